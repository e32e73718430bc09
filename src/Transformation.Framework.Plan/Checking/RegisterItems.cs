using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>Lists of records held by a register.</summary>
internal static class RegisterItems
{
    /// <summary>The records of items that were given in code, all of which are there.</summary>
    internal static ImmutableArray<T> Values<T>(IEnumerable<JsonItem<T>> items)
        where T : class =>
        [.. items.Select(static item => item.Value!)];

    /// <summary>The list with an item added, or put in the place of the one with the same key.</summary>
    internal static ImmutableArray<T> Put<T, TKey>(ImmutableArray<T> items, T item, Func<T, TKey> key)
    {
        var keys = EqualityComparer<TKey>.Default;
        for (var i = 0; i < items.Length; i++)
        {
            if (keys.Equals(key(items[i]), key(item)))
            {
                return items.SetItem(i, item);
            }
        }

        return items.Add(item);
    }

    /// <summary>One value of an item, also of one that could not be read as a whole, so that no problem waits for another to be mended.</summary>
    internal static TValue? Peek<T, TValue>(JsonItem<T> item, Func<T, TValue> get, string property, JsonShape<TValue> shape)
        where T : class
        where TValue : struct =>
        item.Value is { } value ? get(value) : item.TryPeek(property, shape, out var peeked) ? peeked : null;
}
