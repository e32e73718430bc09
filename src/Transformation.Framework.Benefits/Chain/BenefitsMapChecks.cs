using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold between the parts of a benefits map; all of it is checked even when some parts could not be read.</summary>
/// <param name="problems">Where to report.</param>
internal sealed class BenefitsMapChecks(ProblemCollector problems)
{
    /// <summary>Each node that is there, with its kind, or none if it could not be read: such a node may have been anything.</summary>
    private readonly Dictionary<ChainNodeId, ChainNodeKind?> kinds = [];

    internal void Run(IReadOnlyList<JsonItem<ChainNode>> nodes, IReadOnlyList<JsonItem<ChainLink>> links, IReadOnlyList<JsonItem<CostLine>> costs)
    {
        foreach (var item in nodes)
        {
            var known = ChainNodeId.TryParse(item.Id, null, out var id);
            if (known && !kinds.TryAdd(id, item.Value?.Kind))
            {
                Duplicate(item.Path + ".id", $"node {id}");
            }
        }

        var readable = links.Where(static l => l.Value is not null).ToArray();
        Links(readable);
        Circles(readable);
        if (readable.Length == links.Count)
        {
            Ends(nodes, readable);
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in costs.Where(c => c.Id is { } id && !ids.Add(id)))
        {
            Duplicate(item.Path + ".id", $"cost {item.Id}");
        }
    }

    private void Links(IEnumerable<JsonItem<ChainLink>> links)
    {
        var seen = new HashSet<ChainLink>();
        foreach (var item in links)
        {
            var link = item.Value!;
            Reference(item.Path + ".from", link.From);
            Reference(item.Path + ".to", link.To);
            if (!seen.Add(link))
            {
                Duplicate(item.Path, $"link {link}");
            }

            if (!IsRightWay(link))
            {
                problems.Add(item.Path, BenefitsProblemCodes.WrongWayLink,
                    $"A link leads from the cause to what follows, but this one leads from {Name(link.From)} to {Name(link.To)}.");
            }
        }
    }

    private void Circles(JsonItem<ChainLink>[] links)
    {
        var next = links.ToLookup(static l => l.Value!.From, static l => l.Value!.To);
        foreach (var circle in CycleFinder.Find(kinds.Keys, n => next[n].Where(kinds.ContainsKey)))
        {
            var closing = new ChainLink(circle[^2], circle[^1]);
            problems.Add(Array.Find(links, l => l.Value == closing)!.Path, ProblemCodes.Cycle,
                $"The chain leads in a circle: {string.Join(" → ", circle)}.");
        }
    }

    /// <summary>Benefits need a business change before them, objectives a benefit; links the wrong way round do not count.</summary>
    private void Ends(IReadOnlyList<JsonItem<ChainNode>> nodes, JsonItem<ChainLink>[] links)
    {
        var next = links.Where(l => IsRightWay(l.Value!)).ToLookup(static l => l.Value!.From, static l => l.Value!.To);
        var changed = After(ChainNodeKind.BusinessChange);
        var gained = After(ChainNodeKind.Benefit);
        foreach (var item in nodes)
        {
            switch (item.Value?.Kind)
            {
                case ChainNodeKind.Benefit when !changed.Contains(item.Value.Id):
                    problems.Add(item.Path, BenefitsProblemCodes.OrphanBenefit,
                        $"No business change leads to the benefit {item.Value.Id}: would it come about with nobody doing anything differently?");
                    break;
                case ChainNodeKind.Objective when !gained.Contains(item.Value.Id):
                    problems.Add(item.Path, BenefitsProblemCodes.ObjectiveWithoutBenefit, $"No benefit leads to the objective {item.Value.Id}.");
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

    private void Reference(string path, ChainNodeId id)
    {
        if (!kinds.ContainsKey(id))
        {
            problems.Add(path, ProblemCodes.UnknownReference, $"There is no node {id}.");
        }
    }

    private void Duplicate(string path, string what) => problems.Add(path, ProblemCodes.DuplicateId, $"There is another {what}.");
}
