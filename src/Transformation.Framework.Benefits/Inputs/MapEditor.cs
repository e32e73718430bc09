using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Makes a map with some of its numbers replaced; the numbers were found and are in their domain.</summary>
internal sealed class MapEditor(BenefitsMap map)
{
    internal BenefitsMap Apply(IEnumerable<KeyValuePair<AppraisalInput, decimal>> edits)
    {
        var byKind = edits.ToLookup(static e => e.Key.IsOfCost ? 1 : e.Key.Kind == AppraisalInputKind.LinkLikelihood ? 2 : 0);
        return byKind.Count == 0 ? map : map.WithParts(Nodes([.. byKind[0]]), Links([.. byKind[2]]), Costs([.. byKind[1]]));
    }

    private ImmutableArray<ChainNode> Nodes(KeyValuePair<AppraisalInput, decimal>[] edits)
    {
        var byNode = edits.ToLookup(static e => e.Key.Line, StringComparer.Ordinal);
        return byNode.Count == 0
            ? map.Nodes
            : [.. map.Nodes.Select(n => byNode.Contains(n.Id.Value) ? n.WithProfile(ProfileEditor.Apply(n.Profile!, byNode[n.Id.Value])) : n)];
    }

    private ImmutableArray<ChainLink> Links(KeyValuePair<AppraisalInput, decimal>[] edits)
    {
        var likelihoods = new Dictionary<Doubt, Percentage>();
        foreach (var (input, value) in edits)
        {
            var (from, to) = input.Ends();
            likelihoods[map.Links.First(l => l.From == from && l.To == to).Doubt!.Covers] = Percentage.Of(value * 100);
        }

        return likelihoods.Count == 0
            ? map.Links
            : [.. map.Links.Select(l => l.Doubt is { } d && likelihoods.TryGetValue(d.Covers, out var chance) ? l with { Doubt = d with { Likelihood = chance } } : l)];
    }

    private ImmutableArray<CostLine> Costs(KeyValuePair<AppraisalInput, decimal>[] edits)
    {
        var values = edits.ToDictionary(static e => (e.Key.Line, e.Key.Kind), static e => e.Value);
        return [.. map.Costs.Select(Edited)];

        CostLine Edited(CostLine cost)
        {
            var isStated = values.TryGetValue((cost.Id, AppraisalInputKind.CostAmount), out var amount);
            var isScaled = values.TryGetValue((cost.Id, AppraisalInputKind.CostScale), out var scale);
            return isStated || isScaled ? cost.WithAmount((isStated ? amount : cost.Amount.Pounds) * (isScaled ? scale : 1)) : cost;
        }
    }
}
