using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>An overview of the collective load that was put to a body.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PresentedOverview
{
    /// <summary>Records it.</summary>
    /// <param name="to">The body.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PresentedOverview(GovernanceBodyId to, LocalDate on)
    {
        To = to != default ? to : throw new ArgumentException("The body is empty.", nameof(to));
        On = IsoDate.Check(on, nameof(on));
    }

    /// <summary>The body.</summary>
    public GovernanceBodyId To { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }
}
