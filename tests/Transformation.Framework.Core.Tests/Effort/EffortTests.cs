using System.Globalization;
using FsCheck.Xunit;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class EffortTests
{
    [Fact]
    public void ToString_TheWholeRange_TellsEveryMillisecondFromTheNext()
    {
        foreach (var start in new[] { long.MinValue, -1000, long.MaxValue - 2000, 7_199_999_999_999_000 })
        {
            for (var i = 0L; i <= 2000; i++)
            {
                var effort = Effort.FromMilliseconds(start + i);
                Assert.True(Effort.TryParse(effort.ToString(), null, out var read) && read == effort, effort.ToString());
            }
        }
    }

    [Theory]
    [InlineData("52.5h", 189_000_000)]
    [InlineData("0h", 0)]
    [InlineData("-0h", 0)]
    [InlineData("-1.25h", -4_500_000)]
    [InlineData("0.00000028h", 1)]
    [InlineData("0.33333333h", 1_200_000)] // to the nearest millisecond
    [InlineData("2562047788015.21550194h", long.MaxValue)]
    [InlineData("-2562047788015.21550222h", long.MinValue)]
    public void Parse_Hours_GivesMilliseconds(string text, long milliseconds) =>
        Assert.Equal(Effort.FromMilliseconds(milliseconds), Effort.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("52.5")]
    [InlineData("52.5 h")]
    [InlineData("52,5h")]
    [InlineData("+1h")]
    [InlineData(".5h")]
    [InlineData("5.h")]
    [InlineData("1e3h")]
    [InlineData("0.000000001h")] // more decimals than any millisecond needs
    [InlineData("2562047788015.2158h")] // one millisecond too many
    [InlineData("-2562047788015.2159h")]
    [InlineData("79228162514264337593543950335h")]
    [InlineData("99999999999999999999999999999999h")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(Effort.TryParse(text, null, out var effort));
        Assert.Equal(Effort.Zero, effort);
    }

    [Fact]
    public void FromHours_WholeMilliseconds_AreExact()
    {
        Assert.Equal(27_000_000, Effort.FromHours(7.5m).Milliseconds);
        Assert.Equal(7.5m, Effort.FromHours(7.5m).Hours);
        Assert.Throws<ArgumentException>("hours", () => Effort.FromHours(0.0000001m));
        Assert.Throws<OverflowException>(() => Effort.FromHours(2_562_047_788_016m));
        Assert.Throws<OverflowException>(() => Effort.FromHours(decimal.MaxValue));
    }

    [Theory]
    [InlineData("1", 27_000_000)]
    [InlineData("2.5", 67_500_000)]
    [InlineData("0.00000001851851", 0)] // just under half a millisecond
    [InlineData("0.00000001851852", 1)]
    public void FromDays_OfAgendaForChange_RoundsToTheMillisecond(string days, long milliseconds) =>
        Assert.Equal(milliseconds, Effort.FromDays(decimal.Parse(days, CultureInfo.InvariantCulture), ContractWeek.AgendaForChangeEngland).Milliseconds);

    [Fact]
    public void FromDays_HalfAMillisecond_GoesToTheEvenOne()
    {
        var week = ContractWeek.FromMinutes(1, 1); // a day of 60 seconds: 0.00000833… days are half a millisecond
        var oneSecondDay = ContractWeek.FromMinutes(1, 6); // of 10 seconds

        Assert.Equal(60_000, Effort.FromDays(1, week).Milliseconds);
        Assert.Equal(0, Effort.FromDays(0.00005m, oneSecondDay).Milliseconds);
        Assert.Equal(2, Effort.FromDays(0.00015m, oneSecondDay).Milliseconds);
        Assert.Equal(-2, Effort.FromDays(-0.00015m, oneSecondDay).Milliseconds);
    }

    [Fact]
    public void FromDays_TooMany_Throws()
    {
        Assert.Throws<OverflowException>(() => Effort.FromDays(1e12m, ContractWeek.Consultant));
        Assert.Throws<OverflowException>(() => Effort.FromDays(decimal.MaxValue, ContractWeek.Consultant));
    }

    [Fact]
    public void Arithmetic_PastTheRange_ThrowsInsteadOfWrapping()
    {
        var most = Effort.FromMilliseconds(long.MaxValue);
        var least = Effort.FromMilliseconds(long.MinValue);
        var one = Effort.FromMilliseconds(1);

        Assert.Throws<OverflowException>(() => most + one);
        Assert.Throws<OverflowException>(() => least - one);
        Assert.Throws<OverflowException>(() => Effort.Zero - least);
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Equal(most, most + Effort.Zero);
    }

    [Fact]
    public void ToWte_AMonthOfOnePost_IsThatPost()
    {
        var week = ContractWeek.AgendaForChangeEngland;

        Assert.Equal(Wte.Of(1, week), (Effort.FromHours(7.5m) * 22).ToWte(week, 22));
        Assert.Equal(Wte.Of(0.136m, week), (Effort.FromHours(7.5m) * 3).ToWte(week, 22));
        Assert.Throws<ArgumentOutOfRangeException>("workingDays", () => Effort.Zero.ToWte(week, 0));
        Assert.Throws<OverflowException>(() => Effort.FromMilliseconds(long.MaxValue).ToWte(week, 1));
    }

    [Fact]
    public void ToWte_HalfAThousandth_GoesToTheEvenOne()
    {
        var week = ContractWeek.AgendaForChangeEngland; // a thousandth of a day is 27,000 ms

        Assert.Equal(0, Effort.FromMilliseconds(13_500).ToWte(week, 1).Thousandths);
        Assert.Equal(2, Effort.FromMilliseconds(40_500).ToWte(week, 1).Thousandths);
        Assert.Equal(1, Effort.FromMilliseconds(13_501).ToWte(week, 1).Thousandths);
    }

    [Fact]
    public void ToDays_OfAnotherContract_Differs()
    {
        var effort = Effort.FromHours(37.5m);

        Assert.Equal(5m, effort.ToDays(ContractWeek.AgendaForChangeEngland));
        Assert.Equal(37.5m / 7.4m, effort.ToDays(ContractWeek.Council));
    }

    [Property]
    public bool Sum_InAnyOrder_IsTheSame(int seed)
    {
        var efforts = FsCheck.Fluent.Gen.Sample(Arbitraries.ModestEfforts().Generator, 50).ToArray();
        var shuffled = efforts.OrderBy(e => HashCode.Combine(seed, e.Milliseconds)).ToArray();
        var inPairs = efforts.Chunk(7).Select(chunk => chunk.Aggregate(Effort.Zero, static (a, b) => a + b));

        var sum = efforts.Aggregate(Effort.Zero, static (a, b) => a + b);
        return sum == shuffled.Aggregate(Effort.Zero, static (a, b) => a + b)
            && sum == inPairs.Aggregate(Effort.Zero, static (a, b) => b + a)
            && sum.Milliseconds == efforts.Sum(static e => e.Milliseconds);
    }

    [Property]
    public bool Subtract_WhatWasAdded_GivesBackTheFirst(int a, int b) =>
        Effort.FromMilliseconds(a) + Effort.FromMilliseconds(b) - Effort.FromMilliseconds(b) == Effort.FromMilliseconds(a);

    [Property]
    public bool Multiply_ByAWholeNumber_IsRepeatedAddition(int milliseconds, byte times) =>
        Effort.FromMilliseconds(milliseconds) * times
            == Enumerable.Repeat(Effort.FromMilliseconds(milliseconds), times).Aggregate(Effort.Zero, static (a, b) => a + b);
}
