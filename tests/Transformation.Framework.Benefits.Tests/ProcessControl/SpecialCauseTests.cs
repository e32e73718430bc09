namespace Transformation.Framework.Benefits.Tests;

public class SpecialCauseTests
{
    [Theory]
    [InlineData("15.33", "OutsideLimits↑")]
    [InlineData("15.32", "-")] // on the limit is within
    [InlineData("4.68", "-")]
    [InlineData("4.67", "OutsideLimits↓")]
    public void OutsideLimits_BeyondALimit_Only(string value, string signals) => Assert.Equal(signals, XmrSketch.Signals(XmrSketch.After(Number(value))));

    [Fact]
    public void Shift_SevenOnOneSide_MarksThemAll()
    {
        Assert.Equal("- - - - - - -", XmrSketch.Signals(XmrSketch.After(9, 11, 11, 11, 11, 11, 11)));
        Assert.Equal("- Shift↑ Shift↑ Shift↑ Shift↑ Shift↑ Shift↑ Shift↑", XmrSketch.Signals(XmrSketch.After(9, 11, 12, 11, 12, 11, 12, 11)));
        Assert.Equal("Shift↓ Shift↓ Shift↓ Shift↓ Shift↓ Shift↓ Shift↓ -", XmrSketch.Signals(XmrSketch.After(9, 8, 9, 8, 9, 8, 9, 11)));
    }

    [Fact]
    public void Shift_APointOnTheMean_EndsTheRun() => Assert.Equal(
        "- - - - - - - - - -", XmrSketch.Signals(XmrSketch.After(9, 11, 12, 11, 10, 11, 12, 11, 12, 11)));

    [Fact]
    public void Signals_ValuesThatNeverChange_AreNone() => Assert.All(XmrSketch.Chart([.. Enumerable.Repeat(5m, 12)]).Points, static p =>
    {
        Assert.Empty(p.Signals);
        Assert.False(p.IsRangeOutlying); // a range of nothing lies on its limit of nothing
        Assert.Equal(ProcessVariation.CommonCause, p.Variation);
    });

    [Fact]
    public void Trend_SevenPointsRising_MarksThemAll()
    {
        // The cases of the tests of NHSRplotthedots: six in a row are none, an equal value ends a trend, and a trend may stand between others.
        Assert.DoesNotContain("Trend", XmrSketch.Signals(XmrSketch.Chart(1, 2, 3, 4, 5, 6).Points), StringComparison.Ordinal);
        Assert.DoesNotContain("Trend", XmrSketch.Signals(XmrSketch.Chart(1, 2, 3, 3, 4, 5, 6).Points), StringComparison.Ordinal);
        Assert.Equal([1, 1, 1, 1, 1, 1, 1], Trend(1, 2, 3, 4, 5, 6, 7));
        Assert.Equal([0, 1, 1, 1, 1, 1, 1, 1, 0], Trend(2, 1, 2, 3, 4, 5, 6, 7, 3));
        Assert.Equal([-1, -1, -1, -1, -1, -1, -1], Trend(7, 6, 5, 4, 3, 2, 1));
        Assert.Equal([0, -1, -1, -1, -1, -1, -1, -1, 0], Trend(2, 7, 6, 5, 4, 3, 2, 1, 3));
    }

    [Fact]
    public void Trend_TwoThatMeet_TheTurningPointShowsTheLaterOne()
    {
        // Rises for seven points to 15, then falls for seven from there: the point at the top belongs to both. It is also the middle of three near the limit.
        var points = XmrSketch.After(9, 10, 11, 12, 13, 14, 15, 14, 13, 12, 11, 10, 9);

        Assert.Equal("Trend↑+TwoOfThree↑+Shift↑ Trend↓+Trend↑+TwoOfThree↑+Shift↑ Trend↓+TwoOfThree↑+Shift↑", XmrSketch.Signals(points.Skip(5).Take(3)));
        Assert.Equal([ProcessVariation.Improvement, ProcessVariation.Concern, ProcessVariation.Concern], points.Skip(5).Take(3).Select(static p => p.Variation));
        Assert.Equal([false, true, true], points.Skip(5).Take(3).Select(static p => p.IsMixed));
    }

    [Fact]
    public void TwoOfThree_InTheOuterThird_MarksThoseInIt()
    {
        // The outer third begins at 13.546… and 6.453….
        Assert.Equal("TwoOfThree↑ - TwoOfThree↑", XmrSketch.Signals(XmrSketch.After(14, 11, 14)));
        Assert.Equal("TwoOfThree↑ TwoOfThree↑ -", XmrSketch.Signals(XmrSketch.After(14, 15, 11)));
        Assert.Equal("- TwoOfThree↓ TwoOfThree↓", XmrSketch.Signals(XmrSketch.After(9, 6, 5)));
        Assert.Equal("- - -", XmrSketch.Signals(XmrSketch.After(13.5m, 13.5m, 11)));
    }

    [Fact]
    public void TwoOfThree_NotAllThreeOnOneSide_IsNothing()
    {
        Assert.Equal("- - -", XmrSketch.Signals(XmrSketch.After(14, 9, 14)));
        Assert.Equal("- - -", XmrSketch.Signals(XmrSketch.After(14, 10, 14))); // on the mean is on neither side
        Assert.Equal("- - -", XmrSketch.Signals(XmrSketch.After(9, 14, 5)));
    }

