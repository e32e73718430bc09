using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A list of things that have facts of their own: the partners of an initiative, the members of a team.</summary>
/// <remarks>Kept in order of identifier; compared by value, so lists in another order are equal.</remarks>
public sealed record ItemsValue : GateValue
{
    /// <summary>The most things a list may have: ten thousand.</summary>
    public const int Most = 10_000;

    /// <summary>Lists them.</summary>
    /// <param name="items">The things, in any order.</param>
    /// <exception cref="ArgumentException">There are too many, or two have the same identifier.</exception>
    public ItemsValue(params IEnumerable<GateItem> items)
        : base(InputKind.Items)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = [.. items.OrderBy(static i => i.Id, StringComparer.Ordinal)];
        if (Items.Length > Most)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {Items.Length} items; at most {Most} are accepted."), nameof(items));
        }

        UniqueText.Check(Items, static i => i.Id, "item", nameof(items));
    }

    /// <summary>The things, in order of identifier.</summary>
    public ImmutableArray<GateItem> Items { get; }

    /// <summary>Whether the lists hold equal things.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ItemsValue? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
