using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests.Cubes;

/// <summary>Figures that a reader can work out by hand with a wall calendar of England.</summary>
public sealed class LoadCubeTests
{
    private static readonly YearMonth October = new(2024, 10);
    private static readonly YearMonth November = new(2024, 11);

    // Working days of financial years: weekdays less the bank holidays of England and Wales as listed by gov.uk.
    [Theory]
    [InlineData(2023, 250)]
    [InlineData(2024, 254)]
    [InlineData(2025, 253)]
    [InlineData(2026, 251)]
    [InlineData(2027, 256)]
    public void FinancialYear_OnePost_IsItsWorkingDays(int year, int days)
    {
        var range = Make.Months(new(year, 4), new(year + 1, 3));
        var slice = Slice(range, TimeGrain.FinancialYear, Make.Claim("a", Make.Trust, Make.Posts(1)), Make.Claim("b", Make.Council, Make.Posts(1, ContractWeek.Council)));
        var figure = Assert.Single(slice.OverTime);

        Assert.Equal((days, Make.Hours(days * (7.5m + 7.4m)), false), (figure.WorkingDays, figure.Least, figure.First.IsCut));
    }

    [Fact]
    public void Week_OfChristmas_HasThreeWorkingDays()
    {
        var slice = Slice(Make.Months(new(2024, 12), new(2024, 12)), TimeGrain.Week, Make.Claim("a", Make.Trust, Make.Posts(1)));
        var christmas = slice.Cube.PeriodOf(new(2024, 12, 25))!.Value;

        Assert.Equal(("2024-W52", 3, Make.Hours(22.5m)), ($"{christmas}", christmas.WorkingDays, slice.In(christmas).Most));
    }

    [Fact]
    public void Week_AcrossTwoMonths_TakesOfAReleaseEachMonthsShareAndRoundsOnce()
    {
        // Three days a month are 81,000,000 ms. Monday 30 September is 1 of 21 days, Tuesday to Friday 4 of 23: 3,857,142.857… + 14,086,956.521… = 17,944,099.378…;
        // rounded apart they would be one millisecond more.
        var slice = Slice(Make.Months(new(2024, 9), October), TimeGrain.Week, Make.Claim("a", Make.Trust, CommitmentSize.Of(1, MonthlyRelease.Days(3), Make.Nhs)));

        Assert.Equal(17_944_099, slice.In(slice.Cube.PeriodOf(new(2024, 9, 30))!.Value).Least.Milliseconds);
    }

    [Fact]
    public void Release_ShortMonthAndLong_AreTheSameDaysAndTheDaysOfAMonthMakeTheWhole()
    {
        var claim = Make.Claim("a", Make.Trust, CommitmentSize.Of(10, MonthlyRelease.Between(3, 4), Make.Nhs));
        var months = Slice(Make.Months(new(2025, 1), new(2025, 3)), TimeGrain.Month, claim).OverTime;
        var days = Slice(Make.Months(new(2025, 2), new(2025, 2)), TimeGrain.Day, claim);

        Assert.All(months, static month => Assert.Equal((Make.Hours(225), Make.Hours(300)), (month.Least, month.Most)));
        Assert.Equal(20, days.Cube.Periods.Length);
        Assert.Equal((Make.Hours(225), Make.Hours(300)), (days.Total.Least, days.Total.Most));
        Assert.All(days.OverTime, static day => Assert.Equal(Make.Hours(11.25m), day.Least));
    }

    [Fact]
    public void PartMonths_CouncilPosts_CountTheWorkedDaysCovered()
    {
        // 18 November 2024 (10 days left of that month), 20 days of December, 7 to 10 January 2025: 2, 3 and 6 to 10.
        var slice = Slice(
            Make.Months(October, new(2025, 1)), TimeGrain.Month, Make.Claim("a", Make.Council, Make.Posts(1.5m, ContractWeek.Council), new(2024, 11, 18), new(2025, 1, 10)));

        Assert.Equal([0m, 10m, 20m, 7m], slice.OverTime.Select(static f => f.Least.Hours / 11.1m));
        Assert.Equal((Make.Hours(37 * 11.1m), 1), (slice.Total.Least, slice.Total.CommitmentCount));
    }

