using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class LoadSaturationTests
{
    private const string Ward = "Ward 7";
    private const string Office = "Programme office";

    private static readonly YearMonth October = new(2024, 10);
    private static readonly LocalDate Before = new(2024, 4, 1);

    [Fact]
    public void Overall_OneOfUnknownCapacity_IsUnknown()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1))).With(Make.Has(Make.Council, Before, 1));

        Assert.Null(Overall(plan).Capacity);
        Assert.Equal(Make.Hours((7.5m + 7.5m) * 23), Overall(plan.With(Make.Has(Make.Trust, Before, 1))).Capacity);
    }

    [Fact]
    public void Overall_CapacityThatBeginsAfterTheMonths_DoesNotCount()
    {
        var plan = Make.Plan().With(Make.Has(Make.Council, Before, 1), Make.Has(Make.Trust, new(2024, 11, 1), 1));

        Assert.Equal(Make.Hours(7.5m * 23), Overall(plan).Capacity);
        Assert.Equal([Make.Council], plan.Saturation(October, October).Organisations.AsEnumerable());
    }

    [Fact]
    public void Of_OrganisationWithALineOfItsOwn_DoesNotAddItsTeams()
    {
        var plan = Make.Plan().With(Make.Has(Make.Trust, Before, 5), Make.Has(Make.Trust, Before, 2, team: Ward), Make.Has(Make.Trust, Before, 9, team: Office));

        Assert.Equal(Make.Hours(5 * 7.5m * 23), plan.Use(Make.Trust, October).Capacity);
    }

    [Fact]
    public void Of_OrganisationWithLinesOfTeamsOnly_IsTheirSumOnceAllHaveBegun()
    {
        // The office begins on Monday 14 October: October is not known, November (21 working days) is.
        var plan = Make.Plan().With(Make.Has(Make.Trust, Before, 2, team: Ward), Make.Has(Make.Trust, new(2024, 10, 14), 1, ContractWeek.Council, Office));

        Assert.Equal((null, SaturationStatus.CapacityUnknown), (plan.Use(Make.Trust, October).Capacity, plan.Use(Make.Trust, October).Status));
        Assert.Equal(Make.Hours(((2 * 7.5m) + 7.4m) * 21), plan.Use(Make.Trust, new(2024, 11)).Capacity);
    }

    [Fact]
    public void Of_OrganisationWhoseOwnLineIsToCome_IsNotTheSumOfItsTeams() =>
        Assert.Null(Make.Plan().With(Make.Has(Make.Trust, Before, 2, team: Ward), Make.Has(Make.Trust, new(2025, 4, 1), 9)).Use(Make.Trust, October).Capacity);

    [Fact]
    public void Of_Team_SetsItsOwnLoadAgainstItsOwnCapacity()
    {
        var plan = Make.Plan(
            Make.Claim("a", Make.Trust, Make.Posts(1.5m), team: Ward),
            Make.Claim("b", Make.Trust, Make.Posts(4)),
            Make.Claim("c", Make.Council, Make.Posts(7), team: Ward)).With(Make.Has(Make.Trust, Before, 10), Make.Has(Make.Trust, Before, 1, team: Ward), Make.Has(Make.Trust, Before, 1, team: Office));
        var saturation = plan.Saturation(October, October);
        var period = saturation.Cube.Periods[0];

        Assert.Equal((1.5m, SaturationStatus.Exceeds), Told(saturation.Of(Make.Trust, Ward, period)));
        Assert.Equal((0m, SaturationStatus.Within), Told(saturation.Of(Make.Trust, Office, period)));
        Assert.Equal((null, SaturationStatus.CapacityUnknown), Told(saturation.Of(Make.Council, Ward, period)));
        Assert.Equal((0.55m, SaturationStatus.Within), Told(saturation.Of(Make.Trust, period)));
        Assert.Equal([Office, Ward], saturation.TeamsOf(Make.Trust).AsEnumerable());
        Assert.Equal((Make.Trust, Ward), Assert.Single(saturation.TeamOverCommitments.Select(static o => (o.Organisation, o.Team))));
        Assert.Empty(saturation.OverCommitments);
    }

    [Fact]
    public void Of_OrganisationOfNoRecord_HasNoLoadAndUnknownCapacity()
    {
        var use = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1))).Use(Make.Council, October);

        Assert.Equal((Effort.Zero, 0, null, SaturationStatus.CapacityUnknown), (use.Load.Most, use.Load.UnestimatedCount, use.Capacity, use.Status));
    }

    [Fact]
    public void Of_QuarterOfOneBusyMonth_MayBeWithinThoughTheMonthIsNot()
    {
        // 2 posts in October only, 1 there: over in October, within the quarter (46 of 64 days).
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(2), new(2024, 10, 1), new(2024, 10, 31))).With(Make.Has(Make.Trust, Before, 1));
        var quarter = plan.Saturation(October, new(2024, 12), TimeGrain.Quarter);

        Assert.Equal((46 / 64m, SaturationStatus.Within), Told(quarter.Of(Make.Trust, quarter.Cube.Periods[0])));
        Assert.Equal(new YearMonth(2024, 10), Assert.Single(plan.Saturation(October, new(2024, 12)).OverCommitments).First.Start.ToYearMonth());
    }

    [Fact]
    public void Of_DatesBeyondTheCalendar_MatterOnlyInTheMonthsAsked()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(1999, 1, 1), new LocalDate(2099, 1, 1)))
            .With(Make.Has(Make.Trust, new(1999, 1, 1), 1), Make.Has(Make.Trust, new(2099, 1, 1), 2));

        Assert.Equal(1m, plan.Use(Make.Trust, new(2028, 12)).LeastSaturation);
    }

    [Fact]
    public void Of_BadArguments_Throws()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1)));
        var cube = plan.Saturation(October, October).Cube;
        var line = Make.Has(Make.Trust, Before, 1);
        var byTeam = LoadSaturation.Of(cube, []);
        var other = plan.Saturation(new(2024, 11), new(2024, 11)).Cube.Periods[0];

        Assert.Throws<ArgumentException>("delivering", () => LoadSaturation.Of(cube.RollUp(LoadDimensions.Team), []));
        Assert.Throws<ArgumentException>("capacity", () => LoadSaturation.Of(cube, [line, line]));
        Assert.Throws<ArgumentException>("capacity", () => LoadSaturation.Of(cube, [null!]));
        Assert.Throws<ArgumentException>("period", () => byTeam.Of(Make.Trust, other));
        Assert.Throws<ArgumentException>("period", () => byTeam.Overall(other));
    }

    [Fact]
    public void Teams_CubeThatDoesNotTellThemApart_SaysSo()
    {
        var saturation = LoadSaturation.Of(Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1))).Saturation(October, October).Cube.RollUp(LoadDimensions.Organisation), []);

        Assert.Throws<InvalidOperationException>(() => saturation.TeamsOf(Make.Trust));
        Assert.Throws<InvalidOperationException>(() => saturation.TeamOverCommitments);
        var thrown = Assert.Throws<InvalidOperationException>(() => saturation.Of(Make.Trust, Ward, saturation.Cube.Periods[0]));
        Assert.Contains("LoadDimensions.Team", thrown.Message, StringComparison.Ordinal);
    }

    private static CapacityUse Overall(LoadPlan plan)
    {
        var saturation = plan.Saturation(October, October);
        return saturation.Overall(saturation.Cube.Periods[0]);
    }

    private static (decimal?, SaturationStatus) Told(CapacityUse use) => (use.MostSaturation, use.Status);
}
