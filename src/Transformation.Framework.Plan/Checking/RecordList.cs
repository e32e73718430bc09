using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>Lists of records in an aggregate.</summary>
internal static class RecordList
{
    /// <summary>The records of a list that was checked.</summary>
    internal static ImmutableArray<T> Values<T>(ImmutableArray<JsonItem<T>> items)
        where T : class =>
        [.. items.Select(static item => item.Value!)];

    /// <summary>The list with one more record, or with this one in place of that with the same key.</summary>
    internal static ImmutableArray<T> Put<T, TKey>(ImmutableArray<T> items, T item, Func<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(item);
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
}
