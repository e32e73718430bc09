using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What the registers of this package do with lists of records.</summary>
internal static class ItemLists
{
    /// <summary>The items of a list that was checked and has no problem.</summary>
    internal static ImmutableArray<T> Values<T>(ImmutableArray<JsonItem<T>> items)
        where T : class =>
        [.. items.Select(static item => item.Value!)];

    /// <summary>The list with one more item, or with this one in the place of that with the same key.</summary>
    internal static ImmutableArray<T> Put<T, TKey>(ImmutableArray<T> items, T item, Func<T, TKey> key)
        where TKey : notnull
    {
        var index = items.Select(key).ToList().IndexOf(key(item));
        return index < 0 ? items.Add(item) : items.SetItem(index, item);
    }

    /// <summary>Records given in code, none of them null.</summary>
    internal static ImmutableArray<T> Given<T>(IEnumerable<T>? items, string parameter)
        where T : class =>
        [.. (items ?? []).Select(item => item ?? throw new ArgumentException("An item is null.", parameter))];

    /// <summary>As <see cref="Given"/>, each with a key of its own.</summary>
    internal static ImmutableArray<T> Distinct<T, TKey>(IEnumerable<T>? items, Func<T, TKey> key, Func<TKey, string> describe, string parameter)
        where T : class
    {
        var all = Given(items, parameter);
        var seen = new HashSet<TKey>();
        foreach (var item in all)
        {
            if (!seen.Add(key(item)))
            {
                throw new ArgumentException($"{describe(key(item))} stands twice.", parameter);
            }
        }

        return all;
    }

    /// <summary>Organisations, none of them empty, none twice.</summary>
    internal static ImmutableArray<OrganisationId> Organisations(IEnumerable<OrganisationId>? organisations, string parameter)
    {
        ImmutableArray<OrganisationId> all = [.. organisations ?? []];
        var seen = new HashSet<OrganisationId>();
        foreach (var organisation in all)
        {
            Organisation(organisation, parameter);
            if (!seen.Add(organisation))
            {
                throw new ArgumentException($"{organisation} stands twice.", parameter);
            }
        }

        return all;
    }

    internal static OrganisationId Organisation(OrganisationId organisation, string parameter) =>
        organisation != default ? organisation : throw new ArgumentException("The organisation is empty.", parameter);

    internal static GovernanceBodyId Body(GovernanceBodyId body, string parameter) =>
        body != default ? body : throw new ArgumentException("The body is empty.", parameter);

    internal static T Defined<T>(T value, string parameter)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(parameter);

    internal static string Day(LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");
}
