namespace Transformation.Framework.Benefits.Tests;

public class XmrTextTests
{
    [Fact]
    public void Read_NothingMeasured_SaysThatNothingIsKnown() =>
        Assert.Equal("Bed days: nothing has been measured, so nothing is known.", XmrText.Read(XmrChart.Of([], OutcomeDirection.Reduce, 5), "Bed days"));

    [Fact]
    public void Read_OnePoint_SaysThatItStandsAlone() => Assert.Equal(
        "Bed days: the latest point (2024-04-01, 7) stands alone; one point shows no variation. Whether it will meet the target cannot be said yet. "
        + "Limits rest on 1 point, fewer than 12: take them as provisional.",
        XmrText.Read(XmrChart.Of(XmrSketch.Monthly(7), OutcomeDirection.Reduce, 5), "Bed days"));

    [Fact]
    public void Read_CommonCause_SaysWhatToExpect() => Assert.Equal(
        "Bed days: the latest point (2025-01-01, 11) is within the variation that is always there; a single rise or fall of this size needs no explanation. "
        + "Unless something changes, expect 10 on average, and single points from 4.7 to 15.3. Chance decides from point to point whether it meets the target of 9. "
        + "Limits rest on 10 points, fewer than 12: take them as provisional.",
        XmrText.Read(XmrChart.Of(XmrSketch.Monthly(XmrSketch.Steady), OutcomeDirection.Reduce, 9), "Bed days"));

    [Fact]
    public void Read_AfterAStep_SaysWhatItMadeOfTheMean()
    {
        decimal[] values = [.. XmrSketch.Steady, .. XmrSketch.Steady.Select(static v => v - 6), 5, 3];
        var chart = XmrChart.Of(XmrSketch.Monthly(values), OutcomeDirection.Reduce, 20, [new(XmrSketch.Month(10), "The hub opened")]);

        Assert.Equal(
            "Bed days: the latest point (2026-01-01, 3) is within the variation that is always there; a single rise or fall of this size needs no explanation. "
            + "Unless something changes, expect 4 on average, and single points from -0.8 to 8.8. As it now runs, it will meet the target of 20 every time. "
            + "Worked out afresh from 2025-02-01 (The hub opened): the mean was 10 before, a difference of -6.",
            XmrText.Read(chart, "Bed days"));
    }

    [Theory]
    [InlineData(OutcomeDirection.Increase, "shows a change for the better: above the upper limit. Find out what brought it about, and keep it.")]
    [InlineData(OutcomeDirection.Reduce, "shows a change for the worse: above the upper limit. Find out what brought it about.")]
    [InlineData(null, "shows a change: above the upper limit. Find out what brought it about.")]
    public void Read_SpecialCause_SaysWhichAndWhichWay(OutcomeDirection? direction, string expected)
    {
        var chart = XmrChart.Of(XmrSketch.Monthly([.. XmrSketch.Steady, 16]), direction, settings: new() { FixAfter = 10 });

        Assert.Contains(expected, XmrText.Read(chart, "Bed days"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SignalsBothWays_SaysSo()
    {
        var chart = XmrChart.Of(
            XmrSketch.Monthly([.. XmrSketch.Steady, 15.2m, 15.1m, 15, 14.9m, 14.8m, 14.7m, 14.6m]), OutcomeDirection.Increase, settings: new() { FixAfter = 10 });

        Assert.Contains(
            "for the worse: 7 or more points in a row falling; two of three points near the upper limit; 7 or more points in a row above the mean; these point both ways.",
            XmrText.Read(chart, "Bed days"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EveryWord_IsDifferent()
    {
        Assert.Distinct(Enum.GetValues<ProcessVariation>().Select(XmrText.Of));
        Assert.Distinct(Enum.GetValues<TargetAssurance>().Select(XmrText.Of));
        Assert.Throws<ArgumentOutOfRangeException>(() => XmrText.Of((ProcessVariation)0));
        Assert.Throws<ArgumentOutOfRangeException>(() => XmrText.Of((TargetAssurance)0));
    }
}
