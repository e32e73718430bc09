using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A group of people within a cohort whose voice should not be taken for that of another: carers, people who live alone, people who speak little English.</summary>
/// <remarks>Groups may overlap; they are never added up to the size of a cohort. Immutable; safe to share between threads.</remarks>
public sealed record CohortGroup
{
    /// <summary>Describes a group.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="cohort">The cohort it is part of.</param>
    /// <param name="title">Who they are, as a plural: <c>Carers of frail older people</c>.</param>
    /// <param name="size">How many they are, from 1 to 1,000,000,000; null when not known.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public CohortGroup(string id, CohortId cohort, string title, long? size = null, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a group identifier", nameof(id));
        Cohort = DistinctReferences.One(cohort, nameof(cohort));
        Title = DomainText.Required(title, nameof(title));
        Size = PeopleCount.Check(size, nameof(size));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The cohort it is part of.</summary>
    public CohortId Cohort { get; }

    /// <summary>Who they are.</summary>
    public string Title { get; }

    /// <summary>How many they are; null when not known.</summary>
    public long? Size { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