    [Fact]
    public void LeapDay_IsAWorkingDay() => Assert.Equal(
        Make.Hours(7.5m), Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(2024, 2, 29), new LocalDate(2024, 2, 29))).Month(2024, 2).Least);

    [Fact]
    public void WeekendOnly_IsIdleNotLoad()
    {
        var saturday = new LocalDate(2024, 10, 5);
        var table = CommitmentTable.Build([Make.Claim("a", Make.Trust, CommitmentSize.Unestimated, saturday, saturday.PlusDays(1))], Make.Months(October, October), LoadCatalogue.Empty);
        var cube = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation]);

        Assert.Equal((1, 1, 0), (table.Count, table.IdleCount, cube.Whole.Total.UnestimatedCount));
        Assert.Empty(cube.Whole.By(LoadDimensions.Organisation));
    }

    [Fact]
    public void Unestimated_BesideKnownLoad_MakesItALowerBoundOnlyWhereItFalls()
    {
        var slice = Slice(
            Make.Months(October, November), TimeGrain.Month, Make.Claim("a", Make.Trust, Make.Posts(1)), Make.Claim("b", Make.Trust, CommitmentSize.Unestimated, new(2024, 11, 29)));

        Assert.Equal([(0, false), (1, true)], slice.OverTime.Select(static f => (f.UnestimatedCount, f.IsLowerBound)));
        Assert.Equal([Make.Hours(7.5m * 23), Make.Hours(7.5m * 21)], slice.OverTime.Select(static f => f.Most));
    }

    [Fact]
    public void Horizon_NotKnown_KeepsItsOwnGroupLastAndIsInTheTotal()
    {
        var catalogue = LoadCatalogue.Empty.With(LoadDimensions.Horizon, [KeyValuePair.Create(InitiativeId.From("ht2040"), Horizon.H3)]);
        Commitment[] claims = [Make.Claim("a", Make.Trust, Make.Posts(1)), Make.Claim("b", Make.Trust, Make.Posts(2), initiative: "ht2040")];
        var cube = LoadCube.Calculate(CommitmentTable.Build(claims, Make.Months(October, October), catalogue), TimeGrain.Month, [LoadDimensions.Horizon]);
        var groups = cube.Whole.By(LoadDimensions.Horizon);

        Assert.Equal([true, false], groups.Select(static g => g.IsKnown));
        Assert.Equal((Horizon.H3, Make.Hours(7.5m * 23)), (groups[0].Value, groups[1].Slice.Total.Least));
        Assert.Throws<InvalidOperationException>(() => groups[1].Value);
        Assert.Equal(Make.Hours(3 * 7.5m * 23), cube.Whole.Total.Least);
    }

    [Fact]
    public void Portfolio_SectorOfOrganisations_AddsUpToTheWhole()
    {
        var portfolio = CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();
        Commitment[] claims = [Make.Claim("a", Make.Trust, Make.Posts(1)), Make.Claim("b", Make.Council, Make.Posts(2)), Make.Claim("c", OrganisationId.Parse("local:nobody"), Make.Posts(4))];
        var table = CommitmentTable.Build(claims, Make.Months(October, October), LoadCatalogue.From(portfolio));
        var whole = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Sector, LoadDimensions.Kind]).Whole;

        Assert.Equal(
            [("NhsTrust", 1m), ("Council", 2m), ("unknown", 4m)],
            whole.By(LoadDimensions.Sector).Select(static g => (g.IsKnown ? $"{g.Value}" : "unknown", g.Slice.Total.ToWte(Make.Nhs).Most.Value)));
    }

    [Fact]
    public void Peak_HeavierDaysInAShorterMonth_IsThatMonth()
    {
        // October has 23 worked days, 172.5 hours of one post; December 20, 165 hours of 1.1 posts.
        var slice = Slice(
            Make.Months(October, new(2024, 12)),
            TimeGrain.Month,
            Make.Claim("a", Make.Trust, Make.Posts(1)),
            Make.Claim("b", Make.Trust, Make.Posts(0.1m), new(2024, 12, 1), new(2024, 12, 31)));

        Assert.Equal(("2024-12", Make.Hours(165)), ($"{slice.Peak.First}", slice.Peak.Most));
        Assert.Equal(Make.Hours(172.5m), slice.In(slice.Cube.Periods[0]).Most);
    }

    [Fact]
    public void PeakAndTop_OfSeveral_AreTheLargestByTheirUpperEnd()
    {
        var slice = Slice(
            Make.Months(October, new(2024, 12)),
            TimeGrain.Month,
            Make.Claim("a", Make.Trust, Make.Posts(1), initiative: "stroke"),
            Make.Claim("b", Make.Trust, Make.Posts(2), new(2024, 11, 1), new(2024, 11, 30), "ht2040"),
            Make.Claim("c", Make.Council, CommitmentSize.Of(1, MonthlyRelease.Between(1, 9), Make.Nhs), initiative: "academy"));

        Assert.Equal("2024-11", $"{slice.Peak.First}");
        Assert.Equal(["stroke", "ht2040"], slice.Top(LoadDimensions.Initiative, 2).Select(static g => g.Value.Value));
        Assert.Equal(["stroke", "academy"], slice.Top(LoadDimensions.Initiative, 2, slice.Cube.Periods[0]).Select(static g => g.Value.Value));
        Assert.Equal(["academy", "ht2040", "stroke"], slice.InitiativesIn(slice.Cube.Periods[1]).Select(static i => i.Value));
        Assert.Equal(["academy", "stroke"], slice.InitiativesIn(slice.Cube.Periods[2]).Select(static i => i.Value));
    }

    [Fact]
    public void Explain_PartOfAMonth_NamesTheClaimItsDaysAndItsTime()
    {
        var claim = Make.Claim("a", Make.Council, CommitmentSize.Of(2, MonthlyRelease.Between(2, 3), ContractWeek.Council), new LocalDate(2024, 11, 18), team: "Strategy");
        var table = CommitmentTable.Build([Make.Claim("other", Make.Trust, Make.Posts(1)), claim], Make.Months(November, November), LoadCatalogue.Empty);
        var slice = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation]).Whole.Where(LoadDimensions.Organisation, Make.Council);
        var part = Assert.Single(slice.Explain(table, slice.Cube.Periods[0]));

        // 10 of 21 working days: 2 × 2 × 7.4 h × 10 ÷ 21 = 50,742,857.1 ms
        Assert.Equal((1, Make.Council, "Strategy", 10), (part.Source, part.Organisation, part.Team, part.WorkingDays));
        Assert.Equal((50_742_857, 76_114_286), (part.Least?.Milliseconds, part.Most?.Milliseconds));
    }

    [Fact]
    public void ToWte_OtherContractWeek_TellsTheSameTime()
    {
        var figure = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1, ContractWeek.Council))).Month(2024, 10);

        Assert.Equal(Wte.Parse("0.987@37.5h/5d"), figure.ToWte(Make.Nhs).Least);
        Assert.Equal(Wte.Parse("1@37h/5d"), figure.ToWte(ContractWeek.Council).Most);
        Assert.Throws<ArgumentOutOfRangeException>("workingDaysOfWeek", () => figure.ToWte(Make.Nhs, 0));
    }

    [Fact]
    public void Calculate_NoLongerWanted_Stops()
    {
        var table = CommitmentTable.Build([Make.Claim("a", Make.Trust, Make.Posts(1))], Make.Months(October, November), LoadCatalogue.Empty);

        Assert.Throws<OperationCanceledException>(() => LoadCube.Calculate(table, TimeGrain.Month, [], cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Calculate_BadArguments_Throws()
    {
        var table = CommitmentTable.Build([Make.Claim("a", Make.Trust, Make.Posts(1))], Make.Months(October, October), LoadCatalogue.Empty);
        var cube = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Team]);
        var other = Slice(Make.Months(November, November), TimeGrain.Month, Make.Claim("a", Make.Trust, Make.Posts(1))).Cube.Periods[0];

        Assert.Throws<ArgumentException>("dimensions", () => LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Team, LoadDimensions.Team]));
        Assert.Throws<ArgumentOutOfRangeException>("grain", () => LoadCube.Calculate(table, 0, []));
        Assert.Throws<ArgumentException>("dimension", () => cube.Whole.Where(LoadDimensions.Horizon, Horizon.H1));
        Assert.Throws<ArgumentException>("period", () => cube.Whole.In(other));
    }

    private static LoadSlice Slice(LoadRange range, TimeGrain grain, params Commitment[] commitments) =>
        LoadCube.Calculate(CommitmentTable.Build(commitments, range, LoadCatalogue.Empty), grain, [LoadDimensions.Organisation, LoadDimensions.Initiative]).Whole;
}
