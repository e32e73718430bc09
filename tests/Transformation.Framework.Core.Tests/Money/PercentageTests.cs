using System.Globalization;

namespace Transformation.Framework.Core.Tests;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("35", "35%", "0.35")]
    [InlineData("35.50", "35.5%", "0.355")]
    [InlineData("0", "0%", "0")]
    [InlineData("-0.0", "0%", "0")]
    [InlineData("100", "100%", "1")]
    [InlineData("0.00000000000000000001", "0.00000000000000000001%", "0.0000000000000000000001")]
    public void Of_UpToAHundred_GivesTextAndFraction(string value, string text, string fraction)
    {
        var percentage = Percentage.Of(decimal.Parse(value, CultureInfo.InvariantCulture));

        Assert.Equal(text, percentage.ToString());
        Assert.Equal(decimal.Parse(fraction, CultureInfo.InvariantCulture), percentage.Fraction);
    }

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("100.0001")]
    [InlineData("79228162514264337593543950335")]
    public void Of_BeyondTheWhole_Throws(string value) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Percentage.Of(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Hundred_IsTheWhole() => Assert.Equal(Percentage.Of(100), Percentage.Hundred);
}
