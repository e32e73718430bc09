using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>What slips, and by how much, when one node slips.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ChainSlip
{
    internal ChainSlip(ChainDate node, Lag by, ImmutableArray<SlippedNode> nodes)
    {
        Node = node;
        By = by;
        Nodes = nodes;
        Moved = [.. nodes.Where(static n => n.IsMoved)];
        Absorbed = [.. nodes.Where(static n => !n.IsMoved && n.Before.State == ChainDateState.Known)];
        NotKnown = [.. nodes.Where(static n => n.Before.State is ChainDateState.Unknown or ChainDateState.NotBefore)];
        LaterYears = [.. nodes.Where(static n => n.YearsLater > 0)];
    }

    /// <summary>The node that slips, with its date without the slip.</summary>
    public ChainDate Node { get; }

    /// <summary>By how much it slips.</summary>
    public Lag By { get; }

    /// <summary>The node and everything it leads to, in map order.</summary>
    public ImmutableArray<SlippedNode> Nodes { get; }

    /// <summary>What comes later.</summary>
    public ImmutableArray<SlippedNode> Moved { get; }

    /// <summary>What comes at the same time all the same, because there was time to spare on the way.</summary>
    public ImmutableArray<SlippedNode> Absorbed { get; }

    /// <summary>What nobody can be sure of, because not every date it depends on is known.</summary>
    public ImmutableArray<SlippedNode> NotKnown { get; }

    /// <summary>The benefits that can count only from a later financial year: delay their profiles by <see cref="SlippedNode.YearsLater"/> to see what it costs.</summary>
    public ImmutableArray<SlippedNode> LaterYears { get; }
}
