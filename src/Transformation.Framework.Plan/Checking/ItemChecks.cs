using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>Checks between the items of a list, the same for lists given in code and lists read from a document.</summary>
internal static class ItemChecks
{
    internal static readonly JsonShape<ImmutableArray<string>> Identifiers = JsonShapes.ArrayOf(CoreShapes.Identifier);

    /// <summary>Items given in code, placed as they would stand in a document.</summary>
    internal static ImmutableArray<JsonItem<T>> Place<T>(IEnumerable<T>? items, string property)
        where T : class =>
        [.. (items ?? []).Select((item, i) => new JsonItem<T>(
            FormattableString.Invariant($"$.{property}[{i}]"),
            item ?? throw new ArgumentException(FormattableString.Invariant($"Item {i} is null."), property),
            null))];

    /// <summary>
    /// Whether an identifier stands in a list. That of an item that could not otherwise be read does; and where an item's identifier itself could not
    /// be read, it might be any, so that no reference is called unknown.
    /// </summary>
    internal static Func<string, bool> Knows<T>(IReadOnlyList<JsonItem<T>> items, Func<T, string> id)
        where T : class
    {
        var known = items.Select(item => IdOf(item, id)).ToHashSet(StringComparer.Ordinal);
        return known.Contains(null) ? static _ => true : known.Contains;
    }

    /// <summary>Reports each item whose identifier an earlier one already has, whether they could otherwise be read or not.</summary>
    internal static void ReportRepeatedIds<T>(IEnumerable<JsonItem<T>> items, Func<T, string> id, string kind, ProblemCollector problems)
        where T : class
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (IdOf(item, id) is { } own && !first.TryAdd(own, item.Path))
            {
                problems.Add($"{item.Path}.id", ProblemCodes.DuplicateId, $"The {kind} {own} already stands at {first[own]}.");
            }
        }
    }

    /// <summary>Reports each item whose key an earlier one already has; those without a key are passed over.</summary>
    internal static void ReportRepeats<T, TKey>(
        IEnumerable<JsonItem<T>> items, string property, Func<JsonItem<T>, TKey?> key, Func<TKey, string> describe, ProblemCollector problems)
        where T : class
        where TKey : struct
    {
        var first = new Dictionary<TKey, string>();
        foreach (var item in items)
        {
            if (key(item) is { } own && !first.TryAdd(own, item.Path))
            {
                problems.Add($"{item.Path}.{property}", ProblemCodes.DuplicateId, $"{describe(own)} already stands at {first[own]}.");
            }
        }
    }

    /// <summary>Reports a reference that leads nowhere.</summary>
    internal static void ReportUnknown(ProblemCollector problems, string path, string kind, string id) =>
        problems.Add(path, ProblemCodes.UnknownReference, $"There is no {kind} {id}.");

    /// <summary>Gives back identifiers that keep the rule, none twice.</summary>
    internal static ImmutableArray<string> DistinctIds(IEnumerable<string>? ids, string kind, string parameter)
    {
        ImmutableArray<string> all = [.. (ids ?? []).Select(id => IdentifierText.Check(id, kind, parameter))];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return all.FirstOrDefault(id => !seen.Add(id)) is { } repeated
            ? throw new ArgumentException($"{repeated} stands twice.", parameter)
            : all;
    }

    /// <summary>One property of an item, also of one that could not be read as a whole, so that no problem waits for another to be mended.</summary>
    internal static TValue? Part<T, TValue>(JsonItem<T> item, Func<T, TValue> get, string property, JsonShape<TValue> shape)
        where T : class =>
        item.Value is { } value ? get(value) : item.TryPeek(property, shape, out var peeked) ? peeked : default;

    /// <summary>As <see cref="Part"/>, of a property that is a list; empty when that cannot be read.</summary>
    internal static ImmutableArray<TPart> Parts<T, TPart>(
        JsonItem<T> item, Func<T, ImmutableArray<TPart>> get, string property, JsonShape<ImmutableArray<TPart>> shape)
        where T : class =>
        Part(item, get, property, shape) is { IsDefault: false } parts ? parts : [];

    private static string? IdOf<T>(JsonItem<T> item, Func<T, string> id)
        where T : class =>
        item.Value is { } value ? id(value) : item.Id;
}
