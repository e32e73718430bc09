using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>
/// All that the checks between the parts of a map look at, so that they run on parts that could not be read as a whole. What could not be read
/// is null: it may have been anything.
/// </summary>
internal sealed record MapOutline(ImmutableArray<NodeOutline> Nodes, ImmutableArray<LinkOutline> Links, ImmutableArray<CostOutline> Costs)
{
    internal static MapOutline Of(IEnumerable<ChainNode> nodes, IEnumerable<ChainLink> links, IEnumerable<CostLine> costs) => new(
        [.. nodes.Select(static (n, i) => new NodeOutline(i, n.Id, n.Kind, n))],
        [.. links.Select(static (l, i) => new LinkOutline(i, l.From, l.To, l))],
        [.. costs.Select(static (c, i) => new CostOutline(i, c.Id))]);
}
