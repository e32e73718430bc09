using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>When each part of a chain can be there at the earliest, what decides that, and what slips when something slips.</summary>
/// <remarks>
/// <para>A node that was there has its actual date. Any other comes at the latest of its own planned date and, for each link into it, the date of the cause plus the lag; a
/// planned date is never moved forward, and never holds against a later cause. A node recorded as not started or under way does not come before the date of the timetable.
/// What was stopped never comes, nor does what it is necessary for; of ways that add up, those that never come are not waited for unless all of them are such.</para>
/// <para>No date is guessed: a node with no planned date waits for its causes, and when none of those has a date, the answer is that it is unknown; when some
/// have, it is a bound. Lags are calendar months: a month after 31 January is the last of February.</para>
/// <para>Time linear in nodes and links. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ChainTimetable
{
    private readonly TimetableMaker.When[] dates;

    private ChainTimetable(BenefitsMap map, LocalDate asOf)
    {
        Map = map;
        AsOf = asOf;
        dates = new TimetableMaker(map, asOf).Run();
        Nodes = [.. map.Nodes.Select((n, i) => Public(n, dates[i]))];
        Benefits = [.. Nodes.Where(static n => n.Node.Kind == ChainNodeKind.Benefit).Select(static n => new BenefitStart(n))];
    }

    /// <summary>The map.</summary>
    public BenefitsMap Map { get; }

    /// <summary>The day it is seen from.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The date of each node, in map order.</summary>
    public ImmutableArray<ChainDate> Nodes { get; }

    /// <summary>For each benefit, by identifier, whether its profile starts before the chain allows.</summary>
    public ImmutableArray<BenefitStart> Benefits { get; }

    /// <summary>
    /// The delays of valued benefits that would make their profiles agree with the dates of the chain, as far as those are known: to be given to
    /// <see cref="AppraisalInputs.With"/>, so that the appraisal does not count value before it can be there. Empty when all agree.
    /// </summary>
    public IReadOnlyDictionary<AppraisalInput, decimal> Delays => StartDelays.Of(Map, Benefits.Select(static b => (b.Earliest.Node, b.FirstYear)));

    /// <summary>The date of a node.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public ChainDate this[ChainNodeId node] => Nodes[Map.PlaceOf(node)];

    /// <summary>Works out the timetable of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="asOf">The day it is seen from: what is recorded as not done is not done by then.</param>
    /// <exception cref="OverflowException">Lags lead past 31 March 9999.</exception>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is in no financial year.</exception>
    public static ChainTimetable Of(BenefitsMap map, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(map);
        _ = FinancialYear.Of(asOf);
        return new(map, asOf);
    }

    /// <summary>The path that decides when a node can be there: from the date nothing else decides, cause by cause, to the node itself.</summary>
    /// <param name="node">The node, a benefit as a rule.</param>
    /// <returns>The dates along the path; only that of the node when no cause decides it, or nothing is known. Of a node that never comes, the path back to what was stopped.</returns>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public ImmutableArray<ChainDate> CriticalChain(ChainNodeId node)
    {
        var path = new List<ChainDate>();
        for (var place = Map.PlaceOf(node); place >= 0; place = dates[place].WaitsFor is >= 0 and var link ? Map.Graph.From(link) : -1)
        {
            path.Add(Nodes[place]);
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>What slips when a node comes later than this timetable says: time that was to spare on the way is used up first.</summary>
    /// <param name="node">The node that slips; it has not been done yet.</param>
    /// <param name="by">By how much.</param>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The node is done: it cannot slip any more.</exception>
    /// <exception cref="OverflowException">Lags lead past 31 March 9999.</exception>
    public ChainSlip Slip(ChainNodeId node, Lag by)
    {
        var place = Map.PlaceOf(node);
        if (Map.Nodes[place].Status == ChainStatus.Done)
        {
            throw new ArgumentException($"{node} is done; it cannot slip.", nameof(node));
        }

        var after = new TimetableMaker(Map, AsOf).Run(place, by);
        var downstream = Map.Graph.After(place);
        downstream[place] = true;
        return new(
            Map,
            Nodes[place],
            by,
            [.. Nodes.Where((n, i) => downstream[i]).Select(n => new SlippedNode(n, after[Map.PlaceOf(n.Node.Id)].Date))],
            [.. Benefits.Select(b => (b.Earliest.Node, after[Map.PlaceOf(b.Earliest.Node.Id)].Date))]);
    }

    private ChainDate Public(ChainNode node, TimetableMaker.When when) =>
        new(node, when.State, when.Date, when.Source, when.WaitsFor < 0 ? null : Map.Links[when.WaitsFor]);
}
