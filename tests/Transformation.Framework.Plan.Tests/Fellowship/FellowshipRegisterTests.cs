using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Fellowship;

public sealed class FellowshipRegisterTests
{
    private static readonly LocalDate Day = new(2024, 10, 3);
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Sirona = OrganisationId.Local("sirona");

    [Fact]
    public void Create_RepeatedAndUnknown_SaysAllAtOnce()
    {
        var problems = FellowshipRegister.Create(
            "f",
            "F",
            [new("a", Trust, Day), new("a", Sirona, Day)],
            [new("e", FellowshipEventKind.Taster, "E", Day, ["a", "b"]), new("e", FellowshipEventKind.Taster, "E", Day)]).Problems;

        Assert.Equal(
            [("$.fellows[1].id", ProblemCodes.DuplicateId), ("$.events[1].id", ProblemCodes.DuplicateId), ("$.events[0].attended[1]", ProblemCodes.UnknownReference)],
            problems.Select(p => (p.Path, p.Code)));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(6, 0)]
    public void CountOn_FirstAndLastDay_AreIncluded(int days, int fellows) => Assert.Equal(
        fellows,
        Tallies.Count(FellowshipRegister.Create("f", "F", [new("a", Trust, Day, Day.PlusDays(5))]).OrThrow(), "fellows", Day.PlusDays(days)));

    [Fact]
    public void CountOn_Nobody_IsZeroAndNotMissing() =>
        Assert.Equal([("fellows", 0L)], FellowshipRegister.Create("f", "F").OrThrow().CountOn(Day).Select(t => (t.Measure, t.Count)));

    [Fact]
    public void With_SameFellow_TakesTheirPlace()
    {
        var register = FellowshipRegister.Create("f", "F", [new("a", Trust, Day), new("b", Trust, Day)]).OrThrow()
            .With(new Fellow("a", Trust, Day, Day.PlusDays(1)))
            .With(new Fellow("c", Sirona, Day));

        Assert.Equal(["a", "b", "c"], register.Fellows.Select(f => f.Id));
        Assert.Equal(["b", "c"], register.FellowsOn(Day.PlusDays(2)).Select(f => f.Id));
    }

    [Fact]
    public void Overview_AttendanceNotRecorded_LeavesReachOpen()
    {
        var register = FellowshipRegister.Create(
            "f",
            "F",
            [new("a", Trust, Day, skills: ["analysis"], available: MonthlyRelease.Days(1)), new("b", Trust, Day, skills: ["analysis", "design"]), new("c", Sirona, Day.PlusDays(2))],
            [
                new("first", FellowshipEventKind.Showcase, "A showcase", Day, ["a"]),
                new("second", FellowshipEventKind.Networking, "An evening", Day.PlusDays(1)),
                new("third", FellowshipEventKind.Masterclass, "A class", Day.PlusDays(9), ["c"]),
            ]).OrThrow();
        var overview = FellowshipOverview.Of(register, Day.PlusDays(8));

        Assert.Equal(["a"], overview.Reached.AsEnumerable());
        Assert.Equal(["b"], overview.ReachUnknown.AsEnumerable());
        Assert.Equal(["c"], overview.NotReached.AsEnumerable()); // joined after the event whose attendance nobody wrote down
        Assert.Equal(["b", "c"], overview.AvailabilityUnknown.AsEnumerable());
        Assert.Equal([("analysis", 2), ("design", 1)], overview.BySkill.Select(s => (s.Key, s.Value)));
        Assert.Equal(
            [
                "There were 3 fellows from 2 organisations on 2024-10-11: ods:RVJ 2 fellows and local:sirona 1 fellow.",
                "2 events reached 1 of 3 fellows; 1 came to none, and of 1 it is not known, because attendance was not always recorded.",
                "How much time they can give to teams is not recorded for 2 of 3.",
            ],
            FellowshipText.Describe(overview).AsEnumerable());
    }

    [Fact]
    public void Overview_NobodyYet_SaysSo() => Assert.Equal(
        ["There were no fellows on 2024-10-03."],
        FellowshipText.Describe(FellowshipOverview.Of(FellowshipRegister.Create("f", "F").OrThrow(), Day)).AsEnumerable());

    [Fact]
    public void Records_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new Fellow("a", default, Day));
        Assert.Throws<ArgumentException>(() => new Fellow("a", Trust, Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new Fellow("a", Trust, Day, skills: ["x", "x"]));
        Assert.Throws<ArgumentException>(() => new FellowNeed("n", "t", [], 1, MonthlyRelease.Days(1), Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FellowNeed("n", "t", ["x"], 0, MonthlyRelease.Days(1), Day));
        Assert.Throws<ArgumentException>(() => new FellowAssignment("n", "a", Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FellowshipEvent("e", 0, "E", Day));
        Assert.Throws<ArgumentException>(() => FellowshipOverview.Of(FellowshipRegister.Create("f", "F").OrThrow(), new(1741, 1, 24, CalendarSystem.Coptic)));
    }
}
