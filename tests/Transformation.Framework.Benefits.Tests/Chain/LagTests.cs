using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public sealed class LagTests
{
    [Theory]
    [InlineData("P0M", 0)]
    [InlineData("P6M", 6)]
    [InlineData("P600M", 600)]
    public void Parse_Months_ReadsThemAndWritesThemAgain(string text, int months)
    {
        Assert.Equal(Lag.OfMonths(months), Lag.Parse(text));
        Assert.Equal(text, Lag.OfMonths(months).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("PM")]
    [InlineData("P06M")]
    [InlineData("P601M")]
    [InlineData("P1Y")]
    [InlineData("P-1M")]
    [InlineData("P1.5M")]
    [InlineData("p6m")]
    [InlineData(" P6M")]
    [InlineData("P٣M")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Assert.False(Lag.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Lag.Parse(text));
    }

    [Fact]
    public void OfMonths_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Lag.OfMonths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lag.OfMonths(601));
    }

    [Fact]
    public void After_EndOfALongMonth_IsTheEndOfAShorterOne() => Assert.Equal(new LocalDate(2027, 2, 28), Lag.OfMonths(6).After(new LocalDate(2026, 8, 31)));

    [Fact]
    public void Default_IsNoTime() => Assert.Equal("P0M", default(Lag).ToString());
}
