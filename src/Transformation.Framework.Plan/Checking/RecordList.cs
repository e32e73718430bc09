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

    /// <summary>Whether something that began on a day, and may have ended, lasts on a day; the first and the last day are included.</summary>
    internal static bool Lasts(NodaTime.LocalDate? from, NodaTime.LocalDate? until, NodaTime.LocalDate day) => from <= day && !(until < day);

    /// <summary>Gives back the end, which is not before the beginning.</summary>
    internal static NodaTime.LocalDate? End(NodaTime.LocalDate? from, NodaTime.LocalDate? until, string parameter) =>
        IsoDate.Check(until, parameter) is not { } end ? null
        : from is not { } begin ? throw new ArgumentException("It ends without having begun.", parameter)
        : end < begin ? throw new ArgumentException("It ends before it begins.", parameter)
        : end;
}
