using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that has been found to work, or might, and that services may take on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Innovation
{
    /// <summary>Records an innovation.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="direction">Where the wish to adopt it comes from.</param>
    /// <param name="reach">How far it is meant to reach.</param>
    /// <param name="evidence">How well it is known that it works.</param>
    /// <param name="source">Where it comes from, or where its evidence is published.</param>
    /// <param name="guide">The identifier of the guide by which it is adopted; null when by none.</param>
    /// <param name="cohort">The cohort of residents it is for.</param>
    /// <param name="eligibleSites">How many sites there are that could take it on, from 1; null when nobody has counted.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public Innovation(
        string id,
        string title,
        InnovationDirection direction,
        InnovationReach reach,
        InnovationEvidence evidence = InnovationEvidence.NotRecorded,
        string? source = null,
        string? guide = null,
        CohortId? cohort = null,
        int? eligibleSites = null)
    {
        if (eligibleSites is { } sites)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(sites, 1, nameof(eligibleSites));
        }

        Id = IdentifierText.Check(id, "an innovation identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Direction = Enum.IsDefined(direction) ? direction : throw new ArgumentOutOfRangeException(nameof(direction));
        Reach = Enum.IsDefined(reach) ? reach : throw new ArgumentOutOfRangeException(nameof(reach));
        Evidence = Enum.IsDefined(evidence) ? evidence : throw new ArgumentOutOfRangeException(nameof(evidence));
        Source = DomainText.Optional(source, nameof(source));
        Guide = guide is null ? null : IdentifierText.Check(guide, "a guide identifier", nameof(guide));
        Cohort = cohort != default(CohortId) ? cohort : throw new ArgumentException("The cohort is empty.", nameof(cohort));
        EligibleSites = eligibleSites;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Where the wish to adopt it comes from.</summary>
    public InnovationDirection Direction { get; }

    /// <summary>How far it is meant to reach.</summary>
    public InnovationReach Reach { get; }

    /// <summary>How well it is known that it works.</summary>
    public InnovationEvidence Evidence { get; }

    /// <summary>Where it comes from; null when not recorded.</summary>
    public string? Source { get; }

    /// <summary>The identifier of the guide by which it is adopted; null when by none.</summary>
    public string? Guide { get; }

    /// <summary>The cohort of residents it is for; null when not recorded.</summary>
    public CohortId? Cohort { get; }

    /// <summary>How many sites could take it on; null when nobody has counted.</summary>
    public int? EligibleSites { get; }
}
