using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public class RealisationTests
{
    /// <summary>365 units a year at full effect, half of them in the first year, 2024/25; three years; £10 each.</summary>
    private static readonly BenefitProfile Gain = Sketch.Profile(Sketch.Worth(365, 10, 20, 50), timing: new(Sketch.Base, 3, Sketch.Ramp(50)));

    private static readonly LocalDate AsOf = new(2025, 9, 30);

    [Fact]
    public void Of_NoSeries_IsNotMeasuredAndKeepsThePlan()
    {
        var gain = Run(Gain, null);

        Assert.Equal(RealisationStatus.NotMeasured, gain.Status);
        Assert.True(gain is { Measured: null, Rate: null, Difference: null, Money: null, Series: null, Start: null, Chart: null });
        Assert.Equal(912.5m, gain.Planned); // 182.5 + 365 + 365
        Assert.Equal(365.5m, gain.PlannedToDate); // all of 2024/25, and 183 days from April to September 2025
        Assert.Equal("The gain: nobody measures it.", RealisationText.Explain(gain));
    }

    [Fact]
    public void Of_MonthsMeasured_AreComparedWithTheSameDays()
    {
        // April to June 2025 are 91 days of the second year: 91 of its 365 units planned. 20 + 30 + 23 = 73 realised.
        var gain = Run(Gain, Quantities((new(2025, 4), 20), (new(2025, 5), 30), (new(2025, 6), 23)));

        Assert.Equal((73m, 91m, -18m), (gain.Measured, gain.PlannedMeasured, gain.Difference));
        Assert.Equal(73m / 91, gain.Rate);
        Assert.Equal([null, 73m / 91, null], gain.Years.Select(static y => y.Rate));
        Assert.Equal([0, 91, 0], gain.Years.Select(static y => y.MeasuredDays));
        Assert.Equal((30m, 31m), (gain.Points[1].Measured, gain.Points[1].Planned));
        // 73 × £10 × 80 % × 50 %.
        Assert.Equal((292m, 364m), (gain.Money!.Measured.Pounds, gain.Money.PlannedMeasured.Pounds));
    }

    [Fact]
    public void Of_PeriodsNotOverOrNotMeasured_DoNotCount()
    {
        var gain = Run(Gain, Quantities((new(2025, 8), null), (new(2025, 9), 25), (new(2025, 10), 99)));

        Assert.Equal((25m, 30m, 1), (gain.Measured, gain.PlannedMeasured, gain.Points.Length));
    }

    [Fact]
    public void Of_OnlyPeriodsToCome_IsNotMeasuredYet()
    {
        var gain = Run(Gain, Quantities((new(2025, 10), 99)));

        Assert.Equal((RealisationStatus.NotMeasured, null), (gain.Status, gain.Measured));
        Assert.Equal("The gain: nothing has been measured since go-live on 2024-04-01.", RealisationText.Explain(gain));
    }

    [Fact]
    public void Of_NothingPlannedForThosePeriods_HasNoRate()
    {
        // Pitfall 16: a forecast of nothing has no rate. Felt a year before anybody expected it.
        var gain = Run(Gain, Quantities(new SeriesTerms { GoLive = new(2023, 1, 1) }, (new(2023, 4), 10)));

        Assert.Equal((RealisationStatus.NothingForecast, 10m, 0m, 10m), (gain.Status, gain.Measured, gain.PlannedMeasured, gain.Difference));
        Assert.True(gain is { Rate: null, Money: null });
        Assert.Null(gain.Years[0].Rate);
        Assert.Equal("The gain: 10 units measured, but nothing was forecast for those days, so there is no rate.", RealisationText.Explain(gain));
    }

    [Fact]
    public void Rate_EarlyQuantities_AreMeasuredButNotInTheRate()
    {
        var gain = Run(Gain, Quantities(new SeriesTerms { GoLive = new(2023, 1, 1) }, (new(2024, 3), 10), (new(2024, 4), 12)));

        Assert.Equal((22m, 15m), (gain.Measured, gain.PlannedMeasured)); // 30 days of a year of 182.5 units
        Assert.Equal(0.8m, gain.Rate);
    }

    [Fact]
    public void Of_BenefitWithoutAQuantity_HasNoRateButAChart()
    {
        var gain = Run(BenefitProfile.Create(BenefitClass.Unmonetisable, Sketch.Measure).OrThrow(), Quantities(new SeriesTerms { GoLive = new(2025, 1, 1) }, (new(2025, 4), 10)));

        Assert.Equal((RealisationStatus.NothingForecast, 10m), (gain.Status, gain.Measured));
        Assert.Single(gain.Chart!.Points);
        Assert.Equal("The gain: measured, but no quantity was ever forecast, so there is no rate.", RealisationText.Explain(gain));
    }

    [Fact]
    public void Of_LevelOfABenefitWithoutAMeasure_HasNoDirection()
    {
        var gain = Run(
            BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow(), Series(SeriesKind.Level, new() { GoLive = new(2025, 1, 1), Baseline = 5 }, (new(2025, 4), 10)));

        Assert.Equal((RealisationStatus.NoDirection, null), (gain.Status, gain.Measured));
        Assert.Equal("The gain: measured, but no measure says which way it is meant to move.", RealisationText.Explain(gain));
    }

    [Fact]
    public void Baseline_OfPointsBeforeGoLive_IsTheirMean()
    {
        // The measure is meant to go down. Before go-live 10 and 14: mean 12. Then 9 and 13: 3 less, and 1 more.
        var gain = Run(Gain, Series(
            SeriesKind.Count, new() { GoLive = new(2025, 6, 1) }, (new(2025, 4), 10), (new(2025, 5), 14), (new(2025, 6), 9), (new(2025, 7), 13)));

        Assert.Equal(new RealisationStart(new LocalDate(2025, 6, 1), 12, BaselineSource.PointsBeforeGoLive, 2, 0), gain.Start);
        Assert.Equal([3m, -1m], gain.Points.Select(static p => p.Measured));
        Assert.Equal(61m, gain.PlannedMeasured);
    }

    [Fact]
    public void Baseline_APeriodAcrossGoLive_IsNeitherBeforeNorAfter()
    {
        var gain = Run(Gain, Series(
            SeriesKind.Count, new() { GoLive = new(2025, 5, 15) }, (new(2025, 4), 10), (new(2025, 5), 99), (new(2025, 6), 9)));

        Assert.Equal((10m, 1, 1), (gain.Start!.Baseline, gain.Start.PointsBefore, gain.Start.PointsAcross));
        Assert.Equal([1m], gain.Points.Select(static p => p.Measured));
    }

    [Fact]
    public void Baseline_NotTakenBeforeGoLive_CannotBeRecovered()
    {
        var gain = Run(Gain, Series(SeriesKind.Count, SeriesTerms.None, (new(2025, 4), 10)));

        Assert.Equal((RealisationStatus.NoBaseline, BaselineSource.None), (gain.Status, gain.Start!.Source));
        Assert.True(gain is { Measured: null, Rate: null, Money: null });
        Assert.Empty(gain.Points);
    }

    [Theory]
    [InlineData(SeriesKind.Level, 100, 50, BaselineSource.Series, 50)]
    [InlineData(SeriesKind.Level, 100, null, BaselineSource.Measure, 100)]
    [InlineData(SeriesKind.Level, null, null, BaselineSource.PointsBeforeGoLive, 70)]
    [InlineData(SeriesKind.Count, 100, null, BaselineSource.PointsBeforeGoLive, 70)] // that of a year is none for a month
    [InlineData(SeriesKind.Count, 100, 50, BaselineSource.Series, 50)]
    [InlineData(SeriesKind.Quantity, 100, 50, BaselineSource.NotNeeded, null)]
    public void Baseline_OfSeveral_TheNearestStatedOneCounts(SeriesKind kind, int? ofMeasure, int? ofSeries, BaselineSource source, int? expected)
    {
        var profile = BenefitProfile.Create(
            BenefitClass.Societal,
            new("Bed days", "days a year", OutcomeDirection.Reduce, ofMeasure),
            Gain.Value,
            Gain.Timing,
            Gain.RealisedBy).OrThrow();

        var start = Run(profile, Series(kind, new() { GoLive = new(2025, 5, 1), Baseline = ofSeries }, (new(2025, 4), 70), (new(2025, 5), 60))).Start!;

        Assert.Equal((source, (decimal?)expected), (start.Source, start.Baseline));
    }

    [Fact]
    public void Level_KeptUpForAYear_RealisesItsWholeDistance()
    {
        var months = Sketch.Base.Months().Select(static m => (m, (decimal?)90)).ToArray();
        var gain = Run(Gain, Series(SeriesKind.Level, new() { Baseline = 100, QuantityPerUnit = 2 }, months));

        Assert.Equal(20m, decimal.Round(gain.Measured!.Value, 20)); // 10 days a year fewer, two units each
        Assert.Equal(365, gain.Years[0].MeasuredDays);
    }

    [Fact]
    public void Periods_AcrossTheEndOfAFinancialYear_AreSplitByTheirDays()
    {
        // Ten days, three of them in 2024/25: 3 of 10 units there and 7 in 2025/26.
        var gain = Run(Gain, MeasuredSeries.Create(
            Sketch.Initiative, Sketch.Id("gain"), SeriesKind.Quantity, "units", [new(new(new(2025, 3, 29), new(2025, 4, 7)), 10)]).OrThrow());

        Assert.Equal([(3m, 3), (7m, 7)], gain.Years.Take(2).Select(static y => (y.Measured!.Value, y.MeasuredDays)));
        Assert.Equal((1.5m, 7m), (gain.Years[0].PlannedMeasured, gain.Years[1].PlannedMeasured));
    }

    [Fact]
    public void Disbenefit_ThatIsSmallerThanFeared_IsRealisedInPart()
    {
        // 365 hours a year more were expected; 60 more in two months of 61 days. The measure was meant to go down.
        var profile = Sketch.Profile(Sketch.Worth(-365, 10), isDisbenefit: true, timing: new(Sketch.Base.Next, 1));
        var gain = Run(profile, Series(SeriesKind.Count, new() { Baseline = 100 }, (new(2025, 4), 130), (new(2025, 5), 130)));

        Assert.Equal((-60m, -61m, 1m), (gain.Measured, gain.PlannedMeasured, gain.Difference));
        Assert.Equal(60m / 61, gain.Rate);
    }

    [Fact]
    public void Of_SeriesOfWhatNoMapHas_IsRefused()
    {
        var maps = BenefitsMaps.Create([Sketch.Map(Gain)]).OrThrow();
        var series = MeasuredSeriesSet.Create(
        [
            MeasuredSeries.Create(Sketch.Initiative, Sketch.Id("change"), SeriesKind.Level, "%", []).OrThrow(),
            MeasuredSeries.Create(Sketch.Initiative, Sketch.Id("nothing"), SeriesKind.Level, "%", []).OrThrow(),
            MeasuredSeries.Create(InitiativeId.From("other"), Sketch.Id("gain"), SeriesKind.Level, "%", []).OrThrow(),
        ]).OrThrow();

        Assert.Equal(
            ["$.series[0].benefit unknown-reference", "$.series[1].benefit unknown-reference", "$.series[2].initiative unknown-reference"],
            Sketch.Described(RealisationReport.Of(maps, series, AsOf).Problems));
    }

    [Fact]
    public void ByClass_OtherPrices_StandApart()
    {
        var nominal = Sketch.Profile(new(10, "units", Money.Nominal(5), Provenance.Synthetic()));
        var report = RealisationReport.Of(
            BenefitsMaps.Create([Sketch.Map([Sketch.Benefit("gain", Gain), Sketch.Benefit("other", nominal)])]).OrThrow(),
            MeasuredSeriesSet.Create([Quantities((new(2025, 4), 20))]).OrThrow(),
            AsOf).OrThrow();

        Assert.Equal(2, report.ByClass.Length);
        Assert.Equal(80m, report.ByClass.Single(static c => c.NotKnown.IsEmpty).Money.Measured.Pounds);
        Assert.Equal("other", report.ByClass.Single(static c => c.Prices == PriceBasis.Nominal).NotKnown.Single().Node.Id.Value);
        Assert.Throws<KeyNotFoundException>(() => report.Of(Sketch.Initiative, Sketch.Id("nothing")));
    }

    internal static MeasuredSeries Quantities(params (YearMonth Month, decimal? Value)[] points) => Quantities(SeriesTerms.None, points);

    internal static MeasuredSeries Quantities(SeriesTerms terms, params (YearMonth Month, decimal? Value)[] points) => Series(SeriesKind.Quantity, terms, points);

    private static MeasuredSeries Series(SeriesKind kind, SeriesTerms terms, params (YearMonth Month, decimal? Value)[] points) => MeasuredSeries.Create(
        Sketch.Initiative, Sketch.Id("gain"), kind, "units", points.Select(static p => MeasuredPoint.Of(p.Month, p.Value)), terms).OrThrow();

    private static BenefitRealisation Run(BenefitProfile profile, MeasuredSeries? series) => RealisationReport.Of(
        BenefitsMaps.Create([Sketch.Map(profile)]).OrThrow(),
        MeasuredSeriesSet.Create(series is null ? [] : [series]).OrThrow(),
        AsOf).OrThrow().Benefits.Single();
}