    [Fact]
    public void TwoOfThree_TwoNeighboursAtTheEnd_NeedTheThird() => Assert.Equal("- - -", XmrSketch.Signals(XmrSketch.After(9, 14, 14)));

    [Fact]
    public void TwoOfThree_PublishedCaseOfOppositeSides_IsCommonCause()
    {
        // The case of the tests of NHSRplotthedots (issue 143): 1 and -1 in turn, but for 5.5 and -5.5 at the end.
        decimal[] values = [.. Enumerable.Range(0, 14).Select(static i => i % 2 == 0 ? 1m : -1m), 5.5m, -5.5m];
        var chart = XmrChart.Of(XmrSketch.Monthly(values), OutcomeDirection.Increase, settings: new() { ScreenOutlyingRanges = true });

        Assert.Equal([ProcessVariation.CommonCause, ProcessVariation.CommonCause], chart.Points.TakeLast(2).Select(static p => p.Variation));
    }

    [Fact]
    public void TwoOfThree_APointBeyondTheLimit_IsNotOneOfTheTwo() =>
        Assert.Equal("OutsideLimits↑ - -", XmrSketch.Signals(XmrSketch.After(16, 14, 11)));

    [Fact]
    public void Signals_AcrossAStepChange_DoNotRunOn()
    {
        // Seven values above the mean of the first stretch, four of them before the step: no run of seven in either.
        var values = XmrSketch.Monthly(9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 12, 12, 12, 12, 11, 13, 11, 13);
        var chart = XmrChart.Of(values, steps: [new(XmrSketch.Month(15), "A new team")]);

        Assert.Equal(2, chart.Stretches.Length);
        Assert.Equal((15, 4), (chart.Stretches[0].Points, chart.Stretches[1].Points));
        Assert.Null(chart.Points[15].MovingRange);
        Assert.All(chart.Points, static p => Assert.Empty(p.Signals));
    }

    [Fact]
    public void RunPoints_Six_MakesSixAShift()
    {
        var points = XmrChart.Of(XmrSketch.Monthly([.. XmrSketch.Steady, 9, 11, 12, 11, 12, 11, 12]), settings: new() { FixAfter = 10, RunPoints = 6 }).Points;

        Assert.Equal("- Shift↑ Shift↑ Shift↑ Shift↑ Shift↑ Shift↑", XmrSketch.Signals(points.Skip(10)));
    }

    [Theory]
    [InlineData(OutcomeDirection.Increase, 16, ProcessVariation.Improvement)]
    [InlineData(OutcomeDirection.Increase, 4, ProcessVariation.Concern)]
    [InlineData(OutcomeDirection.Reduce, 16, ProcessVariation.Concern)]
    [InlineData(OutcomeDirection.Reduce, 4, ProcessVariation.Improvement)]
    [InlineData(null, 16, ProcessVariation.NeutralHigh)]
    [InlineData(null, 4, ProcessVariation.NeutralLow)]
    [InlineData(null, 11, ProcessVariation.CommonCause)]
    public void Variation_OfTheLatestPoint_GoesByDirection(OutcomeDirection? direction, int value, ProcessVariation expected) => Assert.Equal(
        expected, XmrChart.Of(XmrSketch.Monthly([.. XmrSketch.Steady, value]), direction, settings: new() { FixAfter = 10 }).Variation);

    [Theory]
    [InlineData(OutcomeDirection.Increase, "4.67", TargetAssurance.ConsistentlyPassing)]
    [InlineData(OutcomeDirection.Increase, "4.68", TargetAssurance.HitOrMiss)] // a target on a limit lies within them
    [InlineData(OutcomeDirection.Increase, "15.32", TargetAssurance.HitOrMiss)]
    [InlineData(OutcomeDirection.Increase, "15.33", TargetAssurance.ConsistentlyFailing)]
    [InlineData(OutcomeDirection.Reduce, "4.67", TargetAssurance.ConsistentlyFailing)]
    [InlineData(OutcomeDirection.Reduce, "10", TargetAssurance.HitOrMiss)]
    [InlineData(OutcomeDirection.Reduce, "15.33", TargetAssurance.ConsistentlyPassing)]
    [InlineData(OutcomeDirection.Reduce, null, TargetAssurance.NoTarget)]
    public void Assurance_TargetAgainstTheLimits_SaysWhetherItWillBeMet(OutcomeDirection direction, string? target, TargetAssurance expected) => Assert.Equal(
        expected, XmrChart.Of(XmrSketch.Monthly(XmrSketch.Steady), direction, target is null ? null : Number(target)).Assurance);

    [Fact]
    public void Assurance_AfterAStep_GoesByTheProcessAsItNowIs()
    {
        decimal[] values = [.. XmrSketch.Steady, .. XmrSketch.Steady.Select(static v => v + 20)];

        Assert.Equal(TargetAssurance.ConsistentlyPassing, XmrChart.Of(
            XmrSketch.Monthly(values), OutcomeDirection.Increase, 20, [new(XmrSketch.Month(10), "A new ward")]).Assurance);
    }

    private static int[] Trend(params decimal[] values) => [.. XmrSketch.Chart(values).Points.Select(static p =>
        p.Signals.Where(static s => s.Rule == SpecialCauseRule.Trend).Select(static s => s.IsUpwards ? 1 : -1).SingleOrDefault())];

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
