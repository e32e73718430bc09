using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>The sample series that ships with the repository, checked against sums done by hand.</summary>
public class MeasuredSampleTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", "measured-series.json"));
    private static readonly MeasuredSeriesSet Measured = BenefitsJson.MeasuredSeries.Load(Text).OrThrow();
    private static readonly BenefitsMaps Maps =
        BenefitsJson.BenefitsMap.Load(File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", "benefits.json"))).OrThrow();

    private static readonly InitiativeId Frailty = InitiativeId.From("frailty-conveyance");
    private static readonly LocalDate AsOf = new(2026, 3, 31);
    private static readonly RealisationReport Report = RealisationReport.Of(Maps, Measured, AsOf).OrThrow();

    [Fact]
    public void Sample_Written_IsTheFileButForTheSchemaPath() => Assert.Equal(
        Text.Replace("../../../docs/schemas/measured-series.schema.json", BenefitsJson.MeasuredSeries.SchemaId, StringComparison.Ordinal),
        BenefitsJson.MeasuredSeries.ToText(Measured));

    [Fact]
    public void Sample_EverySeries_SaysThatItIsMadeUp() => Assert.All(Measured.All, static s => Assert.True(s.Terms.Provenance!.IsSynthetic));

    [Fact]
    public void BedDays_LimitsBeforeAndAfterGoLive_AreAsWorkedByHand()
    {
        // Before: 48,000 over 12 months, mean 4,000. Moving ranges 109, 142, 49, 143, 73, 11, 98, 149, 131, 97, 98 = 1,100 over 11, mean 100; limits ± 266.
        // After: 45,480 over 12, mean 3,790. Ranges 30, 52, 131, 110, 111, 49, 50, 31, 47, 136, 133 = 880 over 11, mean 80; limits ± 212.8.
        var (before, after) = (BedDays.Chart!.Stretches[0], BedDays.Chart.Stretches[1]);

        Assert.Equal((4_000m, 100m, 3_734m, 4_266m, false), (before.Mean, before.MeanMovingRange, before.LowerLimit, before.UpperLimit, before.IsProvisional));
        Assert.Equal((3_790m, 80m, 3_577.2m, 4_002.8m, false), (after.Mean, after.MeanMovingRange, after.LowerLimit, after.UpperLimit, after.IsProvisional));
        Assert.All(BedDays.Chart.Points, static p => Assert.Empty(p.Signals));
    }

    [Fact]
    public void BedDays_JudgedByTheLimitsBefore_ShowTheShift()
    {
        var series = Series("bed-days-avoided");
        var chart = XmrChart.Of(
            series.Points.Select(static p => new ProcessPoint(p.Period.Start, p.Value!.Value)), OutcomeDirection.Reduce, settings: new() { FixAfter = 12 });

        Assert.All(chart.Points.Take(12), static p => Assert.Equal(ProcessVariation.CommonCause, p.Variation));
        Assert.All(chart.Points.Skip(12), static p =>
        {
            Assert.Equal(ProcessVariation.Improvement, p.Variation);
            Assert.Contains(new(SpecialCauseRule.Shift, false), p.Signals);
        });
        Assert.Equal(["2026-01-01", "2026-03-01"], chart.Points // the only two below 3,734
            .Where(static p => p.Signals[..Math.Min(1, p.Signals.Length)].Any(static s => s.Rule == SpecialCauseRule.OutsideLimits)).Select(static p => Iso(p.On)));
    }

    [Fact]
    public void BedDays_PlannedAgainstMeasured_IsAsWorkedByHand()
    {
        // Each of twelve months 4,000 less what was counted: 48,000 − 45,480 = 2,520 bed days. Planned for 2025/26: 6,000 × 50 % = 3,000. 84 %.
        // In money: × £345 × 70 % × 60 % = × £144.90: £365,148 of £434,700.
        Assert.Equal(RealisationStatus.Known, BedDays.Status);
        Assert.Equal(new RealisationStart(new LocalDate(2025, 4, 1), 4_000m, BaselineSource.PointsBeforeGoLive, 12, 0), BedDays.Start);
        Assert.Equal((2_520m, 3_000m, 3_000m, -480m, 0.84m), (BedDays.Measured, BedDays.PlannedMeasured, BedDays.PlannedToDate, BedDays.Difference, BedDays.Rate));
        Assert.Equal((365_148m, 434_700m, -69_552m), (BedDays.Money!.Measured.Pounds, BedDays.Money.PlannedMeasured.Pounds, BedDays.Money.Difference.Pounds));
        Assert.Equal(
            "Bed days avoided: 2,520 bed days avoided measured against 3,000 planned for the same days (84 %), 480 short. "
            + "In money £365,148 (real 2024/25) against £434,700 (real 2024/25): capacity, not cash.",
            RealisationText.Explain(BedDays).Replace(BedDays.Benefit.Node.Title, "Bed days avoided", StringComparison.Ordinal));
    }

    [Fact]
    public void HomeCare_QuarterlyQuantities_AddUpToTheYear()
    {
        // 610 + 720 + 780 + 830 = 2,940 of 9,000 × 40 % = 3,600; × £25 × 80 % × 60 % = £12 an hour: £35,280 of £43,200.
        var homeCare = Report.Of(Frailty, Sketch.Id("home-care-hours"));

        Assert.Equal((2_940m, 3_600m), (homeCare.Measured, homeCare.PlannedMeasured));
        Assert.Equal((35_280m, 43_200m), (homeCare.Money!.Measured.Pounds, homeCare.Money.PlannedMeasured.Pounds));
        Assert.True(homeCare.Chart!.Current!.IsProvisional); // four quarters make no limits to rely on
    }

    [Fact]
    public void AmbulanceHours_NotCountedBeforeGoLive_CannotBeSaid()
    {
        var hours = Report.Of(Frailty, Sketch.Id("ambulance-hours"));

        Assert.Equal(RealisationStatus.NoBaseline, hours.Status);
        Assert.True(hours is { Measured: null, Rate: null, Money: null, Difference: null });
        Assert.EndsWith(
            "measured since go-live on 2024-10-01, but not before; a baseline that was not taken then cannot be recovered, so nothing can be said of what was realised.",
            RealisationText.Explain(hours),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WherePeopleWantToBe_LevelAboutItsTarget_IsHitOrMiss()
    {
        // 888 over 12, mean 74; moving ranges add up to 22 over 11, mean 2; limits 74 ± 5.32, and the target of 75 between them.
        var chart = Report.Of(Frailty, Sketch.Id("where-people-want-to-be")).Chart!;

        Assert.Equal((74m, 68.68m, 79.32m), (chart.Current!.Mean, chart.Current.LowerLimit, chart.Current.UpperLimit));
        Assert.Equal((75m, TargetAssurance.HitOrMiss, ProcessVariation.CommonCause), (chart.Target, chart.Assurance, chart.Variation));
    }

    [Fact]
    public void ByClass_CashAndCapacity_StandApart()
    {
        var cash = Report.ByClass.Single(static c => c.Class == BenefitClass.CashReleasing);
        var capacity = Report.ByClass.Single(static c => c.Class == BenefitClass.NonCashReleasing);

        Assert.Equal((35_280m, 365_148m), (cash.Money.Measured.Pounds, capacity.Money.Measured.Pounds));
        Assert.Equal("escalation-staffing placements", string.Join(' ', cash.NotKnown.Select(static b => b.Node.Id).Order()));
    }

    [Fact]
    public void Reforecast_CarriedOn_LowersWhatTheMapIsWorth()
    {
        var forecast = Reforecast.Of(Report, ReforecastMethod.RateToDate);
        var now = AppraisalInputs.With(Maps.All, forecast.Replacements).OrThrow();

        Assert.Equal(["bed-days-avoided", "home-care-hours"], forecast.Lines.Select(static l => l.Benefit.Node.Id.Value));
        Assert.Equal(0.84m, decimal.Round(forecast.Lines[0].Scale, 20));
        Assert.Equal(84m * 6_000 / 100, decimal.Round(now[Frailty][Sketch.Id("bed-days-avoided")].Profile!.Value!.AnnualQuantity, 20));
        Assert.True(Worth(now[Frailty]) < Worth(Maps[Frailty]));
        Assert.Contains(forecast.NotReforecast, static g => g.Benefit.Node.Id.Value == "ambulance-hours" && g.Gap == ReforecastGap.RealisationNotKnown);

        static decimal Worth(BenefitsMap map) => Sketch.Appraise(map).PublicValueCase.NetPresentSocialValue.Pounds;
    }

    private static BenefitRealisation BedDays => Report.Of(Frailty, Sketch.Id("bed-days-avoided"));

    private static MeasuredSeries Series(string benefit) =>
        Measured.TryFind(Frailty, Sketch.Id(benefit), out var series) ? series : throw new InvalidOperationException();

    private static string Iso(LocalDate date) => FormattableString.Invariant($"{date:uuuu-MM-dd}");
}
