using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Finds rules that wait for each other's outcome in a circle.</summary>
internal static class RuleCycles
{
    internal static void Check(ImmutableArray<RulePart<GateRule>> rules, ProblemCollector problems)
    {
        if (!rules.Any(static r => r.Value is { } rule && RuleReferences.Of(rule).Any()))
        {
            return; // as in most rule sets
        }

        var byId = new SortedDictionary<string, RulePart<GateRule>>(StringComparer.Ordinal);
        foreach (var rule in rules.Where(static r => r.Value is not null))
        {
            byId.TryAdd(rule.Value!.Id, rule);
        }

        ImmutableArray<RulePart<GateRule>> sorted = [.. byId.Values];
        var places = sorted.Select(static (rule, i) => (rule.Value!.Id, i)).ToDictionary(static r => r.Id, static r => r.i, StringComparer.Ordinal);
        var next = sorted.Select(rule => RuleReferences.Of(rule.Value!).Where(places.ContainsKey).Select(id => places[id]).Distinct().ToImmutableArray()).ToImmutableArray();
        foreach (var cycle in CycleFinder.Find(Enumerable.Range(0, sorted.Length), i => next[i]))
        {
            problems.Add(
                sorted[cycle[0]].Path + ".condition",
                ProblemCodes.Cycle,
                $"Rules wait for each other in a circle: {string.Join(" → ", cycle.Select(i => sorted[i].Value!.Id))}.");
        }
    }
}
