using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

public class ReforecastTests
{
    /// <summary>365 units a year for three years from 2024/25.</summary>
    private static readonly BenefitProfile Gain = Sketch.Profile(Sketch.Worth(365, 10), timing: new(Sketch.Base, 3));

    private static readonly LocalDate AsOf = new(2024, 6, 30);

    [Theory]
    [InlineData(ReforecastMethod.RateToDate, 61)] // 15 + 31 + 15 over 91 planned
    [InlineData(ReforecastMethod.LastPoint, 45.5)] // 15 over 30, of 91
    [InlineData(ReforecastMethod.SinceLastStep, 68.6229508)] // 31 + 15 over 61, of 91
    public void Of_EachMethod_CarriesItsRateOn(ReforecastMethod method, double of91)
    {
        var line = Assert.Single(Reforecast.Of(Report([15, 31, 15], new(2024, 5, 1)), method).Lines);

        Assert.Equal((decimal)of91, decimal.Round(line.CarriedRate * 91, 7));
        // Measured 61 in the first 91 days, and the rate of the other 274 + 365 + 365.
        Assert.Equal([61 + (line.CarriedRate * 274), line.CarriedRate * 365, line.CarriedRate * 365], line.Years.Select(static y => decimal.Round(y.Expected, 20)).ToArray(), Near);
        Assert.Equal(line.Expected / 1_095, line.Scale);
    }

    [Fact]
    public void SinceLastStep_WithoutOneInTheMeasuredPeriods_IsTheRateToDate()
    {
        Assert.Equal(61m / 91, Reforecast.Of(Report([15, 31, 15], null), ReforecastMethod.SinceLastStep).Lines[0].CarriedRate);
        Assert.Equal(61m / 91, Reforecast.Of(Report([15, 31, 15], new(2024, 7, 1)), ReforecastMethod.SinceLastStep).Lines[0].CarriedRate);
    }

    [Fact]
    public void Of_WrongWay_IsLeftToItsOwner()
    {
        var forecast = Reforecast.Of(Report([15, 10, -1], null), ReforecastMethod.LastPoint);

        Assert.Empty(forecast.Lines);
        Assert.Empty(forecast.Replacements);
        Assert.Equal(ReforecastGap.WrongWay, Assert.Single(forecast.NotReforecast).Gap);
        Assert.Equal(24m / 91, Reforecast.Of(Report([15, 10, -1], null), ReforecastMethod.RateToDate).Lines[0].CarriedRate);
    }

    [Fact]
    public void Of_NothingMeasured_KeepsThePlanAndSaysSo() =>
        Assert.Equal(ReforecastGap.RealisationNotKnown, Assert.Single(Reforecast.Of(Report([], null), ReforecastMethod.RateToDate).NotReforecast).Gap);

    [Fact]
    public void Of_LastPointOutsideThePlan_HasNoRate()
    {
        var report = RealisationReport.Of(
            Maps(Sketch.Profile(Sketch.Worth(365, 10), timing: new(Sketch.Base, 1))),
            MeasuredSeriesSet.Create([RealisationTests.Quantities((new(2025, 3), 10), (new(2025, 4), 10))]).OrThrow(),
            new(2025, 12, 31)).OrThrow();

        Assert.Equal(ReforecastGap.NothingForecast, Assert.Single(Reforecast.Of(report, ReforecastMethod.LastPoint).NotReforecast).Gap);
        Assert.Single(Reforecast.Of(report, ReforecastMethod.RateToDate).Lines);
    }

