using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class ReceivingLoadTests
{
    [Property]
    public void EveryTeamAndPeriod_IsWhatCountingDayByDayGives(LoadCase example)
    {
        var cube = example.ReceivingCube(LoadDimensions.Organisation, LoadDimensions.Team);
        var reference = new DayByDay(example);
        foreach (var period in cube.Periods)
        {
            Check(cube.Whole, period, static _ => true);
            foreach (var organisation in cube.Whole.By(LoadDimensions.Organisation))
            {
                foreach (var team in organisation.Slice.By(LoadDimensions.Team))
                {
                    Check(team.Slice, period, i => i.Organisation == organisation.Value && i.Team == (team.IsKnown ? team.Value : null));
                }
            }
        }

        void Check(LoadSlice slice, LoadPeriod period, Func<ChangeImpact, bool> selects)
        {
            var figure = slice.In(period);
            Assert.Equal(
                reference.OfImpacts(period.Start, period.End, selects),
                (figure.Least.Milliseconds, figure.Most.Milliseconds, figure.UnestimatedCount, figure.CommitmentCount));
        }
    }

    [Fact]
    public void Build_ForTwoMonths_TakesTheirPartOfTheHours()
    {
        // 10 people × 10.5 h over 20 working days of December (25 and 26 are bank holidays) and 22 of January (the 1st is one).
        var impact = Make.Impact("a", ImpactSize.Hours(10, Make.Hours(10.5m)), new(2024, 12, 2), new(2025, 1, 31));
        var january = Build(new(2025, 1), new(2025, 1), impact);
        var both = Build(new(2024, 12), new(2025, 1), impact);

        // 105 h ÷ 42 = 2.5 h a day: 22 days of January are 55 h, 20 of December 50 h.
        Assert.Equal((Make.Hours(55), Make.Hours(105)), (january.Total.Most, both.Total.Most));
        Assert.Equal(Make.Hours(50), both.In(both.Cube.Periods[0]).Least);
        Assert.Equal((1, 1, 0), (both.Total.CommitmentCount, january.Total.CommitmentCount, both.Total.UnestimatedCount));
    }

    [Fact]
    public void Build_JudgedAndUnestimated_AreCountedNotTurnedIntoHours()
    {
        var slice = Build(
            new(2025, 1),
            new(2025, 1),
            Make.Impact("a", ImpactSize.Judged(ImpactIntensity.High, 500)),
            Make.Impact("b", ImpactSize.Unestimated, new(2025, 1, 31)),
            Make.Impact("c", ImpactSize.Unestimated, new(2025, 2, 1)));

        Assert.Equal((Effort.Zero, 2, true), (slice.Total.Most, slice.Total.UnestimatedCount, slice.Total.IsLowerBound));
    }

    [Fact]
    public void Build_ByCohort_TellsThemApart()
    {
        var impact = ChangeImpact.Of(
            ChangeImpactId.From("a"), InitiativeId.From("stroke"), Make.Trust, ImpactSize.Hours(1, Make.Hours(8)), new(2025, 1, 6), new(2025, 1, 10), cohort: CohortId.From("people-with-stroke"));
        var table = CommitmentTable.Build([impact], Make.Months(new(2025, 1), new(2025, 1)), LoadCatalogue.Empty);
        var slice = LoadCube.Calculate(table, TimeGrain.Week, [LoadDimensions.Cohort]).Whole;

        Assert.Equal(Make.Hours(8), slice.Where(LoadDimensions.Cohort, CohortId.From("people-with-stroke")).Total.Least);
    }

    [Fact]
    public void Build_BadImpacts_Throw()
    {
        var hours = ImpactSize.Hours(1, Make.Hours(1));

        Assert.Throws<ArgumentException>("impacts", () => Build(new(2025, 1), new(2025, 1), (ChangeImpact)null!));
        Assert.Throws<CalendarRangeException>(() => Build(new(2028, 12), new(2028, 12), Make.Impact("a", hours, new(2028, 12, 1), new(2029, 1, 1))));
        Assert.Throws<ArgumentException>("calendar", () => Build(new(2025, 1), new(2025, 1), Make.Impact("a", hours, new(2025, 1, 4), new(2025, 1, 5))));
    }

    private static LoadSlice Build(YearMonth first, YearMonth last, params ChangeImpact[] impacts) =>
        LoadCube.Calculate(CommitmentTable.Build(impacts, Make.Months(first, last), LoadCatalogue.Empty), TimeGrain.Month, [LoadDimensions.Organisation]).Whole;
}
