using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold of each link of a map, and between links.</summary>
internal sealed class ChainLinkChecks(MapOutline map, ChainJoins joins, ProblemCollector problems)
{
    internal void Run()
    {
        Ways();
        Contributions();
        Likelihoods();
    }

    private void Ways()
    {
        var seen = new HashSet<(ChainNodeId, ChainNodeId)>();
        var wrong = joins.All.Where(j => !joins.IsRightWay(j)).ToDictionary(static j => j.Link.Index);
        foreach (var link in map.Links)
        {
            if (link is { From: { } from, To: { } to } && !seen.Add((from, to)))
            {
                problems.Add(link.Path, ProblemCodes.DuplicateId, $"There is another link {from} → {to}.");
            }

            if (wrong.TryGetValue(link.Index, out var join))
            {
                problems.Add(link.Path, BenefitsProblemCodes.WrongWayLink,
                    $"A link leads from the cause to what follows, but this one leads from {Name(join.From)} to {Name(join.To)}.");
            }
        }
    }

    /// <summary>Says nothing of a node that a link which could not be read may lead to.</summary>
    private void Contributions()
    {
        if (map.Links.Any(static l => l is { Link: null, To: null }))
        {
            return;
        }

        var mayBeMore = joins.All.Where(static j => j.Link.Link is null).Select(static j => j.To).ToHashSet();
        for (var node = 0; node < joins.Graph.Count; node++)
        {
            var (total, any) = (0m, false);
            foreach (var link in joins.Graph.LinksInto(node))
            {
                if (joins.All[link].Link.Link?.Contribution is { } part)
                {
                    (total, any) = (total + part.Value, true);
                }
            }

            if (any && total != 100 && !mayBeMore.Contains(node))
            {
                problems.Add(map.Nodes[node].Path, BenefitsProblemCodes.Contributions, string.Create(CultureInfo.InvariantCulture,
                    $"The contributions of the links into {map.Nodes[node].Id} add up to {total:0.############################} %; they must add up to exactly 100 %."));
            }
        }
    }

    private void Likelihoods()
    {
        var first = new Dictionary<Doubt, ChainLink>();
        foreach (var link in map.Links)
        {
            if (link.Link is { Doubt: { } doubt } whole
                && !first.TryAdd(doubt.Covers, whole)
                && first[doubt.Covers] is { Doubt.Likelihood: var likelihood } other
                && likelihood != doubt.Likelihood)
            {
                problems.Add(link.Path + ".doubt.likelihood", BenefitsProblemCodes.UnequalLikelihood,
                    $"The links {other} and {whole} cover the same doubt, {doubt.Covers}, and so are one chance, but one gives {likelihood} and the other {doubt.Likelihood}.");
            }
        }
    }

    private string Name(int place)
    {
        var id = map.Nodes[place].Id;
        return map.Nodes[place].Kind switch
        {
            ChainNodeKind.Enabler => $"the enabler {id}",
            ChainNodeKind.EnablingChange => $"the enabling change {id}",
            ChainNodeKind.BusinessChange => $"the business change {id}",
            ChainNodeKind.Outcome => $"the outcome {id}",
            ChainNodeKind.Benefit => $"the benefit {id}",
            _ => $"the objective {id}",
        };
    }
}
