using System.Globalization;
using FsCheck.Xunit;

namespace Transformation.Framework.Core.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class MoneyTests
{
    private static readonly FinancialYear Prices = FinancialYear.StartingIn(2024);

    [Theory]
    [InlineData("1234.5", "£1,234.5 (nominal)")]
    [InlineData("1234.50", "£1,234.5 (nominal)")]
    [InlineData("-3", "-£3 (nominal)")]
    [InlineData("-0.0", "£0 (nominal)")]
    [InlineData("0", "£0 (nominal)")]
    [InlineData("0.1234567890123456789012345678", "£0.1234567890123456789012345678 (nominal)")]
    [InlineData("-0.0000000000000000000000000001", "-£0.0000000000000000000000000001 (nominal)")]
    [InlineData("79228162514264337593543950335", "£79,228,162,514,264,337,593,543,950,335 (nominal)")]
    public void ToString_AnyAmount_ShowsAllItsDigits(string pounds, string text) =>
        Assert.Equal(text, Money.Nominal(decimal.Parse(pounds, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void ToString_RealAmount_NamesThePriceYear() => Assert.Equal("£9.99 (real 2024/25)", Money.Real(9.99m, Prices).ToString());

    [Fact]
    public void Arithmetic_DifferentBases_ThrowsAndNamesBoth()
    {
        var (nominal, real) = (Money.Nominal(1), Money.Real(2, Prices));

        var thrown = Assert.Throws<UnitMismatchException>(() => nominal + real);
        Assert.Contains("£1 (nominal)", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("£2 (real 2024/25)", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<UnitMismatchException>(() => nominal - real);
        Assert.Throws<UnitMismatchException>(() => nominal.CompareTo(real));
        Assert.Throws<UnitMismatchException>(() => real + Money.Real(1, Prices.Next));
        Assert.Throws<UnitMismatchException>(() => Money.Sum([nominal, real], PriceBasis.Nominal));
        Assert.Throws<UnitMismatchException>(() => Money.Sum([nominal], real.Basis));
        Assert.Throws<UnitMismatchException>(() => Money.Zero(PriceBasis.Nominal) + Money.Zero(real.Basis)); // nought pounds have a basis too
    }

    [Fact]
    public void Equality_TrailingZeros_MakeNoDifference_AndTheBasisDoes()
    {
        Assert.Equal(Money.Nominal(1.50m), Money.Nominal(1.5m));
        Assert.Equal(Money.Nominal(1.50m).GetHashCode(), Money.Nominal(1.5m).GetHashCode());
        Assert.NotEqual(Money.Nominal(1), Money.Real(1, Prices));
        Assert.Equal(Money.Nominal(0), default);
    }

    [Theory]
    [InlineData("2.5", 0, "2")]
    [InlineData("3.5", 0, "4")]
    [InlineData("-2.5", 0, "-2")]
    [InlineData("0.125", 2, "0.12")]
    [InlineData("0.135", 2, "0.14")]
    [InlineData("0.1251", 2, "0.13")]
    public void Rounded_ATie_GoesToTheEvenDigit(string pounds, int decimals, string expected) =>
        Assert.Equal(Money.Nominal(decimal.Parse(expected, CultureInfo.InvariantCulture)), Money.Nominal(decimal.Parse(pounds, CultureInfo.InvariantCulture)).Rounded(decimals));

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Rounded_ToImpossibleDecimals_Throws(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Money.Nominal(1).Rounded(decimals));

    [Fact]
    public void Sum_OfNone_IsNoPoundsOfThatBasis() => Assert.Equal(Money.Zero(PriceBasis.Real(Prices)), Money.Sum([], PriceBasis.Real(Prices)));

    [Property]
    public bool Sum_OfPence_IsTheSameInAnyOrder(int[] pence)
    {
        var amounts = pence.Select(static p => Money.Nominal(p / 100m)).ToArray();

        return Money.Sum(amounts, PriceBasis.Nominal) == Money.Sum(amounts.Reverse(), PriceBasis.Nominal)
            && Money.Sum(amounts, PriceBasis.Nominal).Pounds == pence.Sum(static p => (long)p) / 100m;
    }

    [Property]
    public bool Negate_Twice_GivesBackTheAmount(Money amount) => -(-amount) == amount && (-amount).Basis == amount.Basis;

    [Property]
    public bool Multiply_AnyAmount_KeepsTheBasis(PriceBasis basis, int pence) =>
        new Money(pence / 100m, basis) * 3 == new Money(pence * 3L / 100m, basis);

    [Fact]
    public void Arithmetic_PastTheRange_Throws()
    {
        Assert.Throws<OverflowException>(() => Money.Nominal(decimal.MaxValue) + Money.Nominal(1));
        Assert.Throws<OverflowException>(() => Money.Nominal(decimal.MaxValue) * 2);
    }
}
