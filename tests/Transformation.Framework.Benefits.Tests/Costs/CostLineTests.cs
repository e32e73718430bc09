namespace Transformation.Framework.Benefits.Tests;

public class CostLineTests
{
    [Fact]
    public void New_OneOffOverTwoYears_Throws() => AssertRefused("to", CostRecurrence.OneOff, 0, 1);

    [Fact]
    public void New_EndsBeforeItStarts_Throws() => AssertRefused("to", CostRecurrence.Recurrent, 1, 0);

    [Theory]
    [InlineData(499, true)]
    [InlineData(500, false)]
    public void New_VeryLong_EndsAtFiveHundredYears(int lastIndex, bool isAccepted)
    {
        var failure = Record.Exception(() => New(CostRecurrence.Recurrent, 0, lastIndex));

        Assert.Equal(isAccepted, failure is null);
    }

    [Fact]
    public void New_WithoutALastYear_IsPaidInOneYear() => Assert.Equal(Sketch.Base, Sketch.Cost("hub", 10).To);

    [Fact]
    public void New_AmountTooLargeForExactSums_Throws() =>
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => Sketch.Cost("hub", 1_000_000_000_000.01m)).ParamName);

    [Fact]
    public void New_Receipt_IsANegativeAmount() => Assert.Equal(-10, Sketch.Cost("sale", -10).Amount.Pounds);

    private static void AssertRefused(string parameter, CostRecurrence recurrence, int from, int to) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => New(recurrence, from, to)).ParamName);

    private static CostLine New(CostRecurrence recurrence, int from, int to) => new(
        "hub", "The hub", Sketch.Ambulance, Sketch.Pounds(1), CostNature.Revenue, recurrence, Sketch.Base.PlusYears(from), Sketch.Base.PlusYears(to));
}
