using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Compares one benefit with its series.</summary>
internal sealed class RealisationMaker
{
    private readonly BenefitReference benefit;
    private readonly BenefitProfile profile;
    private readonly PlannedQuantities planned;
    private readonly LocalDate asOf;
    private readonly SortedDictionary<FinancialYear, (decimal Measured, int Days)> measured = [];

    private RealisationMaker(BenefitReference benefit, LocalDate asOf)
    {
        this.benefit = benefit;
        this.asOf = asOf;
        profile = benefit.Node.Profile!;
        planned = new(profile);
    }

    internal static BenefitRealisation Make(BenefitReference benefit, MeasuredSeries? series, LocalDate asOf)
    {
        var maker = new RealisationMaker(benefit, asOf);
        return series is null ? new(benefit, null, null, RealisationStatus.NotMeasured, [], maker.Years(), null) : maker.With(series);
    }

    private BenefitRealisation With(MeasuredSeries series)
    {
        var start = StartOf(series);
        MeasuredPoint[] after = [.. series.Measured(asOf).Where(p => p.Period.Start >= start.GoLive)];
        var fault = Fault(series, start, after);
        ImmutableArray<RealisedPoint> points = fault is null ? [.. after.Select(p => Realised(series, start, p))] : [];
        var years = Years();
        var status = fault ?? (years.Any(static y => y.PlannedMeasured != 0) ? RealisationStatus.Known : RealisationStatus.NothingForecast);
        return new(benefit, series, start, status, points, years, series.Chart(asOf, profile.Measure));
    }

    private RealisationStatus? Fault(MeasuredSeries series, RealisationStart start, MeasuredPoint[] after) =>
        after.Length == 0 ? RealisationStatus.NotMeasured
        : start.Source == BaselineSource.None ? RealisationStatus.NoBaseline
        : series.Kind != SeriesKind.Quantity && profile.Measure is null ? RealisationStatus.NoDirection
        : null;

    private RealisationStart StartOf(MeasuredSeries series)
    {
        var goLive = series.Terms.GoLive ?? profile.Timing?.Start.Start;
        decimal[] before = [.. series.Measured(asOf).Where(p => p.Period.End < goLive).Select(static p => p.Value!.Value)];
        var across = series.Measured(asOf).Count(p => p.Period.Start < goLive && p.Period.End >= goLive);
        var (baseline, source) = (series.Kind, series.Terms.Baseline, profile.Measure?.Baseline) switch
        {
            (SeriesKind.Quantity, _, _) => ((decimal?)null, BaselineSource.NotNeeded),
            (_, { } stated, _) => (stated, BaselineSource.Series),
            (SeriesKind.Level, null, { } level) => (level, BaselineSource.Measure),
            _ when before.Length > 0 => (before.Sum() / before.Length, BaselineSource.PointsBeforeGoLive),
            _ => (null, BaselineSource.None),
        };
        return new(goLive, baseline, source, before.Length, across);
    }

    private RealisedPoint Realised(MeasuredSeries series, RealisationStart start, MeasuredPoint point)
    {
        var quantity = Distance(series.Kind, point.Value!.Value, start.Baseline) * series.Terms.QuantityPerUnit;
        var (total, wanted) = (0m, 0m);
        foreach (var (year, days) in Parts(point.Period))
        {
            var part = series.Kind == SeriesKind.Level ? Part(quantity, days, Days(year))
                : year.Contains(point.Period.End) ? quantity - total // with what the division lost
                : Part(quantity, days, point.Period.Length);
            total += part;
            wanted += Part(planned[year], days, Days(year));
            var before = measured.GetValueOrDefault(year);
            measured[year] = (before.Measured + part, before.Days + days);
        }

        return new(point.Period, point.Value.Value, total, wanted);
    }

    /// <summary>How far a value lies from the baseline in the direction that is wanted; a quantity is that distance itself.</summary>
    private decimal Distance(SeriesKind kind, decimal value, decimal? baseline) => kind == SeriesKind.Quantity
        ? value
        : (value - baseline!.Value) * (profile.Measure!.Direction == OutcomeDirection.Increase ? 1 : -1);

    private ImmutableArray<YearRealisation> Years()
    {
        FinancialYear[] known = [.. planned.Years, .. measured.Keys];
        return known.Length == 0 ? [] : [.. Between(known.Min(), known.Max()).Select(Year)];
    }

    private YearRealisation Year(FinancialYear year)
    {
        var (all, toDate) = (Days(year), Math.Clamp(Period.DaysBetween(year.Start, asOf) + 1, 0, Days(year)));
        var isMeasured = measured.TryGetValue(year, out var found);
        return new(year, planned[year], Part(planned[year], toDate, all), Part(planned[year], found.Days, all), isMeasured ? found.Measured : null, found.Days);
    }

    private static IEnumerable<(FinancialYear Year, int Days)> Parts(DateInterval period) =>
        Between(FinancialYear.Of(period.Start), FinancialYear.Of(period.End)).Select(y => (y, period.Intersection(y.Interval)!.Length));

    private static IEnumerable<FinancialYear> Between(FinancialYear first, FinancialYear last) => Enumerable.Range(0, last - first + 1).Select(first.PlusYears);

    /// <summary>So many days' part; all of them are the whole to the last digit.</summary>
    private static decimal Part(decimal quantity, int days, int all) => days == all ? quantity : quantity * days / all;

    private static int Days(FinancialYear year) => year.Interval.Length;
}
