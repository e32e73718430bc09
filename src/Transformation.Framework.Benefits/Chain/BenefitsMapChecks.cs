using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold between the parts of a benefits map; all of it is checked even when some parts could not be read.</summary>
/// <param name="problems">Where to report.</param>
internal sealed class BenefitsMapChecks(ProblemCollector problems)
{
    /// <summary>Each node that is there, with its kind, or none if that could not be read: such a node may have been anything.</summary>
    private readonly Dictionary<ChainNodeId, ChainNodeKind?> kinds = [];

    internal void Run(MapOutline map)
    {
        foreach (var node in map.Nodes)
        {
            if (node.Id is { } id && !kinds.TryAdd(id, node.Kind))
            {
                Duplicate(node.Path + ".id", $"node {id}");
            }
        }

        (string Path, ChainLink Link)[] whole = [.. map.Links.Where(static l => l.Whole is not null).Select(static l => (l.Path, l.Whole!))];
        References(map);
        Links(whole);
        Circles(whole);
        if (whole.Length == map.Links.Length)
        {
            Ends(map, whole);
        }

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
            Reference(link.Path + ".from", link.From);
            Reference(link.Path + ".to", link.To);
        }
    }

    private void Links(IEnumerable<(string Path, ChainLink Link)> links)
    {
        var seen = new HashSet<ChainLink>();
        foreach (var (path, link) in links)
        {
            if (!seen.Add(link))
            {
                Duplicate(path, $"link {link}");
            }

            if (!IsRightWay(link))
            {
                problems.Add(path, BenefitsProblemCodes.WrongWayLink,
                    $"A link leads from the cause to what follows, but this one leads from {Name(link.From)} to {Name(link.To)}.");
            }
        }
    }

    private void Circles((string Path, ChainLink Link)[] links)
    {
        var next = links.ToLookup(static l => l.Link.From, static l => l.Link.To);
        foreach (var circle in CycleFinder.Find(kinds.Keys, n => next[n].Where(kinds.ContainsKey)))
        {
            var closing = new ChainLink(circle[^2], circle[^1]);
            problems.Add(Array.Find(links, l => l.Link == closing).Path, ProblemCodes.Cycle, $"The chain leads in a circle: {string.Join(" → ", circle)}.");
        }
    }

    /// <summary>Benefits need a business change before them, objectives a benefit; links the wrong way round do not count.</summary>
    private void Ends(MapOutline map, (string Path, ChainLink Link)[] links)
    {
        var next = links.Where(l => IsRightWay(l.Link)).ToLookup(static l => l.Link.From, static l => l.Link.To);
        var changed = After(ChainNodeKind.BusinessChange);
        var gained = After(ChainNodeKind.Benefit);
        foreach (var node in map.Nodes)
        {
            switch (node.Kind)
            {
                case ChainNodeKind.Benefit when node.Id is { } id && !changed.Contains(id):
                    problems.Add(node.Path, BenefitsProblemCodes.OrphanBenefit,
                        $"No business change leads to the benefit {id}: would it come about with nobody doing anything differently?");
                    break;
                case ChainNodeKind.Objective when node.Id is { } id && !gained.Contains(id):
                    problems.Add(node.Path, BenefitsProblemCodes.ObjectiveWithoutBenefit, $"No benefit leads to the objective {id}.");
                    break;
            }
        }

        HashSet<ChainNodeId> After(ChainNodeKind kind) =>
            Reachability.From(kinds.Where(k => k.Value is null || k.Value == kind).Select(static k => k.Key), n => next[n]);
    }

    private bool IsRightWay(ChainLink link) =>
        !kinds.TryGetValue(link.From, out var from) || !kinds.TryGetValue(link.To, out var to) || from is null || to is null || from <= to;

    private string Name(ChainNodeId id) => kinds[id] switch
    {
        ChainNodeKind.Enabler => $"the enabler {id}",
        ChainNodeKind.EnablingChange => $"the enabling change {id}",
        ChainNodeKind.BusinessChange => $"the business change {id}",
        ChainNodeKind.Outcome => $"the outcome {id}",
        ChainNodeKind.Benefit => $"the benefit {id}",
        _ => $"the objective {id}",
    };

    private void Reference(string path, ChainNodeId? id)
    {
        if (id is { } given && !kinds.ContainsKey(given))
        {
            problems.Add(path, ProblemCodes.UnknownReference, $"There is no node {given}.");
        }
    }

    private void Duplicate(string path, string what) => problems.Add(path, ProblemCodes.DuplicateId, $"There is another {what}.");
}
