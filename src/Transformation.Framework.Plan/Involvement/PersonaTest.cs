using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That a change was thought through with a persona in mind, and what was found.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record PersonaTest
{
    /// <summary>Records a test.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="on">The day.</param>
    /// <param name="found">What was found; null when not recorded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PersonaTest(InitiativeId initiative, LocalDate on, string? found = null)
    {
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        On = IsoDate.Check(on, nameof(on));
        Found = DomainText.Optional(found, nameof(found));
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was found; null when not recorded.</summary>
    public string? Found { get; }
}
