using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What slips, and by how much, when one node slips.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ChainSlip
{
    internal ChainSlip(
        BenefitsMap map, ChainDate node, Lag by, ImmutableArray<SlippedNode> nodes, ImmutableArray<(ChainNode Benefit, LocalDate? After)> benefits)
    {
        Node = node;
        By = by;
        Nodes = nodes;
        Moved = [.. nodes.Where(static n => n.IsMoved)];
        Absorbed = [.. nodes.Where(static n => !n.IsMoved && n.Before.State == ChainDateState.Known)];
        NotKnown = [.. nodes.Where(static n => n.Before.State is ChainDateState.Unknown or ChainDateState.NotBefore)];
        LaterYears = [.. nodes.Where(static n => n.YearsLater > 0)];
        Delays = StartDelays.Of(map, benefits.Select(static b => (b.Benefit, b.After is { } date ? FinancialYear.Of(date) : (FinancialYear?)null)));
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

    /// <summary>The benefits that can count only from a later financial year because of the slip.</summary>
    public ImmutableArray<SlippedNode> LaterYears { get; }

    /// <summary>
    /// What <see cref="ChainTimetable.Delays"/> would be after the slip, for every valued benefit of the map. An appraisal with these delays, less one with those, is what the slip costs.
    /// </summary>
    public IReadOnlyDictionary<AppraisalInput, decimal> Delays { get; }
}
