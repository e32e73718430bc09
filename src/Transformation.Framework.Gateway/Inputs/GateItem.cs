using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>One thing in a list, with its own facts: a partner and whether it has signed.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record GateItem
{
    /// <summary>Describes a thing.</summary>
    /// <param name="id">What tells it from the others; an organisation's identity, a role; never a person's name. See <see cref="DomainText"/>.</param>
    /// <param name="facts">What is known of it; what is not given stays unknown.</param>
    /// <exception cref="ArgumentException">The identifier cannot be accepted, a fact stands twice, or a fact is itself a list.</exception>
    public GateItem(string id, params IEnumerable<GateFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Id = DomainText.Required(id, nameof(id));
        Facts = [.. facts.OrderBy(static f => f.Id, StringComparer.Ordinal)];
        UniqueText.Check(Facts, static f => f.Id, "fact", nameof(facts));
        if (Facts.Any(static f => f.Value.Kind is InputKind.Items or InputKind.Predicate || f.Date is not null))
        {
            throw new ArgumentException("A fact about an item has a value of its own, not a list or a predicate's answer, and no date: the list has it.", nameof(facts));
        }
    }

    /// <summary>What tells it from the others in its list.</summary>
    public string Id { get; }

    /// <summary>What is known of it, in order of identifier.</summary>
    public ImmutableArray<GateFact> Facts { get; }

    /// <summary>Whether the identifiers and the facts are equal.</summary>
    /// <param name="other">The item to compare with.</param>
    public bool Equals(GateItem? other) => other is not null && Id == other.Id && Facts.SequenceEqual(other.Facts);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Facts.Length);

    internal GateFact? FactOf(string field)
    {
        foreach (var fact in Facts)
        {
            if (fact.Id == field)
            {
                return fact;
            }
        }

        return null;
    }
}
