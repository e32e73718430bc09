using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>Works out the earliest date of every node, causes first.</summary>
/// <param name="map">The chain.</param>
/// <param name="asOf">The day it is seen from.</param>
internal sealed class TimetableMaker(BenefitsMap map, LocalDate asOf)
{
    /// <summary>March 9999, in months since the beginning of year 0, and one.</summary>
    private const int LastMonth = (9999 * 12) + 3;

    private readonly When[] dates = new When[map.Nodes.Length];

    /// <summary>Each node's date by its place in the map.</summary>
    /// <param name="slips">The place of a node that comes later than it would, or -1.</param>
    /// <param name="by">How much later.</param>
    internal When[] Run(int slips = -1, Lag by = default)
    {
        foreach (var place in map.Graph.CausesFirst)
        {
            var date = Of(place);
            dates[place] = place == slips && date.Date is { } day ? date with { Date = Later(day, by) } : date;
        }

        return dates;
    }

    private When Of(int place)
    {
        var node = map.Nodes[place];
        if (node.Dates?.Actual is { } actual)
        {
            return new(ChainDateState.Known, actual, ChainDateSource.Actual, -1);
        }

        if (node.Status == ChainStatus.Done)
        {
            return new(ChainDateState.Known, node.Dates?.Planned is { } day && day <= asOf ? day : asOf, ChainDateSource.DoneUndated, -1);
        }

        var waits = node.Status == ChainStatus.Stopped ? new(ChainDateState.Never, null, null, -1) : Causes(place);
        if (waits.State == ChainDateState.Never)
        {
            return waits;
        }

        var date = waits;
        if (node.Dates?.Planned is { } planned && !(waits.Date >= planned))
        {
            date = new(ChainDateState.Known, planned, ChainDateSource.Planned, -1);
        }

        return date.Date < asOf && node.Status is ChainStatus.NotStarted or ChainStatus.UnderWay
            ? date with { Date = asOf, Source = ChainDateSource.Overdue, WaitsFor = -1 }
            : date;
    }

    /// <summary>The latest of what a node waits for. Of several ways, those that never come are not waited for unless all are such.</summary>
    private When Causes(int place)
    {
        var latest = new When(ChainDateState.Unknown, null, null, -1);
        var (anyUnknown, ways, lost, lostWay) = (false, 0, 0, -1);
        foreach (var link in map.Graph.LinksInto(place))
        {
            var cause = dates[map.Graph.From(link)];
            var isWay = map.Links[link].Contribution is not null;
            ways += isWay ? 1 : 0;
            if (cause.State == ChainDateState.Never)
            {
                if (!isWay)
                {
                    return cause with { WaitsFor = link };
                }

                lost++;
                lostWay = lostWay < 0 ? link : lostWay;
                continue;
            }

            anyUnknown |= cause.State != ChainDateState.Known;
            if (cause.Date is { } day && Later(day, map.Links[link].Lag) is var arrives && !(latest.Date >= arrives))
            {
                latest = new(ChainDateState.Known, arrives, ChainDateSource.Cause, link);
            }
        }

        if (ways > 0 && lost == ways)
        {
            return new(ChainDateState.Never, null, null, lostWay);
        }

        return anyUnknown && latest.Date is not null ? latest with { State = ChainDateState.NotBefore } : latest;
    }

    private static LocalDate Later(LocalDate date, Lag by) => (date.Year * 12) + date.Month + by.Months <= LastMonth
        ? by.After(date)
        : throw new OverflowException("The lags of the chain lead past the last date there is, 31 March 9999.");

    /// <summary>A date, what is known of it, what decides it, and the place of the link that does (-1 for none).</summary>
    internal readonly record struct When(ChainDateState State, LocalDate? Date, ChainDateSource? Source, int WaitsFor);
}
