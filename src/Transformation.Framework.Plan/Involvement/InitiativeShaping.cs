using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How far an initiative was shaped with the people it is for, and the records that show it.</summary>
/// <remarks>
/// The rule: an initiative is shaped with the people it is for when at least one activity for it, that stands on the day, was co-designed or co-decided and says what it changed. Being informed or consulted is
/// not enough, however often; nor is a persona. The rule is this library's proposal. Immutable; safe to share between threads.
/// </remarks>
public sealed class InitiativeShaping
{
    private InitiativeShaping(Initiative initiative, ImmutableArray<InvolvementActivity> activities, ImmutableArray<Persona> personas)
    {
        Initiative = initiative;
        Activities = activities;
        Personas = personas;
    }

    /// <summary>The initiative.</summary>
    public Initiative Initiative { get; }

    /// <summary>What its people were involved in and stands on the day, oldest first, then by identifier.</summary>
    public ImmutableArray<InvolvementActivity> Activities { get; }

    /// <summary>The personas it was tried against by the day, by identifier.</summary>
    public ImmutableArray<Persona> Personas { get; }

    /// <summary>Whether it was shaped with them.</summary>
    public ShapingState State => Activities.Any(Shapes) ? ShapingState.Shaped : Activities.IsEmpty ? ShapingState.Unknown : ShapingState.Involved;

    /// <summary>The most say that people had; null when nothing is recorded.</summary>
    public InvolvementLevel? HighestLevel => Activities.IsEmpty ? null : Activities.Max(static a => a.Level);

    /// <summary>Whether it was tried against personas, and nobody real is on record.</summary>
    public bool RestsOnPersonasAlone => Activities.IsEmpty && !Personas.IsEmpty;

    /// <summary>Looks at every initiative of a portfolio that has been put forward by a day, in the order of the portfolio. Time in proportion to initiatives times records.</summary>
    /// <param name="register">The records.</param>
    /// <param name="portfolio">The initiatives.</param>
    /// <param name="asOf">The day; nothing dated after it is looked at.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static ImmutableArray<InitiativeShaping> Of(InvolvementRegister register, Portfolio portfolio, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(portfolio);
        IsoDate.Check(asOf, nameof(asOf));
        return [.. portfolio.Initiatives.Where(i => i.Lifecycle.StageOn(asOf) is not null).Select(initiative => Of(register, initiative, asOf))];
    }

    internal static bool Shapes(InvolvementActivity activity) =>
        activity.Initiative is not null && activity.Level >= InvolvementLevel.CoDesigned && activity.Changed is not null;

    private static InitiativeShaping Of(InvolvementRegister register, Initiative initiative, LocalDate asOf) => new(
        initiative,
        [
            .. register.Activities
                .Where(activity => activity.Initiative == initiative.Id && activity.StandsOn(asOf))
                .OrderBy(static activity => activity.On)
                .ThenBy(static activity => activity.Id, StringComparer.Ordinal),
        ],
        [
            .. register.Personas
                .Where(persona => persona.Tests.Any(test => test.Initiative == initiative.Id && test.On <= asOf))
                .OrderBy(static persona => persona.Id, StringComparer.Ordinal),
        ]);
}
