using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Records given in code for a list within a record.</summary>
internal static class ItemLists
{
    /// <summary>The records, none of them null.</summary>
    internal static ImmutableArray<T> Given<T>(IEnumerable<T>? items, string parameter)
        where T : class =>
        [.. (items ?? []).Select(item => item ?? throw new ArgumentException("An item is null.", parameter))];

    /// <summary>The records, none of them null, each with a key of its own.</summary>
    internal static ImmutableArray<T> Distinct<T, TKey>(IEnumerable<T>? items, Func<T, TKey> key, Func<TKey, string> describe, string parameter)
        where T : class
        where TKey : notnull
    {
        var all = Given(items, parameter);
        var repeated = all.CountBy(key).Where(static k => k.Value > 1).Select(k => $"{describe(k.Key)} stands {(k.Value == 2 ? "twice" : "more than twice")}.").ToList();
        return repeated.Count == 0 ? all : throw new ArgumentException(string.Join(" ", repeated), parameter);
    }

    /// <summary>Gives back a value that its enumeration names.</summary>
    internal static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(parameter);
}
