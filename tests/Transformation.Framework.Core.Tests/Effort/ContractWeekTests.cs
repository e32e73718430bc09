using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

public sealed class ContractWeekTests
{
    public static TheoryData<ContractWeek, string, int, int> Published => new()
    {
        { ContractWeek.AgendaForChangeEngland, "37.5h/5d", 2250, 27_000 },
        { ContractWeek.Council, "37h/5d", 2220, 26_640 },
        { ContractWeek.CouncilLondon, "36h/5d", 2160, 25_920 },
        { ContractWeek.Consultant, "40h/5d", 2400, 28_800 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void NationalContracts_AreTheAgreedHours(ContractWeek week, string text, int minutes, int secondsPerDay)
    {
        Assert.Equal((text, minutes, secondsPerDay, 5), (week.ToString(), week.Minutes, week.SecondsPerDay, week.Days));
        Assert.Equal(week, ContractWeek.Parse(text));
    }

    [Fact]
    public void Default_IsAgendaForChangeInEngland() => Assert.Equal(ContractWeek.FromHours(37.5m), default);

    /// <summary>Every week there can be: some 40,000 of them.</summary>
    [Fact]
    public void EveryPossibleWeek_ReadsBackTheSame_AndHasADayOfWholeSeconds()
    {
        var weeks = 0;
        for (var days = 1; days <= 7; days++)
        {
            for (var minutes = 1; minutes <= days * 24 * 60; minutes++)
            {
                if (minutes * 60 % days != 0)
                {
                    Assert.Throws<ArgumentException>("minutes", () => ContractWeek.FromMinutes(minutes, days));
                    continue;
                }

                var week = ContractWeek.FromMinutes(minutes, days);
                Assert.True(ContractWeek.TryParse(week.ToString(), null, out var read) && read == week, week.ToString());
                Assert.Equal(minutes * 60, week.SecondsPerDay * days);
                weeks++;
            }
        }

        Assert.Equal(31_680, weeks); // 1,440 a day for 1 to 6 days; for 7 days a seventh of 10,080
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    [InlineData(10_081, 7)]
    [InlineData(int.MaxValue, 5)]
    [InlineData(60, 0)]
    [InlineData(60, 8)]
    public void FromMinutes_OutOfRange_Throws(int minutes, int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ContractWeek.FromMinutes(minutes, days));

    [Fact]
    public void FromMinutes_MoreThanTheDaysHold_Throws() =>
        Assert.Throws<ArgumentException>("minutes", () => ContractWeek.FromMinutes((24 * 60) + 1, 1));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("168.1")]
    [InlineData("79228162514264337593543950335")]
    public void FromHours_OutOfRange_Throws(string hours) =>
        Assert.Throws<ArgumentOutOfRangeException>("hours", () => ContractWeek.FromHours(decimal.Parse(hours, CultureInfo.InvariantCulture)));

    [Fact]
    public void FromHours_PartOfAMinute_Throws() => Assert.Throws<ArgumentException>("hours", () => ContractWeek.FromHours(37.51m));

    [Theory]
    [InlineData("37.5h/5d", 2250, 5)]
    [InlineData("37.50h/5d", 2250, 5)]
    [InlineData("37.0833h/5d", 2225, 5)]
    [InlineData("0.0167h/1d", 1, 1)]
    [InlineData("168h/7d", 10_080, 7)]
    public void Parse_Text_GivesMinutesAndDays(string text, int minutes, int days) =>
        Assert.Equal(ContractWeek.FromMinutes(minutes, days), ContractWeek.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("h/5d")]
    [InlineData("37.5")]
    [InlineData("37.5h")]
    [InlineData("37.5h/5")]
    [InlineData("37.5h/0d")]
    [InlineData("37.5h/8d")]
    [InlineData("37.5h/5d ")]
    [InlineData(" 37.5h/5d")]
    [InlineData("37,5h/5d")]
    [InlineData(".5h/5d")]
    [InlineData("37.h/5d")]
    [InlineData("+37h/5d")]
    [InlineData("-37h/5d")]
    [InlineData("0h/5d")]
    [InlineData("1e1h/5d")]
    [InlineData("37.501h/5d")] // 3.6 seconds over
    [InlineData("37.50001h/5d")] // more decimals than any week needs
    [InlineData("25h/1d")]
    [InlineData("37.5h/7d")] // a day of 19,285.7 seconds
    [InlineData("99999999999999999999999999999999h/5d")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(ContractWeek.TryParse(text, null, out var week));
        Assert.Equal(default, week);
    }

    [Theory]
    [InlineData(2024, 3, 31, "37.5h/5d")]
    [InlineData(2024, 4, 1, "37h/5d")]
    [InlineData(2026, 3, 31, "37h/5d")]
    [InlineData(2026, 4, 1, "36h/5d")]
    [InlineData(2040, 2, 29, "36h/5d")]
    [InlineData(1999, 1, 1, "37.5h/5d")]
    public void ScotlandsSchedule_OnADate_IsTheWeekInForce(int year, int month, int day, string week) =>
        Assert.Equal(ContractWeek.Parse(week), ContractWeekSchedule.AgendaForChangeScotland.On(new LocalDate(year, month, day)));

    [Fact]
    public void Schedule_WithoutChanges_IsAlwaysTheFirst() =>
        Assert.Equal(ContractWeek.Council, ContractWeekSchedule.Of(ContractWeek.Council).On(new LocalDate(2026, 4, 1)));

    [Fact]
    public void Schedule_DatesNotAscending_Throws()
    {
        var date = new LocalDate(2026, 4, 1);

        Assert.Throws<ArgumentException>("changes", () => ContractWeekSchedule.Of(default, (date, default), (date, ContractWeek.Council)));
        Assert.Throws<ArgumentException>("changes", () => ContractWeekSchedule.Of(default, (date, default), (date.PlusDays(-1), ContractWeek.Council)));
    }
}
