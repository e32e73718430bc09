using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public sealed class ChainTimetableTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 15);

    [Fact]
    public void Of_SeveralCauses_WaitsForTheLatestWithItsLag()
    {
        var timetable = Of(
            [Planned("hub", 2025, 4, 1), Planned("training", 2025, 9, 1), Bare("gain")],
            Lagged("hub", "gain", 6), Lagged("training", "gain", 3));

        var gain = timetable[Sketch.Id("gain")];
        Assert.Equal((ChainDateState.Known, new LocalDate(2025, 12, 1), ChainDateSource.Cause), (gain.State, gain.Date!.Value, gain.Source!.Value));
        Assert.Equal("training → gain", gain.WaitsFor!.ToString());
        Assert.Equal("training gain", Path(timetable, "gain"));
    }

    [Fact]
    public void Of_PlannedLaterThanItsCauses_KeepsItsPlan()
    {
        var timetable = Of([Planned("hub", 2025, 4, 1), Planned("change", 2026, 1, 1), Bare("gain")], Lagged("hub", "change", 2), Lagged("change", "gain", 1));

        Assert.Equal(ChainDateSource.Planned, timetable[Sketch.Id("change")].Source);
        Assert.Equal(new LocalDate(2026, 2, 1), timetable[Sketch.Id("gain")].Date);
        Assert.Equal("change gain", Path(timetable, "gain"));
    }

    [Fact]
    public void Of_ActualDate_WinsOverPlanAndCauses()
    {
        var timetable = Of(
            [Planned("hub", 2027, 1, 1), Sketch.Node("change", ChainNodeKind.BusinessChange, new(new LocalDate(2025, 6, 1), new LocalDate(2024, 11, 30))), Bare("gain")],
            Lagged("hub", "change", 0), Lagged("change", "gain", 3));

        Assert.Equal(new LocalDate(2024, 11, 30), timetable[Sketch.Id("change")].Date);
        Assert.Equal(new LocalDate(2025, 2, 28), timetable[Sketch.Id("gain")].Date);
    }

    [Fact]
    public void Of_NoDateAnywhere_IsUnknownAndNotNow()
    {
        var gain = Of([Sketch.Node("change", ChainNodeKind.BusinessChange, status: ChainStatus.UnderWay), Bare("gain")], Lagged("change", "gain", 3))[Sketch.Id("gain")];

        Assert.Equal((ChainDateState.Unknown, null, null), (gain.State, gain.Date, gain.Source));
    }

    [Fact]
    public void Of_OneCauseWithoutADate_GivesABound()
    {
        var gain = Of([Planned("hub", 2025, 4, 1), Sketch.Node("change", ChainNodeKind.BusinessChange), Bare("gain")], Lagged("hub", "gain", 0), Lagged("change", "gain", 0))[Sketch.Id("gain")];

        Assert.Equal((ChainDateState.NotBefore, new LocalDate(2025, 4, 1)), (gain.State, gain.Date!.Value));
    }

    [Fact]
    public void Of_StoppedAndNecessary_NeverComes()
    {
        var timetable = Of(
            [Sketch.Node("hub", ChainNodeKind.Enabler, status: ChainStatus.Stopped), Planned("change", 2025, 4, 1), Bare("gain")],
            Lagged("hub", "change", 0), Lagged("change", "gain", 0));

        Assert.Equal((ChainDateState.Never, null), (timetable[Sketch.Id("gain")].State, timetable[Sketch.Id("gain")].Date));
        Assert.Equal(BenefitStartCheck.Never, timetable.Benefits.Single().Check);
        Assert.Equal("hub change gain", Path(timetable, "gain"));
    }

    [Fact]
    public void Of_OneOfTwoWaysStopped_WaitsForTheOther()
    {
        ChainNode[] nodes = [Sketch.Node("left", ChainNodeKind.BusinessChange, status: ChainStatus.Stopped), Planned("right", 2025, 4, 1), Bare("gain")];
        ChainLink[] links = [new(Sketch.Id("left"), Sketch.Id("gain"), Percentage.Of(60)), new(Sketch.Id("right"), Sketch.Id("gain"), Percentage.Of(40))];

        Assert.Equal(new LocalDate(2025, 4, 1), Of(nodes, links)[Sketch.Id("gain")].Date);

        nodes[1] = Sketch.Node("right", ChainNodeKind.BusinessChange, status: ChainStatus.Stopped);
        Assert.Equal(ChainDateState.Never, Of(nodes, links)[Sketch.Id("gain")].State);
    }

    [Fact]
    public void Of_RecordedAsNotDone_DoesNotLieInThePast()
    {
        var timetable = Of([Planned("hub", 2024, 4, 1, ChainStatus.UnderWay), Planned("change", 2024, 5, 1), Bare("gain")], Lagged("hub", "gain", 1), Lagged("change", "gain", 0));

        Assert.Equal((AsOf, ChainDateSource.Overdue), (timetable[Sketch.Id("hub")].Date!.Value, timetable[Sketch.Id("hub")].Source!.Value));
        Assert.Equal(new LocalDate(2024, 5, 1), timetable[Sketch.Id("change")].Date); // nobody says that it is not done
        Assert.Equal(new LocalDate(2025, 2, 15), timetable[Sketch.Id("gain")].Date);
    }

    [Fact]
    public void Of_DoneWithoutADate_IsThereByNow()
    {
        var timetable = Of([Sketch.Node("hub", ChainNodeKind.Enabler, status: ChainStatus.Done), Planned("change", 2024, 5, 1, ChainStatus.Done), Bare("gain")], Lagged("change", "gain", 0), Lagged("hub", "gain", 1));

        Assert.Equal((AsOf, ChainDateSource.DoneUndated), (timetable[Sketch.Id("hub")].Date!.Value, timetable[Sketch.Id("hub")].Source!.Value));
        Assert.Equal(new LocalDate(2024, 5, 1), timetable[Sketch.Id("change")].Date);
    }

    [Theory]
    [InlineData(2024, BenefitStartCheck.TooEarly, 2)]
    [InlineData(2025, BenefitStartCheck.TooEarly, 1)]
    [InlineData(2026, BenefitStartCheck.InTime, 0)]
    [InlineData(2027, BenefitStartCheck.InTime, 0)]
    public void Benefits_ProfileBeforeTheChainAllows_IsToldWithItsYears(int start, BenefitStartCheck check, int years)
    {
        var benefit = Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 1), timing: new(FinancialYear.StartingIn(start), 3)));

        var told = Of([Planned("change", 2026, 4, 1), benefit], Lagged("change", "gain", 0)).Benefits.Single();

        Assert.Equal((check, years), (told.Check, told.YearsTooEarly));
    }

    [Fact]
    public void Benefits_BoundOnly_IsTooEarlyIfCertainAndElseUnknown()
    {
        Assert.Equal(BenefitStartCheck.TooEarly, Told(2024));
        Assert.Equal(BenefitStartCheck.Unknown, Told(2030));

        static BenefitStartCheck Told(int start) => Of(
            [Planned("hub", 2026, 4, 1), Sketch.Node("change", ChainNodeKind.BusinessChange), Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 1), timing: new(FinancialYear.StartingIn(start), 3)))],
            Lagged("hub", "gain", 0),
            Lagged("change", "gain", 0)).Benefits.Single().Check;
    }

    [Fact]
    public void Slip_TimeToSpare_IsUsedUpFirst()
    {
        var timetable = Of(
            [Planned("hub", 2025, 4, 1), Planned("change", 2025, 8, 1), Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 1), timing: new(FinancialYear.StartingIn(2025), 3)))],
            Lagged("hub", "change", 1), Lagged("change", "gain", 6));

        var three = timetable.Slip(Sketch.Id("hub"), Lag.OfMonths(3));
        Assert.Equal(["hub"], three.Moved.Select(static n => n.Before.Node.Id.Value));
        Assert.Equal(["change", "gain"], three.Absorbed.Select(static n => n.Before.Node.Id.Value));

        var seven = timetable.Slip(Sketch.Id("hub"), Lag.OfMonths(7));
        Assert.Equal([new LocalDate(2025, 12, 1), new LocalDate(2025, 11, 1), new LocalDate(2026, 6, 1)], seven.Moved.Select(static n => n.After!.Value));
        var gain = Assert.Single(seven.LaterYears);
        Assert.Equal(("2025/26", "2026/27", 1), (gain.YearBefore.ToString(), gain.YearAfter.ToString(), gain.YearsLater));
    }

    [Fact]
    public void Slip_UnknownDates_AreSaidToBeNotKnown()
    {
        var slip = Of([Sketch.Node("change", ChainNodeKind.BusinessChange), Bare("gain")], Lagged("change", "gain", 3)).Slip(Sketch.Id("change"), Lag.OfMonths(3));

        Assert.Empty(slip.Moved);
        Assert.Equal(["change", "gain"], slip.NotKnown.Select(static n => n.Before.Node.Id.Value));
    }

    [Fact]
    public void Slip_DoneNode_Throws() => Assert.Throws<ArgumentException>(() => Of(
        [Sketch.Node("change", ChainNodeKind.BusinessChange, status: ChainStatus.Done), Bare("gain")], Lagged("change", "gain", 3)).Slip(Sketch.Id("change"), default));

    [Fact]
    public void Of_LagsPastTheEndOfTime_Overflow() => Assert.Throws<OverflowException>(() => Of(
        [Planned("change", 9998, 4, 1), Bare("gain")], Lagged("change", "gain", 12)));

    private static ChainTimetable Of(ChainNode[] nodes, params ChainLink[] links) => ChainTimetable.Of(RandomChains.Map(nodes, links), AsOf);

    private static ChainNode Planned(string id, int year, int month, int day, ChainStatus? status = null) =>
        Sketch.Node(id, ChainNodeKind.BusinessChange, new(new LocalDate(year, month, day)), status);

    private static ChainNode Bare(string id) => Sketch.Benefit(id);

    private static ChainLink Lagged(string from, string to, int months) => new(Sketch.Id(from), Sketch.Id(to), lag: Lag.OfMonths(months));

    private static string Path(ChainTimetable timetable, string id) => string.Join(' ', timetable.CriticalChain(Sketch.Id(id)).Select(static d => d.Node.Id));
}
