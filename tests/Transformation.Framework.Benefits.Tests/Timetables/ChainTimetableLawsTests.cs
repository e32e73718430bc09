using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainTimetableLawsTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 15);

    [Property(MaxTest = 200)]
    public Property Of_PlansOnly_IsTheLatestOverEveryPath() => Prop.ForAll(RandomChains.Dated(false).ToArbitrary(), static map =>
        ChainTimetable.Of(map, AsOf).Nodes.All(n => n.Date == Latest(map, n.Node)));

    [Property(MaxTest = 200)]
    public Property Slip_AnyNode_BringsNothingEarlierNorLaterThanTheSlip() => Prop.ForAll(
        RandomChains.Dated(true).ToArbitrary(), Gen.Choose(0, 30).ToArbitrary(), static (map, months) =>
        {
            var timetable = ChainTimetable.Of(map, AsOf);
            return timetable.Nodes.Where(static n => n.Node.Status != ChainStatus.Done).All(slipped =>
                timetable.Slip(slipped.Node.Id, Lag.OfMonths(months)).Nodes.All(n =>
                    (n.Before.Date is null) == (n.After is null)
                    && !(n.After < n.Before.Date)
                    && !(n.After > n.Before.Date?.PlusMonths(months).PlusDays(4)))); // short months may add up to three days
        });

    [Property(MaxTest = 100)]
    public Property Slip_Further_BringsNothingEarlier() => Prop.ForAll(RandomChains.Dated(true).ToArbitrary(), static map =>
    {
        var timetable = ChainTimetable.Of(map, AsOf);
        return timetable.Nodes.Where(static n => n.Node.Status != ChainStatus.Done).All(slipped =>
            timetable.Slip(slipped.Node.Id, Lag.OfMonths(4)).Nodes.Zip(timetable.Slip(slipped.Node.Id, Lag.OfMonths(9)).Nodes)
                .All(static pair => !(pair.Second.After < pair.First.After)));
    });

    [Property(MaxTest = 100)]
    public Property Of_GivenInAnyOrder_IsTheSame() => Prop.ForAll(
        (from map in RandomChains.Dated(true) from nodes in Gen.Shuffle(map.Nodes.AsEnumerable()) from links in Gen.Shuffle(map.Links.AsEnumerable()) select (map, Other: RandomChains.Map(nodes, links))).ToArbitrary(),
        static maps => ChainTimetable.Of(maps.map, AsOf).Nodes.Zip(ChainTimetable.Of(maps.Other, AsOf).Nodes)
            .All(static pair => (pair.First.Node.Id, pair.First.State, pair.First.Date, pair.First.WaitsFor) == (pair.Second.Node.Id, pair.Second.State, pair.Second.Date, pair.Second.WaitsFor)));

    [Property(MaxTest = 100)]
    public Property CriticalChain_AnyDatedNode_AddsUpToItsDate() => Prop.ForAll(RandomChains.Dated(true).ToArbitrary(), static map =>
    {
        var timetable = ChainTimetable.Of(map, AsOf);
        return timetable.Nodes.Where(static n => n.Date is not null).All(n =>
        {
            var path = timetable.CriticalChain(n.Node.Id);
            return path[^1] == n
                && path[0].Source != ChainDateSource.Cause
                && path.Zip(path.Skip(1)).All(static step => step.Second.WaitsFor!.Lag.After(step.First.Date!.Value) == step.Second.Date);
        });
    });

    /// <summary>The definition, worked back from the node.</summary>
    private static LocalDate Latest(BenefitsMap map, ChainNode node) => map.Links.Where(l => l.To == node.Id)
        .Select(l => Latest(map, map[l.From]).PlusMonths(l.Lag.Months))
        .Append(node.Dates!.Planned!.Value)
        .Max();
}
