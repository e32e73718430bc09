using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold between the parts of a benefits map; all of it is checked even when some parts could not be read.</summary>
/// <remarks>Time linear in the parts when nothing is wrong.</remarks>
/// <param name="problems">Where to report.</param>
internal sealed class BenefitsMapChecks(ProblemCollector problems)
{
    /// <summary>The place of each node that is there; of two with one identifier, the first.</summary>
    private readonly Dictionary<ChainNodeId, int> places = [];

    internal void Run(MapOutline map)
    {
        foreach (var node in map.Nodes)
        {
            if (node.Id is { } id && !places.TryAdd(id, node.Index))
            {
                Duplicate(node.Path + ".id", $"node {id}");
            }
        }

        References(map);
        var joins = new ChainJoins(map, places);
        new ChainLinkChecks(map, joins, problems).Run();
        Circles(map, joins);
        if (map.Links.All(static l => l is { From: not null, To: not null }))
        {
            Ends(map, joins);
        }

        new ChainClaimChecks(map, joins, problems).Run();

        var costs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cost in map.Costs.Where(c => c.Id is { } id && !costs.Add(id)))
        {
            Duplicate(cost.Path + ".id", $"cost {cost.Id}");
        }
    }

    private void References(MapOutline map)
    {
        foreach (var link in map.Links)
        {
            if (link.From is { } from && !places.ContainsKey(from))
            {
                problems.Add(link.Path + ".from", ProblemCodes.UnknownReference, $"There is no node {from}.");
            }

            if (link.To is { } to && !places.ContainsKey(to))
            {
                problems.Add(link.Path + ".to", ProblemCodes.UnknownReference, $"There is no node {to}.");
            }
        }
    }

    private void Circles(MapOutline map, ChainJoins joins)
    {
        if (joins.Graph.IsAcyclic)
        {
            return;
        }

        var next = joins.All.ToLookup(static j => j.From, static j => j.To);
        foreach (var circle in CycleFinder.Find(places.Keys, n => next[places[n]].Select(to => map.Nodes[to].Id!.Value)))
        {
            var (from, to) = (places[circle[^2]], places[circle[^1]]);
            var closing = joins.All.First(j => j.From == from && j.To == to).Link;
            problems.Add(closing.Path, ProblemCodes.Cycle, $"The chain leads in a circle: {string.Join(" → ", circle)}.");
        }
    }

    /// <summary>Benefits need a business change before them, objectives a benefit; links the wrong way round do not count.</summary>
    private void Ends(MapOutline map, ChainJoins joins)
    {
        var (changed, gained) = (joins.After(ChainNodeKind.BusinessChange), joins.After(ChainNodeKind.Benefit));
        foreach (var node in map.Nodes)
        {
            switch (node)
            {
                case { Kind: ChainNodeKind.Benefit, Id: { } id } when !changed[places[id]]:
                    problems.Add(node.Path, BenefitsProblemCodes.OrphanBenefit,
                        $"No business change leads to the benefit {id}: would it come about with nobody doing anything differently?");
                    break;
                case { Kind: ChainNodeKind.Objective, Id: { } id } when !gained[places[id]]:
                    problems.Add(node.Path, BenefitsProblemCodes.ObjectiveWithoutBenefit, $"No benefit leads to the objective {id}.");
                    break;
            }
        }
    }

    private void Duplicate(string path, string what) => problems.Add(path, ProblemCodes.DuplicateId, $"There is another {what}.");
}
