using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>How much time a size takes; month and calendar as a reader can check them: October 2024 has 23 working days, December 20.</summary>
public sealed class CommitmentSizeTests
{
    // The estimate of BNSSG ICB Board, 3 October 2024, item 6.2, section 6: up to 10 roles at 3 to 4 days a month.
    private static readonly MonthlyRelease DesignTeam = MonthlyRelease.Between(3, 4);

    [Fact]
    public void Of_NegativeEquivalents_Throws() => Assert.Throws<ArgumentOutOfRangeException>("wte", () => Make.Posts(-0.001m));

    [Fact]
    public void Of_NoPeople_Throws() => Assert.Throws<ArgumentOutOfRangeException>("people", () => CommitmentSize.Of(0, DesignTeam, Make.Nhs));

    [Fact]
    public void Equivalents_MonthWithBankHolidays_AreTimesItsWorkingDays()
    {
        Assert.Equal(Make.Hours(0.4m * 7.5m * 23), Least(Make.Posts(0.4m), 2024, 10));
        Assert.Equal(Make.Hours(0.4m * 7.5m * 20), Least(Make.Posts(0.4m), 2024, 12));
        Assert.Equal(Make.Hours(1 * 7.4m * 20), Least(Make.Posts(1, ContractWeek.Council), 2024, 12));
    }

    [Fact]
    public void Equivalents_FourDayContract_StillWorkTheirWeek() =>
        // 20 working days are four weeks of five.
        Assert.Equal(Make.Hours(4 * 37.5m), Least(Make.Posts(1, ContractWeek.FromHours(37.5m, 4)), 2024, 12));

    [Fact]
    public void Release_TenRolesOfThePaper_AreThirtyToFortyDaysOfAnyMonth()
    {
        var tenRoles = CommitmentSize.Of(10, DesignTeam, Make.Nhs);

        Assert.Equal((Make.Hours(30 * 7.5m), Make.Hours(40 * 7.5m)), Ends(tenRoles, 2024, 10));
        Assert.Equal((Make.Hours(30 * 7.5m), Make.Hours(40 * 7.5m)), Ends(tenRoles, 2024, 12));
    }

    [Fact]
    public void Release_Council_HasTheCouncilsDay() =>
        Assert.Equal((Make.Hours(3 * 7.4m), Make.Hours(4 * 7.4m)), Ends(CommitmentSize.Of(1, DesignTeam, ContractWeek.Council), 2024, 10));

    [Fact]
    public void Release_PartOfAMonth_IsInProportionToWorkingDaysToTheMillisecond()
    {
        // From Monday 21 October 2024: 9 of 23 working days. 22.5 h × 9 ÷ 23 = 31,695,652.17 ms; 30 h × 9 ÷ 23 = 42,260,869.57 ms.
        var (least, most) = Ends(CommitmentSize.Of(1, DesignTeam, Make.Nhs), 2024, 10, from: new LocalDate(2024, 10, 21));

        Assert.Equal((31_695_652, 42_260_870), (least.Milliseconds, most.Milliseconds));
    }

    [Theory]
    [InlineData(2, 2)] // 15 ms × 2 ÷ 20 = 1.5
    [InlineData(6, 4)] // 15 ms × 6 ÷ 20 = 4.5
    [InlineData(10, 8)] // 15 ms × 10 ÷ 20 = 7.5
    public void Release_HalfAMillisecond_GoesToTheEvenOne(int workingDays, long expected)
    {
        // A week of one minute over four days has days of 15 seconds; December 2024 begins on a Sunday.
        var tiny = CommitmentSize.Of(1, MonthlyRelease.Days(0.001m), ContractWeek.FromMinutes(1, 4));
        var last = WorkingCalendar.EnglandAndWales.PlusWorkingDays(new LocalDate(2024, 12, 1), workingDays);

        Assert.Equal(expected, Ends(tiny, 2024, 12, to: last).Least.Milliseconds);
    }

    [Fact]
    public void Unestimated_AnyMonth_IsUnknownNotZero()
    {
        var load = Make.Plan(Make.Claim("a", Make.Trust, CommitmentSize.Unestimated)).Month(2024, 10);

        Assert.Equal((Effort.Zero, 1, true, 1), (load.Most, load.UnestimatedCount, load.IsLowerBound, load.CommitmentCount));
    }

    [Fact]
    public void Size_BeyondWhatEffortHolds_Throws()
    {
        var all = CommitmentSize.Of(int.MaxValue, MonthlyRelease.Days(31), ContractWeek.FromMinutes(7 * 24 * 60, 7));

        Assert.Throws<OverflowException>(() => Make.Plan(Make.Claim("a", Make.Trust, all), Make.Claim("b", Make.Trust, all)).Month(2024, 10));
    }

    private static Effort Least(CommitmentSize size, int year, int month) => Ends(size, year, month).Least;

    private static (Effort Least, Effort Most) Ends(CommitmentSize size, int year, int month, LocalDate? from = null, LocalDate? to = null)
    {
        var load = Make.Plan(Make.Claim("a", Make.Trust, size, from, to)).Month(year, month);
        return (load.Least, load.Most);
    }
}
