using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>A group of outcomes under one heading, such as residents or staff.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OutcomeDomain
{
    /// <summary>Describes a domain.</summary>
    /// <param name="id">Its identifier: letters, digits, dots, underscores and hyphens.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="outcomes">Its outcomes, in order.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public OutcomeDomain(string id, string title, ImmutableArray<Outcome> outcomes, Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a domain identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Outcomes = outcomes.IsDefault ? [] : outcomes;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its heading.</summary>
    public string Title { get; }

    /// <summary>Its outcomes, in order.</summary>
    public ImmutableArray<Outcome> Outcomes { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
