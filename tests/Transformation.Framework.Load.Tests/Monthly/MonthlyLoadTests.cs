using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class MonthlyLoadTests
{
    private static readonly YearMonth October = new(2024, 10);
    private static readonly YearMonth November = new(2024, 11);

    [Fact]
    public void Calculate_InitiativeOfUnknownHorizon_KeepsItsOwnGroupAndIsInTheTotals()
    {
        var load = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1)), Make.Claim("b", Make.Trust, Make.Posts(2), initiative: "ht2040"))
            .Months(October, October, new Dictionary<InitiativeId, Horizon> { [InitiativeId.From("ht2040")] = Horizon.H3 });

        Assert.Equal([Horizon.H3, null], load.Horizons.AsEnumerable());
        Assert.Equal(Make.Hours(7.5m * 23), load.Cell(Make.Trust, null, October).Least);
        Assert.Equal(Make.Hours(3 * 7.5m * 23), load.Overall(October).Load.Least);
        Assert.Null(Assert.Single(load.ForHorizon(null, October).Explain()).Horizon);
    }

    [Fact]
    public void Calculate_CommitmentOnAWeekendOnly_IsNotThere()
    {
        var saturday = new LocalDate(2024, 10, 5);
        var load = Make.Plan(Make.Claim("a", Make.Trust, CommitmentSize.Unestimated, saturday, saturday.PlusDays(1))).Month(2024, 10);

        Assert.Empty(load.Organisations);
        Assert.Equal(0, load.Overall(October).Load.UnestimatedCount);
    }

    [Fact]
    public void Calculate_SeveralClaimsOfOneInitiative_CountItOnce()
    {
        var load = Make.Plan(
            Make.Claim("a", Make.Trust, Make.Posts(1)),
            Make.Claim("b", Make.Trust, Make.Posts(1)),
            Make.Claim("c", Make.Council, Make.Posts(1)),
            Make.Claim("d", Make.Council, CommitmentSize.Unestimated, initiative: "ht2040")).Month(2024, 10);

        Assert.Equal((1, 2, 2), (
            load.ForOrganisation(Make.Trust, October).Load.InitiativeCount,
            load.ForOrganisation(Make.Council, October).Load.InitiativeCount,
            load.Overall(October).Load.InitiativeCount));
    }

    [Fact]
    public void Calculate_DatesBeyondTheCalendar_MatterOnlyInTheMonthsAsked()
    {
        var load = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(1999, 1, 1), new LocalDate(2099, 1, 1)))
            .With(Make.Has(Make.Trust, new(1999, 1, 1), 1), Make.Has(Make.Trust, new(2099, 1, 1), 2))
            .Months(new(2028, 12), new(2028, 12));

        Assert.Equal(1m, load.ForOrganisation(Make.Trust, new(2028, 12)).LeastSaturation);
        Assert.Throws<CalendarRangeException>(() => Make.Plan().Months(new(2028, 12), new(2029, 1)));
        Assert.Throws<CalendarRangeException>(() => Make.Plan().Months(new(2022, 12), new(2023, 1)));
    }

    [Fact]
    public void Calculate_LeapDay_IsAWorkingDay() =>
        Assert.Equal(
            Make.Hours(7.5m),
            Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(2024, 2, 29), new LocalDate(2024, 2, 29))).Month(2024, 2).Overall(new(2024, 2)).Load.Least);

    [Fact]
    public void Calculate_LastMonthBeforeFirst_Throws() => Assert.Throws<ArgumentException>("last", () => Make.Plan().Months(November, October));

    [Fact]
    public void Calculate_MonthWithoutWorkingDays_Throws()
    {
        var days = Enumerable.Range(1, 30).Select(static d => new BankHoliday(new LocalDate(2024, 11, d), "Closed"));
        var calendar = WorkingCalendar.MondayToFriday(BankHolidays.Of(BankHolidayDivision.Scotland, 2024, 2024, days, "Invented for this test"));

        var thrown = Assert.Throws<ArgumentException>("calendar", () => MonthlyLoad.Calculate(Make.Plan(), Make.NoHorizons, October, November, calendar));

        Assert.Contains("2024-11", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Calculate_HorizonThatIsNone_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1)))
            .Months(October, October, new Dictionary<InitiativeId, Horizon> { [InitiativeId.From("stroke")] = (Horizon)9 }));

    [Fact]
    public void Calculate_NoLongerWanted_Stops() =>
        Assert.Throws<OperationCanceledException>(() => MonthlyLoad.Calculate(
            Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1))), Make.NoHorizons, October, November, WorkingCalendar.EnglandAndWales, new CancellationToken(canceled: true)));

    [Fact]
    public void Figures_MonthNotCalculated_Throw()
    {
        var load = Make.Plan().Month(2024, 10);

        Assert.Throws<ArgumentOutOfRangeException>("month", () => load.Overall(November));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => load.Cell(Make.Trust, null, new(2023, 10)));
        Assert.Throws<ArgumentOutOfRangeException>("horizon", () => load.ForHorizon(default(Horizon), October));
    }

    [Fact]
    public void Figures_OrganisationOfNoRecord_HasNoLoadAndUnknownCapacity()
    {
        var use = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1))).Month(2024, 10).ForOrganisation(Make.Council, October);

        Assert.Equal((Effort.Zero, 0, null, SaturationStatus.CapacityUnknown), (use.Load.Most, use.Load.InitiativeCount, use.Capacity, use.Status));
        Assert.Empty(use.Load.Explain());
    }

    [Fact]
    public void Explain_PartOfAMonth_NamesTheCommitmentItsDaysAndItsTime()
    {
        var claim = Make.Claim("a", Make.Council, CommitmentSize.Of(2, MonthlyRelease.Between(2, 3), ContractWeek.Council), new LocalDate(2024, 11, 18));
        var part = Assert.Single(Make.Plan(claim).Month(2024, 11).ForOrganisation(Make.Council, November).Load.Explain());

        // 10 of 21 working days: 2 × 2 × 7.4 h × 10 ÷ 21 = 50,742,857.1 ms
        Assert.Equal((claim, 10, 50_742_857, 76_114_286), (part.Commitment, part.WorkingDays, part.Least.Milliseconds, part.Most.Milliseconds));
    }

    [Fact]
    public void ToWte_OtherContractWeek_TellsTheSameTime()
    {
        var load = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1, ContractWeek.Council))).Month(2024, 10).Overall(October).Load;

        Assert.Equal(Wte.Parse("0.987@37.5h/5d"), load.ToWte(Make.Nhs).Least);
        Assert.Equal(Wte.Parse("1@37h/5d"), load.ToWte(ContractWeek.Council).Most);
        Assert.Equal(Wte.Parse("0.043@37.5h/5d"), load.ToWte(Make.Hours(7.5m), Make.Nhs));
    }
}
