using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that may go wrong with a plan, what would follow, and what is meant to be done about it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PlanRisk
{
    /// <summary>Describes a risk.</summary>
    /// <param name="id">Its identifier, unique within a plan; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What may happen.</param>
    /// <param name="impact">What would follow.</param>
    /// <param name="mitigations">What is meant to be done about it; empty when nothing is.</param>
    /// <param name="components">The components it bears on; empty for the plan as a whole.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PlanRisk(
        string id,
        string title,
        string impact,
        IEnumerable<string>? mitigations = null,
        IEnumerable<string>? components = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a risk identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Impact = DomainText.Required(impact, nameof(impact));
        Mitigations = [.. (mitigations ?? []).Select(static m => DomainText.Required(m, nameof(mitigations)))];
        Components = ItemChecks.DistinctIds(components, "a component identifier", nameof(components));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What may happen.</summary>
    public string Title { get; }

    /// <summary>What would follow.</summary>
    public string Impact { get; }

    /// <summary>What is meant to be done about it, in the order given.</summary>
    public ImmutableArray<string> Mitigations { get; }

    /// <summary>The identifiers of the components it bears on; empty for the plan as a whole.</summary>
    public ImmutableArray<string> Components { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
