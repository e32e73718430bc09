using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>The code that the pages show of measuring, reading and carrying on.</summary>
public class RealisationSnippetTests
{
    private static readonly string Folder = Repository.PathOf("samples", "data", "bnssg");

    [Fact]
    public void ReadingASeries_OfThePage_Works()
    {
        // snippet: benefits-spc
        ProcessPoint[] points = [.. new[] { 41m, 44, 40, 43, 42, 45, 41, 43, 42, 44, 40, 43, 39, 37, 38, 36, 38, 37, 39 }
            .Select((value, month) => new ProcessPoint(new LocalDate(2025, 1, 1).PlusMonths(month), value))];

        var chart = XmrChart.Of(points, OutcomeDirection.Reduce, target: 40, settings: new XmrSettings { FixAfter = 12 });

        ProcessVariation variation = chart.Variation; // Improvement: seven points in a row below the mean
        TargetAssurance assurance = chart.Assurance;  // HitOrMiss: 40 lies between the limits
        string reading = XmrText.Read(chart, "Falls a month");
        // end-snippet
        // The first twelve add up to 508, mean 42.33; moving ranges 3, 4, 3, 1, 3, 4, 2, 1, 2, 4, 3 = 30 over 11; limits 42.33 ± 7.25.
        Assert.Equal((ProcessVariation.Improvement, TargetAssurance.HitOrMiss), (variation, assurance));
        Assert.Equal(
            "Falls a month: the latest point (2026-07-01, 39) shows a change for the better: 7 or more points in a row below the mean. "
            + "Find out what brought it about, and keep it. Unless something changes, expect 42.3 on average, and single points from 35.1 to 49.6. "
            + "Chance decides from point to point whether it meets the target of 40.",
            reading);
    }

    [Fact]
    public void PlannedAgainstMeasured_OfThePage_Works()
    {
        var benefits = File.ReadAllText(Path.Combine(Folder, "benefits.json"));
        var measured = File.ReadAllText(Path.Combine(Folder, "measured-series.json"));
        // snippet: benefits-realisation
        var maps = BenefitsJson.BenefitsMap.Load(benefits).OrThrow();
        var series = BenefitsJson.MeasuredSeries.Load(measured).OrThrow();
        var report = RealisationReport.Of(maps, series, asOf: new LocalDate(2026, 3, 31)).OrThrow();

        var bedDays = report.Of(InitiativeId.From("frailty-conveyance"), ChainNodeId.From("bed-days-avoided"));
        decimal? rate = bedDays.Rate;                   // 0.84: 2,520 of the 3,000 bed days planned for the same days
        Money worth = bedDays.Money!.Measured;          // £365,148, capacity rather than cash

        var forecast = Reforecast.Of(report, ReforecastMethod.RateToDate);
        var now = AppraisalInputs.With(maps.All, forecast.Replacements).OrThrow(); // maps to appraise again; the old ones stay as they were
        // end-snippet
        Assert.Equal((0.84m, 365_148m), (rate, worth.Pounds));
        Assert.Equal(2, now.All.Length);
    }
}
