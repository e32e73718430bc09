using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Finds what differs between two rule sets.</summary>
internal static class RuleSetComparison
{
    internal static ImmutableArray<string> Properties(RuleSet older, RuleSet newer) => PartProperties.Differing<RuleSet>(
        older,
        newer,
        ("id", static (a, b) => a.Id == b.Id),
        ("title", static (a, b) => a.Title == b.Title),
        ("version", static (a, b) => a.Version == b.Version),
        ("effectiveFrom", static (a, b) => a.EffectiveFrom == b.EffectiveFrom),
        ("effectiveUntil", static (a, b) => a.EffectiveUntil == b.EffectiveUntil),
        ("source", static (a, b) => a.Source == b.Source),
        ("conditionsDueWithin", static (a, b) => a.ConditionsDueWithin.Equals(b.ConditionsDueWithin)),
        ("elements", static (a, b) => HaveOneOrder(a.Elements, b.Elements, static e => e.Id)),
        ("gates", static (a, b) => HaveOneOrder(a.Gates, b.Gates, static g => g.Id)),
        ("decisions", static (a, b) => AreEqual(a.Decisions, b.Decisions)));

    /// <summary>The parts that differ, in order of identifier.</summary>
    internal static ImmutableArray<PartChange<T>> Parts<T>(ImmutableArray<T> older, ImmutableArray<T> newer, Func<T, string> idOf, Func<T, T, ImmutableArray<string>> differing)
        where T : class
    {
        var before = older.ToDictionary(idOf, StringComparer.Ordinal);
        var after = newer.ToDictionary(idOf, StringComparer.Ordinal);
        var changes = ImmutableArray.CreateBuilder<PartChange<T>>();
        foreach (var id in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (was, now) = (before.GetValueOrDefault(id), after.GetValueOrDefault(id));
            var properties = was is not null && now is not null ? differing(was, now) : [];
            if (was is null || now is null || !properties.IsEmpty)
            {
                changes.Add(new(id, was, now, properties));
            }
        }

        return changes.ToImmutable();
    }

    internal static bool AreEqual(DecisionTable one, DecisionTable other) =>
        ReferenceEquals(one, other)
        || (one.HitPolicy == other.HitPolicy
            && one.Rows.Length == other.Rows.Length
            && one.Rows.Zip(other.Rows).All(static p =>
                p.First.Recommendation == p.Second.Recommendation && p.First.Confidence == p.Second.Confidence && p.First.When.ToHashSet().SetEquals(p.Second.When))
            && AreEqual(one.ConfidenceScale, other.ConfidenceScale));

    private static bool AreEqual(ConfidenceScale? one, ConfidenceScale? other) =>
        one is null || other is null
            ? one is null && other is null
            : one.Id == other.Id && one.Title == other.Title && one.Source == other.Source && one.Ratings.SequenceEqual(other.Ratings);

    /// <summary>Whether the parts that both have stand in the same order.</summary>
    private static bool HaveOneOrder<T>(ImmutableArray<T> one, ImmutableArray<T> other, Func<T, string> idOf)
    {
        var (first, second) = (one.Select(idOf).ToList(), other.Select(idOf).ToList());
        var shared = first.Intersect(second, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return first.Where(shared.Contains).SequenceEqual(second.Where(shared.Contains), StringComparer.Ordinal);
    }
}
