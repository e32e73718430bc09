using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("1@37.5h/5d", 5, 5, "37.5h")] // a week is a week,
    [InlineData("1@37.5h/4d", 5, 5, "37.5h")] // however many days the contract spreads it over
    [InlineData("1@37.5h/5d", 3, 3, "37.5h")]
    [InlineData("0.4@37.5h/5d", 23, 5, "69h")]
    [InlineData("0.001@37h/5d", 1, 5, "0.0074h")]
    [InlineData("1@35h/7d", 31, 7, "155h")]
    public void Of_WholeWeeksAndDays_IsTheContractsTime(string wte, int days, int perWeek, string expected) =>
        Assert.Equal(Effort.Parse(expected), WorkingTime.Of(Wte.Parse(wte), days, perWeek));

    [Fact]
    public void Of_FiveDayContractOnASevenDayCalendar_IsRoundedToTheMillisecond() =>
        // 0.001 × 37.5 hours ÷ 7 = 19,285.714… ms
        Assert.Equal(19_286, WorkingTime.Of(Wte.Parse("0.001@37.5h/5d"), 1, 7).Milliseconds);

    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(7, 2, 4)]
    [InlineData(-5, 2, -2)]
    [InlineData(-7, 2, -4)]
    [InlineData(7, 3, 2)]
    [InlineData(8, 3, 3)]
    [InlineData(-8, 3, -3)]
    [InlineData(0, 3, 0)]
    public void DivideToEven_AnyQuotient_IsTheNearestATieTheEvenOne(long dividend, long divisor, long expected) =>
        Assert.Equal(expected, WorkingTime.DivideToEven(dividend, divisor));

    [Fact]
    public void DivideToEven_QuotientBeyondALong_Throws() =>
        Assert.Throws<OverflowException>(() => WorkingTime.DivideToEven((Int128)long.MaxValue * 4, 2));

    [Property]
    public bool ToWte_OfWhatOfGave_GivesTheEquivalentsBack(ushort thousandths, byte days, bool isCouncil, byte perWeek)
    {
        var wte = Wte.FromThousandths(thousandths, isCouncil ? ContractWeek.Council : ContractWeek.FromHours(37.5m, 4));
        var (worked, week) = (days + 1, (perWeek % 7) + 1);

        return WorkingTime.ToWte(WorkingTime.Of(wte, worked, week), wte.Week, worked, week) == wte;
    }
}
