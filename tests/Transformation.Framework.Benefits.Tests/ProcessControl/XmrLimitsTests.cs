using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public class XmrLimitsTests
{
    /// <summary>
    /// Twenty standard normal numbers that R draws after <c>set.seed(123)</c>: the series of the tests of NHSRplotthedots (NHS-R Community,
    /// tests/testthat/test-ptd_spc_standard.R). Its recorded results are in _snaps/ptd_spc_standard.md beside it.
    /// </summary>
    private static readonly decimal[] Published =
    [
        -0.56047565m, -0.23017749m, 1.55870831m, 0.07050839m, 0.12928774m, 1.71506499m, 0.46091621m, -1.26506123m, -0.68685285m, -0.44566197m,
        1.22408180m, 0.35981383m, 0.40077145m, 0.11068272m, -0.55584113m, 1.78691314m, 0.49785048m, -1.96661716m, 0.70135590m, -0.47279141m,
    ];

    [Fact]
    public void Limits_PublishedSeries_AreAsNhsRPublishes()
    {
        var stretch = Screened(Published);

        Assert.Equal(0.1416238m, decimal.Round(stretch.Mean, 7));
        Assert.Equal(-3.01138m, decimal.Round(stretch.LowerLimit!.Value, 5));
        Assert.Equal(3.294627m, decimal.Round(stretch.UpperLimit!.Value, 6));
        Assert.Equal(0, stretch.ScreenedRanges);
    }

    [Fact]
    public void Limits_PublishedSeriesWithAnOutlier_AreAsNhsRPublishesScreenedAndNot()
    {
        decimal[] values = [.. Published];
        values[14] = 10;

        var screened = Screened(values);
        Assert.Equal(0.6694159m, decimal.Round(screened.Mean, 7));
        Assert.Equal(-2.383666m, decimal.Round(screened.LowerLimit!.Value, 6));
        Assert.Equal(3.722497m, decimal.Round(screened.UpperLimit!.Value, 6));
        Assert.Equal(2, screened.ScreenedRanges);

        var whole = XmrSketch.Chart(values).Current!;
        Assert.Equal(0.6694159m, decimal.Round(whole.Mean, 7));
        Assert.Equal(-4.596625m, decimal.Round(whole.LowerLimit!.Value, 6));
        Assert.Equal(5.935457m, decimal.Round(whole.UpperLimit!.Value, 6));
    }

    [Fact]
    public void Limits_EightPoints_AreAsWorkedByHand()
    {
        // Values add up to 96, mean 12. Moving ranges 2, 1, 2, 1, 2, 3, 2 add up to 13, their mean is 13 ÷ 7. 2.66 × 13 ÷ 7 = 34.58 ÷ 7 = 4.94.
        var stretch = XmrSketch.Chart(10, 12, 11, 13, 12, 14, 11, 13).Current!;

        Assert.Equal(12m, stretch.Mean);
        Assert.Equal(13m / 7, stretch.MeanMovingRange);
        Assert.Equal(7.06m, decimal.Round(stretch.LowerLimit!.Value, 20));
        Assert.Equal(16.94m, decimal.Round(stretch.UpperLimit!.Value, 20));
        Assert.Equal(decimal.Round(12 - (4.94m * 2 / 3), 20), decimal.Round(stretch.LowerOuterThird!.Value, 20));
        Assert.Equal(decimal.Round(12 + (4.94m * 2 / 3), 20), decimal.Round(stretch.UpperOuterThird!.Value, 20));
        Assert.Equal(6.0673m, decimal.Round(stretch.UpperRangeLimit!.Value, 4)); // 3.267 × 13 ÷ 7 = 42.471 ÷ 7
        Assert.True(stretch.IsProvisional); // 8 points of the 12 wanted
    }

    [Fact]
    public void Limits_SeriesOfTheDeviationsPage_AreAsWorkedByHand()
    {
        // The series of the NHSRplotthedots page "Deviations from Excel defaults". Values add up to 35 over 18 points. Moving ranges: fifteen
        // of 1, one of 8, one of 9, together 32 over 17. Limits 35/18 ± 2.66 × 32/17 = 1.94 ± 5.01. Screened beyond 3.267 × 32/17 = 6.15, the 8 and
        // the 9 go and the mean moving range is 1: limits 1.94 ± 2.66.
        decimal[] values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

        var whole = XmrSketch.Chart(values).Current!;
        Assert.Equal((-3.06m, 1.94m, 6.95m), (Round(whole.LowerLimit), Round(whole.Mean), Round(whole.UpperLimit)));

        var screened = Screened(values);
        Assert.Equal((-0.72m, 1.94m, 4.60m), (Round(screened.LowerLimit), Round(screened.Mean), Round(screened.UpperLimit)));
        Assert.Equal(2, screened.ScreenedRanges);

        static decimal Round(decimal? value) => decimal.Round(value!.Value, 2);
    }

    [Fact]
    public void Screening_AllValuesTheSame_LeavesNothingOut()
    {
        var stretch = Screened([5, 5, 5, 5]);

        Assert.Equal((0, 5m, 5m), (stretch.ScreenedRanges, stretch.LowerLimit, stretch.UpperLimit));
    }

    [Fact]
    public void Of_NoPoints_KnowsNothing()
    {
        var chart = XmrChart.Of([], OutcomeDirection.Increase, 5);

        Assert.Equal((ProcessVariation.Unknown, TargetAssurance.Unknown), (chart.Variation, chart.Assurance));
        Assert.True(chart.Latest is null && chart.Current is null && chart.Points.IsEmpty && chart.Stretches.IsEmpty);
    }

    [Fact]
    public void Of_OnePoint_HasAMeanButNoLimits()
    {
        var chart = XmrChart.Of(XmrSketch.Monthly(7), OutcomeDirection.Increase, 5);

        Assert.Equal(7m, chart.Current!.Mean);
        Assert.True(chart.Current is { LowerLimit: null, UpperLimit: null, MeanMovingRange: null, UpperRangeLimit: null, LowerOuterThird: null, UpperOuterThird: null });
        Assert.Equal((ProcessVariation.Unknown, TargetAssurance.Unknown), (chart.Variation, chart.Assurance));
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Provisional_FewerThanTwelvePoints_Only(int points, bool isProvisional) =>
        Assert.Equal(isProvisional, XmrSketch.Chart([.. Enumerable.Range(0, points).Select(static i => i % 2 * 1m)]).Current!.IsProvisional);

    [Fact]
    public void Provisional_LimitsFixedOnFewPoints_CountsThosePoints()
    {
        var chart = XmrChart.Of(XmrSketch.Monthly([.. XmrSketch.Steady, .. XmrSketch.Steady]), settings: new() { FixAfter = 6 });

        Assert.Equal((6, 20, true), (chart.Current!.BasePoints, chart.Current.Points, chart.Current.IsProvisional));
    }

    [Fact]
    public void MovingRange_BeyondItsLimit_IsMarked()
    {
        // Seven ranges: 1 six times, 20 once; mean 26/7 = 3.71, limit 12.13.
        var points = XmrSketch.Chart(1, 2, 1, 2, 22, 21, 22, 21).Points;

        Assert.Equal(4, Assert.Single(points.Index(), static p => p.Item.IsRangeOutlying).Index);
        Assert.Null(points[0].MovingRange);
        Assert.Equal(20m, points[4].MovingRange);
    }

    [Fact]
    public void Of_BadArguments_Throws()
    {
        var day = new LocalDate(2024, 4, 1);
        Assert.Equal("points", Assert.Throws<ArgumentException>(() => XmrChart.Of([new(day, 1), new(day, 2)])).ParamName);
        Assert.Equal("points", Assert.Throws<ArgumentOutOfRangeException>(() => XmrChart.Of([new(day, 1_000_000_000_001)])).ParamName);
        Assert.Equal("points", Assert.Throws<ArgumentException>(() => XmrChart.Of(Enumerable.Range(0, 100_001).Select(i => new ProcessPoint(day.PlusDays(i), 1)))).ParamName);
        Assert.Equal("steps", Assert.Throws<ArgumentException>(() => XmrChart.Of([], steps: [new(day, "a"), new(day, "b")])).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentException>(() => XmrChart.Of([], target: 5)).ParamName);
        Assert.Equal("target", Assert.Throws<ArgumentOutOfRangeException>(() => XmrChart.Of([], OutcomeDirection.Reduce, decimal.MaxValue)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => XmrChart.Of([], (OutcomeDirection)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new XmrSettings { RunPoints = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new XmrSettings { FixAfter = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new XmrSettings { ProvisionalBelow = 1 });
        Assert.Throws<ArgumentException>(() => new StepChange(day, " "));
    }

    [Fact]
    public void Of_AsLongAndLargeAsItMayBe_DoesNotOverflow()
    {
        var chart = XmrChart.Of(Enumerable.Range(0, XmrChart.MostPoints).Select(static i =>
            new ProcessPoint(new LocalDate(1900, 1, 1).PlusDays(i), 1_000_000_000_000m * (i % 2 == 0 ? 1 : -1))));

        Assert.Equal(0m, chart.Current!.Mean);
        Assert.Equal(ProcessVariation.CommonCause, chart.Variation);
    }

    private static XmrStretch Screened(decimal[] values) => XmrChart.Of(XmrSketch.Monthly(values), settings: new() { ScreenOutlyingRanges = true }).Current!;
}
