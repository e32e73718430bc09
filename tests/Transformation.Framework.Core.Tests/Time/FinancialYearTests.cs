using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class FinancialYearTests
{
    [Theory]
    [InlineData(2026, 3, 31, "2025/26")]
    [InlineData(2026, 4, 1, "2026/27")]
    [InlineData(2024, 2, 29, "2023/24")]
    [InlineData(2026, 1, 1, "2025/26")]
    [InlineData(2026, 12, 31, "2026/27")]
    [InlineData(2000, 3, 31, "1999/00")]
    [InlineData(1, 4, 1, "0001/02")]
    [InlineData(9999, 3, 31, "9998/99")]
    public void Of_ADate_IsTheYearItFallsIn(int year, int month, int day, string expected)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(expected, FinancialYear.Of(date).ToString());
        Assert.Equal(expected, FinancialYear.Of(date.ToYearMonth()).ToString());
    }

    [Theory]
    [InlineData(1, 3, 31)]
    [InlineData(0, 12, 31)]
    [InlineData(9999, 4, 1)]
    public void Of_ADateInNoFinancialYear_Throws(int year, int month, int day)
    {
        Assert.Throws<ArgumentOutOfRangeException>("date", () => FinancialYear.Of(new LocalDate(year, month, day)));
        Assert.Throws<ArgumentOutOfRangeException>("date", () => FinancialQuarter.Of(new LocalDate(year, month, day)));
    }

    [Fact]
    public void Of_ADateOfAnotherCalendar_ThrowsRatherThanMisreadIt()
    {
        var julian = new LocalDate(2026, 4, 1).WithCalendar(CalendarSystem.Julian); // 19 March there

        Assert.Throws<ArgumentException>("date", () => FinancialYear.Of(julian));
        Assert.Throws<ArgumentException>("date", () => FinancialYear.Of(julian.ToYearMonth()));
        Assert.Throws<ArgumentException>("date", () => FinancialQuarter.Of(julian));
    }

    [Theory]
    [InlineData("2026/27", 2026)]
    [InlineData("1999/00", 1999)]
    [InlineData("2099/00", 2099)]
    [InlineData("0001/02", 1)]
    [InlineData("9998/99", 9998)]
    public void Parse_Text_GivesTheStart(string text, int start)
    {
        Assert.Equal(FinancialYear.StartingIn(start), FinancialYear.Parse(text));
        Assert.Equal(text, FinancialYear.StartingIn(start).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026/28")]
    [InlineData("2026/26")]
    [InlineData("2026/2027")]
    [InlineData("2026-27")]
    [InlineData("26/27")]
    [InlineData("2026/27 ")]
    [InlineData("1999/100")]
    [InlineData("0000/01")]
    [InlineData("9999/00")]
    [InlineData("+026/27")]
    [InlineData("2026/2\0")]
    [InlineData("190\0/01")]
    [InlineData("1900/1\0")] // int.TryParse would read the 1
    [InlineData("\u0662\u0660\u0662\u0666/\u0662\u0667")] // Arabic-Indic digits
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(FinancialYear.TryParse(text, null, out var year));
        Assert.Equal(default, year);
        Assert.Throws<FormatException>(() => FinancialYear.Parse(text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9999)]
    [InlineData(int.MinValue)]
    public void StartingIn_OutOfRange_Throws(int start) =>
        Assert.Throws<ArgumentOutOfRangeException>("startYear", () => FinancialYear.StartingIn(start));

    [Fact]
    public void Default_IsTheFirstYear() => Assert.Equal(FinancialYear.StartingIn(1), default);

    [Theory]
    [InlineData(2023, 366)] // 29 February 2024 is in 2023/24
    [InlineData(2024, 365)]
    [InlineData(1899, 365)] // 1900 was no leap year
    [InlineData(1999, 366)]
    public void Interval_CountsEveryDay(int start, int days) => Assert.Equal(days, FinancialYear.StartingIn(start).Interval.Length);

    [Fact]
    public void PlusYears_PastEitherEnd_Throws()
    {
        Assert.Throws<OverflowException>(() => FinancialYear.StartingIn(9998).Next);
        Assert.Throws<OverflowException>(() => FinancialYear.StartingIn(1).PlusYears(-1));
        Assert.Throws<OverflowException>(() => FinancialYear.StartingIn(2026).PlusYears(int.MaxValue));
        Assert.Throws<OverflowException>(() => FinancialYear.StartingIn(2026).PlusYears(int.MinValue));
    }

    [Property]
    public bool Of_AnyDate_ContainsIt_AndTheNeighboursDoNot(LocalDate date)
    {
        var year = FinancialYear.Of(date);

        return year.Contains(date)
            && (year.StartYear == 1 || !year.PlusYears(-1).Contains(date))
            && (year.StartYear == 9998 || !year.Next.Contains(date));
    }

    [Property]
    public bool Years_FollowWithoutGapOrOverlap(FinancialYear year) =>
        year.StartYear == 9998 || (year.Next.Start == year.End.PlusDays(1) && year < year.Next && year.Next - year == 1);

    [Property]
    public bool Ends_BelongToTheYear(FinancialYear year) =>
        FinancialYear.Of(year.Start) == year && FinancialYear.Of(year.End) == year
            && year.Interval == new DateInterval(year.Start, year.End)
            && !year.Contains(year.Start.PlusDays(-1)) && !year.Contains(year.End.PlusDays(1));

    [Property]
    public bool Months_AreTheTwelveOfTheYear_InOrder(FinancialYear year)
    {
        var months = year.Months().ToArray();

        return months.Length == 12
            && months[0] == year.Start.ToYearMonth() && months[^1] == year.End.ToYearMonth()
            && months.Zip(months.Skip(1)).All(static pair => pair.First.PlusMonths(1) == pair.Second)
            && months.All(m => FinancialYear.Of(m) == year)
            && months.Sum(static m => m.ToDateInterval().Length) == year.Interval.Length;
    }

    [Property]
    public bool PlusYears_AndMinus_AreInverse(FinancialYear year, FinancialYear other) => other.PlusYears(year - other) == year;
}
