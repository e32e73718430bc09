using System.Collections;
using System.Collections.Immutable;

namespace Transformation.Framework.Core.Json;

/// <summary>The items of an array, each either read or not, so that checks between items can go on when one of them is bad.</summary>
/// <typeparam name="TItem">The type of an item.</typeparam>
public sealed class JsonItems<TItem> : IReadOnlyList<JsonItem<TItem>>, IPartlyRead
    where TItem : class
{
    private readonly ImmutableArray<JsonItem<TItem>> items;

    internal JsonItems(ImmutableArray<JsonItem<TItem>> items) => this.items = items;

    /// <inheritdoc />
    public int Count => items.Length;

    /// <inheritdoc />
    public JsonItem<TItem> this[int index] => items[index];

    /// <summary>The items that could be read, in order.</summary>
    public ImmutableArray<TItem> Readable() => [.. items.Where(static i => i.Value is not null).Select(static i => i.Value!)];

    /// <inheritdoc />
    public IEnumerator<JsonItem<TItem>> GetEnumerator() => ((IEnumerable<JsonItem<TItem>>)items).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
