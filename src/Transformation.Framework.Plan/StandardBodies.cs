using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Governance bodies that ship with this package, as examples of terms of reference put into rules.</summary>
public static class StandardBodies
{
    private static readonly Lazy<GovernanceBodies> Bodies = new(static () => CoreJson.Governance.Load(Resources.Bytes("healthier-together-bodies.json")).OrThrow());

    /// <summary>The Partnership Board (<c>partnership-board</c>) and the Executive Group (<c>executive-group</c>) of Bristol, North Somerset and South Gloucestershire, with their seats, quorum, deputies and notice.</summary>
    /// <remarks>
    /// <para>Source: Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annexes 2 and 3. Seats are roles, never persons; each body's provenance says where the annexes leave something open and how
    /// it is read here.</para>
    /// <para>Read on first use, once; safe to use from many threads.</para>
    /// </remarks>
    public static GovernanceBodies HealthierTogether => Bodies.Value;
}
