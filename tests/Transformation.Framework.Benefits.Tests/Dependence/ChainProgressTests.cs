using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainProgressTests
{
    [Fact]
    public void Of_SomeDone_SplitsTheValueByWhatItRestsOn()
    {
        // Four ways of 10, 20, 30 and 40 % of £1,000: done, to do, not recorded, stopped.
        var map = RandomChains.Map(
            [
                Sketch.Node("done", ChainNodeKind.BusinessChange, status: ChainStatus.Done),
                Sketch.Node("doing", ChainNodeKind.BusinessChange, status: ChainStatus.UnderWay),
                Sketch.Node("unsaid", ChainNodeKind.BusinessChange),
                Sketch.Node("stopped", ChainNodeKind.BusinessChange, status: ChainStatus.Stopped),
                Sketch.Benefit("gain"),
            ],
            [Way("done", 10), Way("doing", 20), Way("unsaid", 30), Way("stopped", 40)]);

        var progress = ChainProgress.Of(Sketch.Appraise(map));

        Assert.Equal(Value(1000, 100, 200, 300, 400), progress.All);
        var gain = Assert.Single(progress.Benefits);
        Assert.Equal(("done", "doing", "unsaid", "stopped"), (Only(gain.Done), Only(gain.ToDo), Only(gain.NotRecorded), Only(gain.Stopped)));
        Assert.False(gain.IsComplete);
    }

    [Fact]
    public void Of_OneNecessaryThingUndone_SecuresNothing()
    {
        var map = RandomChains.Map(
            [Sketch.Node("hub", ChainNodeKind.Enabler), Sketch.Node("call", ChainNodeKind.BusinessChange, status: ChainStatus.Done), Sketch.Benefit("gain")],
            [Sketch.Link("hub", "call"), Sketch.Link("call", "gain")]);

        Assert.Equal(Value(1000, 0, 0, 1000, 0), ChainProgress.Of(Sketch.Appraise(map)).All);
    }

    [Fact]
    public void Of_EverythingDone_IsCompleteAlsoWithoutAValue()
    {
        var map = RandomChains.Map(
            [
                Sketch.Node("call", ChainNodeKind.BusinessChange, status: ChainStatus.Done),
                Sketch.Benefit("gain", status: ChainStatus.NotStarted),
                Sketch.Benefit("calm", BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow()),
            ],
            [Sketch.Link("call", "gain"), Sketch.Link("gain", "calm"), Sketch.Link("call", "calm")]);

        var progress = ChainProgress.Of(Sketch.Appraise(map));

        Assert.All(progress.Benefits, static b => Assert.True(b.IsComplete));
        Assert.Null(progress.Benefits.Single(static b => b.Benefit.Node.Id.Value == "calm").Value);
        Assert.Equal(Value(1000, 1000, 0, 0, 0), progress.All);
    }

    [Property(MaxTest = 60)]
    public Property Of_AnyStatuses_AddsUpAndAgreesWithAppraisalsWithoutWhatIsMissing() => Prop.ForAll(WithStatus.ToArbitrary(), static map =>
    {
        var all = ChainProgress.Of(Sketch.Appraise(map)).All;
        return all.All == all.Complete + all.ToDo + all.NotRecorded + all.Lost
            && all.All == Sketch.Appraise(map).System.PublicValue.PresentValue
            && IsWorth(all.Complete, static s => s == ChainStatus.Done)
            && IsWorth(all.Complete + all.NotRecorded, static s => s is ChainStatus.Done or null)
            && IsWorth(all.All - all.Lost, static s => s != ChainStatus.Stopped);

        bool IsWorth(Money value, Func<ChainStatus?, bool> there) => Math.Abs(
            (value - Sketch.Appraise(ValueAtRiskTests.Off(map, map.Nodes.Where(n => n.Kind < ChainNodeKind.Benefit && !there(n.Status)))).System.PublicValue.PresentValue).Pounds) < 1e-6m;
    });

    private static Gen<BenefitsMap> WithStatus =>
        from parts in RandomChains.Parts
        from draws in Gen.Choose(0, 9).ArrayOf(parts.Nodes.Length)
        select RandomChains.Map(
            parts.Nodes.Select((n, i) => n.Kind == ChainNodeKind.Benefit ? n : ChainNode.Of(n.Kind, n.Id, n.Title, status: draws[i] switch { 0 => null, 1 => ChainStatus.Stopped, < 4 => ChainStatus.UnderWay, _ => ChainStatus.Done })),
            parts.Links);

    private static ChainLink Way(string from, decimal percent) => new(Sketch.Id(from), Sketch.Id("gain"), Percentage.Of(percent));

    private static string Only(IEnumerable<ChainNode> nodes) => Assert.Single(nodes).Id.Value;

    private static ProgressValue Value(decimal all, decimal complete, decimal toDo, decimal notRecorded, decimal lost) =>
        new(Sketch.Pounds(all), Sketch.Pounds(complete), Sketch.Pounds(toDo), Sketch.Pounds(notRecorded), Sketch.Pounds(lost));
}