    [Fact]
    public void Of_NoMethod_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Reforecast.Of(Report([1], null), 0));

    [Property(MaxTest = 60)]
    public Property Planned_InMoney_IsWhatTheAppraisalCounts() => ForAll(static (profile, _, _) =>
    {
        var gain = RealisationReport.Of(Maps(profile), MeasuredSeriesSet.Create([]).OrThrow(), AsOf).OrThrow().Benefits[0];
        var flows = Sketch.Appraise(Sketch.Map(profile), 40).Benefits[0].Flows;
        return gain.Years.Where(static y => y.Year >= Sketch.Base).All(y => decimal.Abs(
            (y.Planned * profile.Value!.UnitValue.Pounds * profile.Value.Additionality.Net) - flows[y.Year].Amount.Pounds) < 1e-8m);
    });

    [Property(MaxTest = 60)]
    public Property MeasuredExactlyAsPlanned_ChangesNothing() => ForAll(static (profile, years, _) =>
    {
        var (maps, report) = Measured(profile, years, 1);
        var forecast = Reforecast.Of(report, ReforecastMethod.RateToDate);
        var now = AppraisalInputs.With(maps.All, forecast.Replacements).OrThrow();
        return report.Benefits[0].Status != RealisationStatus.Known
            || (report.Benefits[0] is { Rate: 1, Difference: 0 } && forecast.Lines.Single().Scale == 1 && Worth(now) == Worth(maps));
    });

    [Property(MaxTest = 60)]
    public Property MeasuredAPartOfThePlan_IsThatRate_AndTheAppraisalHasTheExpectedQuantity() => ForAll(static (profile, years, percent) =>
    {
        var (maps, report) = Measured(profile, years, percent / 100m);
        if (report.Benefits[0].Status != RealisationStatus.Known)
        {
            return true;
        }

        var line = Reforecast.Of(report, ReforecastMethod.RateToDate).Lines.Single();
        var now = AppraisalInputs.With(maps.All, Reforecast.Of(report, ReforecastMethod.RateToDate).Replacements).OrThrow();
        var rerun = RealisationReport.Of(now, MeasuredSeriesSet.Create([]).OrThrow(), report.AsOf).OrThrow().Benefits[0];
        return Close(report.Benefits[0].Rate!.Value, percent / 100m) && Close(rerun.Planned, line.Expected) && Close(line.Scale, percent / 100m);
    });

    [Property(MaxTest = 60)]
    public Property Years_OfWhateverPeriods_AddUpToThePoints() => ForAll(static (profile, _, days) =>
    {
        var start = new LocalDate(2023, 12, 1);
        var points = Enumerable.Range(0, 40).Select(i => new MeasuredPoint(new(start.PlusDays(i * (days + 1)), start.PlusDays((i * (days + 1)) + days)), i * 3.7m));
        var series = MeasuredSeries.Create(Sketch.Initiative, Sketch.Id("gain"), SeriesKind.Quantity, "units", points, new() { GoLive = start }).OrThrow();
        var gain = RealisationReport.Of(Maps(profile), MeasuredSeriesSet.Create([series]).OrThrow(), new(2100, 1, 1)).OrThrow().Benefits[0];
        return Close(gain.Years.Sum(static y => y.Measured ?? 0), gain.Measured!.Value)
            && Close(gain.Measured.Value, Enumerable.Range(0, 40).Sum(static i => i * 3.7m))
            && Close(gain.Points.Sum(static p => p.Planned), gain.PlannedMeasured)
            && gain.Years.Sum(static y => y.MeasuredDays) == 40 * (days + 1);
    });

    /// <summary>The first years measured as one period each: so many parts of what is planned for the year.</summary>
    private static (BenefitsMaps Maps, RealisationReport Report) Measured(BenefitProfile profile, int years, decimal part)
    {
        var maps = Maps(profile);
        var nothing = RealisationReport.Of(maps, MeasuredSeriesSet.Create([]).OrThrow(), new(2100, 1, 1)).OrThrow().Benefits[0];
        var points = nothing.Years.Take(years).Select(y => new MeasuredPoint(y.Year.Interval, y.Planned * part));
        var series = MeasuredSeries.Create(Sketch.Initiative, Sketch.Id("gain"), SeriesKind.Quantity, "units", points).OrThrow();
        return (maps, RealisationReport.Of(maps, MeasuredSeriesSet.Create([series]).OrThrow(), new(2100, 1, 1)).OrThrow());
    }

    private static RealisationReport Report(decimal[] months, LocalDate? step) => RealisationReport.Of(
        Maps(Gain),
        MeasuredSeriesSet.Create(
        [
            RealisationTests.Quantities(
                new() { Steps = step is { } day ? [new(day, "A new team")] : [] },
                [.. months.Select(static (v, i) => (new YearMonth(2024, 4 + i), (decimal?)v))]),
        ]).OrThrow(),
        AsOf).OrThrow();

    private static Property ForAll(Func<BenefitProfile, int, int, bool> law) => Prop.ForAll(
        RandomMaps.Profiles.ToArbitrary(), Gen.Choose(1, 30).ToArbitrary(), Gen.Choose(0, 150).ToArbitrary(), law);

    private static BenefitsMaps Maps(BenefitProfile profile) => BenefitsMaps.Create([Sketch.Map(profile)]).OrThrow();

    private static decimal Worth(BenefitsMaps maps) => Sketch.Appraise(maps.All[0]).PublicValueCase.NetPresentSocialValue.Pounds;

    private static bool Close(decimal one, decimal other) => decimal.Abs(one - other) < 1e-12m;

    private static bool Near(decimal one, decimal other) => decimal.Abs(one - other) < 1e-15m;
}
