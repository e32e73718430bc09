namespace Transformation.Framework.Benefits;

/// <summary>What can be reached along links; no recursion, so a long chain cannot exhaust the stack.</summary>
internal static class Reachability
{
    /// <summary>The starting nodes and everything after them.</summary>
    internal static HashSet<ChainNodeId> From(IEnumerable<ChainNodeId> starts, Func<ChainNodeId, IEnumerable<ChainNodeId>> next)
    {
        var reached = new HashSet<ChainNodeId>(starts);
        var pending = new Stack<ChainNodeId>(reached);
        while (pending.TryPop(out var node))
        {
            foreach (var following in next(node).Where(reached.Add))
            {
                pending.Push(following);
            }
        }

        return reached;
    }
}
