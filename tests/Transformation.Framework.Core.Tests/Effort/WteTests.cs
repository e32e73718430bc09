using System.Globalization;
using FsCheck.Xunit;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class WteTests
{
    private static readonly ContractWeek Trust = ContractWeek.AgendaForChangeEngland;

    [Property]
    public bool ForWorkingDays_AThousandthForAnyDays_IsWholeMilliseconds(ContractWeek week, ushort days)
    {
        var exact = 0.001m * days * week.Minutes * 60_000 / week.Days;

        return exact == decimal.Truncate(exact) && Wte.FromThousandths(1, week).ForWorkingDays(days).Milliseconds == exact;
    }

    [Property]
    public bool ForWorkingDays_DaysAddedUp_IsTheSameAsAllDaysAtOnce(int thousandths, ContractWeek week, byte first, byte then)
    {
        var wte = Wte.FromThousandths(thousandths, week);

        return wte.ForWorkingDays(first) + wte.ForWorkingDays(then) == wte.ForWorkingDays(first + then);
    }

    [Property]
    public bool ForWorkingDays_TurnedBack_GivesTheSameEquivalents(int thousandths, ContractWeek week, byte days) =>
        days == 0 || Wte.FromThousandths(thousandths, week).ForWorkingDays(days).ToWte(week, days) == Wte.FromThousandths(thousandths, week);

    [Property]
    public bool PerWeek_OfAFullPost_IsTheContractWeek(ContractWeek week) =>
        Wte.Of(1, week).PerWeek.Milliseconds == week.Minutes * 60_000L;

    [Fact]
    public void In_APostOf37Hours_IsThePublishedShareOf37Point5()
    {
        Assert.Equal(Wte.Of(0.987m, Trust), Wte.Of(1, ContractWeek.Council).In(Trust));
        Assert.Equal(Wte.Of(1.014m, ContractWeek.Council), Wte.Of(1, Trust).In(ContractWeek.Council));
        Assert.Equal(Wte.Of(1.067m, Trust), Wte.Of(1, ContractWeek.Consultant).In(Trust));
    }

    [Fact]
    public void In_HalfAThousandth_GoesToTheEvenOne()
    {
        var (twice, once) = (ContractWeek.FromHours(20), ContractWeek.FromHours(40));

        Assert.Equal(0, Wte.FromThousandths(1, twice).In(once).Thousandths);
        Assert.Equal(2, Wte.FromThousandths(3, twice).In(once).Thousandths);
        Assert.Equal(-2, Wte.FromThousandths(-3, twice).In(once).Thousandths);
    }

    [Property]
    public bool In_TheSameWeek_ChangesNothing(Wte wte) => wte.In(wte.Week) == wte;

    [Property]
    public bool In_AnotherWeek_IsTheNearestThousandth(short thousandths, ContractWeek from, ContractWeek to)
    {
        var converted = Wte.FromThousandths(thousandths, from).In(to);

        return converted.Week == to && Math.Abs(((long)converted.Thousandths * to.Minutes) - ((long)thousandths * from.Minutes)) * 2 <= to.Minutes;
    }

    [Fact]
    public void In_BeyondTheRange_Throws() => Assert.Throws<OverflowException>(
        () => Wte.FromThousandths(int.MaxValue, ContractWeek.Consultant).In(Trust));

    [Fact]
    public void Arithmetic_DifferentWeeks_ThrowsAndNamesBoth()
    {
        var thrown = Assert.Throws<UnitMismatchException>(() => Wte.Of(1, Trust) + Wte.Of(0.4m, ContractWeek.Council));

        Assert.Contains("1@37.5h/5d", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("0.4@37h/5d", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<UnitMismatchException>(() => Wte.Of(1, Trust) - Wte.Of(1, ContractWeek.Council));
        Assert.Throws<UnitMismatchException>(() => Wte.Of(1, Trust) + Wte.Of(0, ContractWeek.FromHours(37.5m, 4)));
    }

    [Fact]
    public void Arithmetic_PastTheRange_ThrowsInsteadOfWrapping()
    {
        var most = Wte.FromThousandths(int.MaxValue, Trust);
        var least = Wte.FromThousandths(int.MinValue, Trust);

        Assert.Throws<OverflowException>(() => most + Wte.FromThousandths(1, Trust));
        Assert.Throws<OverflowException>(() => least - Wte.FromThousandths(1, Trust));
        Assert.Throws<OverflowException>(() => least * -1);
        Assert.Throws<OverflowException>(() => most.ForWorkingDays(int.MaxValue));
        Assert.Throws<OverflowException>(() => Wte.Of(2_147_484m, Trust));
        Assert.Throws<OverflowException>(() => Wte.Of(decimal.MaxValue, Trust));
        Assert.Throws<OverflowException>(() => Wte.Round(decimal.MinValue, Trust));
    }

    [Property]
    public bool Sum_InAnyOrder_IsTheSame(short[] thousandths, ContractWeek week)
    {
        var posts = thousandths.Select(t => Wte.FromThousandths(t, week)).ToArray();
        var zero = Wte.FromThousandths(0, week);

        return posts.Aggregate(zero, static (a, b) => a + b) == posts.Reverse().Aggregate(zero, static (a, b) => b + a);
    }

    [Theory]
    [InlineData("0.0005", 0)]
    [InlineData("0.0015", 2)]
    [InlineData("0.00151", 2)]
    [InlineData("-0.0015", -2)]
    public void Round_HalfAThousandth_GoesToTheEvenOne(string value, int thousandths) =>
        Assert.Equal(thousandths, Wte.Round(decimal.Parse(value, CultureInfo.InvariantCulture), Trust).Thousandths);

    [Fact]
    public void Of_MoreThanThreeDecimals_Throws()
    {
        Assert.Throws<ArgumentException>("value", () => Wte.Of(0.0001m, Trust));
        Assert.Equal(400, Wte.Of(0.40000m, Trust).Thousandths);
    }

    [Theory]
    [InlineData("0.4@37.5h/5d", 400)]
    [InlineData("-0.25@37.5h/5d", -250)]
    [InlineData("-0@37.5h/5d", 0)]
    [InlineData("2147483.647@37.5h/5d", int.MaxValue)]
    [InlineData("-2147483.648@37.5h/5d", int.MinValue)]
    public void Parse_Text_GivesThousandths(string text, int thousandths) => Assert.Equal(Wte.FromThousandths(thousandths, Trust), Wte.Parse(text));

    [Theory]
    [InlineData("0.4")]
    [InlineData("@37.5h/5d")]
    [InlineData("0.4@")]
    [InlineData("0.4@@37.5h/5d")]
    [InlineData("0.4 @37.5h/5d")]
    [InlineData("+0.4@37.5h/5d")]
    [InlineData(".4@37.5h/5d")]
    [InlineData("0,4@37.5h/5d")]
    [InlineData("0.4001@37.5h/5d")]
    [InlineData("0.4000@37.5h/5d")]
    [InlineData("0.40000000000000000000000000000000000001@37.5h/5d")]
    [InlineData("2147483.648@37.5h/5d")]
    [InlineData("-2147483.649@37.5h/5d")]
    [InlineData("0.4@37.5h/9d")]
    public void TryParse_AnythingElse_IsFalse(string text)
    {
        Assert.False(Wte.TryParse(text, null, out var wte));
        Assert.Equal(default, wte);
    }
}
