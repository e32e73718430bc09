using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class FinancialQuarterTests
{
    [Theory]
    [InlineData(2026, 4, 1, "2026/27 Q1")]
    [InlineData(2026, 6, 30, "2026/27 Q1")]
    [InlineData(2026, 7, 1, "2026/27 Q2")]
    [InlineData(2026, 9, 30, "2026/27 Q2")]
    [InlineData(2026, 10, 1, "2026/27 Q3")]
    [InlineData(2026, 12, 31, "2026/27 Q3")]
    [InlineData(2027, 1, 1, "2026/27 Q4")]
    [InlineData(2024, 2, 29, "2023/24 Q4")]
    [InlineData(2027, 3, 31, "2026/27 Q4")]
    [InlineData(9999, 3, 31, "9998/99 Q4")]
    public void Of_ADate_IsTheQuarterItFallsIn(int year, int month, int day, string expected) =>
        Assert.Equal(FinancialQuarter.Parse(expected), FinancialQuarter.Of(new LocalDate(year, month, day)));

    [Theory]
    [InlineData("")]
    [InlineData("2026/27")]
    [InlineData("2026/27 Q0")]
    [InlineData("2026/27 Q5")]
    [InlineData("2026/27 q1")]
    [InlineData("2026/27Q1")]
    [InlineData("2026/28 Q1")]
    [InlineData("2026/27 Q11")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(FinancialQuarter.TryParse(text, null, out var quarter));
        Assert.Equal(default, quarter);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Of_NumberOutOfRange_Throws(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("number", () => FinancialQuarter.Of(FinancialYear.StartingIn(2026), number));
        Assert.Throws<ArgumentOutOfRangeException>("number", () => FinancialYear.StartingIn(2026).Quarter(number));
    }

    [Property]
    public bool Of_AnyDate_IsAroundIt(LocalDate date)
    {
        var quarter = FinancialQuarter.Of(date);

        return quarter.Interval.Contains(date) && quarter.Year == FinancialYear.Of(date) && quarter.Start <= date && date <= quarter.End;
    }

    [Property]
    public bool TheFourQuarters_MakeUpTheYear(FinancialYear year)
    {
        var quarters = Enumerable.Range(1, 4).Select(year.Quarter).ToArray();

        return quarters[0].Start == year.Start && quarters[3].End == year.End
            && quarters.Zip(quarters.Skip(1)).All(static pair => pair.First.End.PlusDays(1) == pair.Second.Start)
            && quarters.All(static q => q.FirstMonth == q.Start.ToYearMonth() && q.Start.Day == 1)
            && quarters.Select(static q => q.Number).SequenceEqual([1, 2, 3, 4]);
    }

    [Fact]
    public void CompareTo_AcrossYears_IsByTime()
    {
        FinancialQuarter[] ordered = [FinancialQuarter.Parse("2025/26 Q4"), FinancialQuarter.Parse("2026/27 Q1"), FinancialQuarter.Parse("2026/27 Q3")];

        Assert.Equal(ordered, ordered.Reverse().Order());
    }
}
