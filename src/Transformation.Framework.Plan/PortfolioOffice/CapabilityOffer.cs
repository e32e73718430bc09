using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How much working time of a skill an organisation has free for new work in a month, as it said on a day.</summary>
/// <remarks>
/// It is what is left after the work already being delivered. An offer stands until the organisation says something else for the same skill and month. Immutable; safe to share between threads.
/// </remarks>
public sealed record CapabilityOffer
{
    /// <summary>Records an offer.</summary>
    /// <param name="organisation">Whose.</param>
    /// <param name="skill">The skill; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="month">The month, of the ISO calendar.</param>
    /// <param name="on">The day it was said.</param>
    /// <param name="free">How much; null when unknown, which is never counted as free.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CapabilityOffer(OrganisationId organisation, string skill, YearMonth month, LocalDate on, Effort? free)
    {
        Organisation = DistinctReferences.One(organisation, nameof(organisation));
        Skill = IdentifierText.Check(skill, "a skill", nameof(skill));
        Month = month.Calendar == CalendarSystem.Iso ? month : throw new ArgumentException("The month is not of the ISO calendar.", nameof(month));
        On = IsoDate.Check(on, nameof(on));
        Free = free is { } effort && effort < Effort.Zero ? throw new ArgumentOutOfRangeException(nameof(free), "What is free is not below none.") : free;
    }

    /// <summary>Whose it is.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The skill.</summary>
    public string Skill { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The day it was said.</summary>
    public LocalDate On { get; }

    /// <summary>How much; null when unknown.</summary>
    public Effort? Free { get; }
}
