using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>That new insights were gathered from people, and what was looked at first of what they had said before.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class InsightGathering
{
    /// <summary>Records a gathering.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What was asked.</param>
    /// <param name="by">The organisation that asks.</param>
    /// <param name="on">The day it began.</param>
    /// <param name="initiative">The initiative it is for; null when for none in particular.</param>
    /// <param name="groups">The groups that are asked; empty when not recorded.</param>
    /// <param name="lookedAt">The insights looked at beforehand; none twice.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public InsightGathering(
        string id,
        string title,
        OrganisationId by,
        LocalDate on,
        InitiativeId? initiative = null,
        IEnumerable<string>? groups = null,
        IEnumerable<string>? lookedAt = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a gathering identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        By = DistinctReferences.One(by, nameof(by));
        On = IsoDate.Check(on, nameof(on));
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        Groups = ItemChecks.DistinctIds(groups, "a group identifier", nameof(groups));
        LookedAt = ItemChecks.DistinctIds(lookedAt, "an insight identifier", nameof(lookedAt));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What was asked.</summary>
    public string Title { get; }

    /// <summary>The organisation that asks.</summary>
    public OrganisationId By { get; }

    /// <summary>The day it began.</summary>
    public LocalDate On { get; }

    /// <summary>The initiative it is for; null when for none in particular.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>The identifiers of the groups that are asked, in the order given; empty when not recorded.</summary>
    public ImmutableArray<string> Groups { get; }

    /// <summary>The identifiers of the insights looked at beforehand, in the order given.</summary>
    public ImmutableArray<string> LookedAt { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
