using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How much of one benefit has been realised.</summary>
/// <remarks>
/// <para>Gross against gross: the planned quantity is the profile's (quantity × ramp × what drop-off leaves), before likelihood and additionality, because a measured
/// change holds all of it too. Quantities are not rounded.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class BenefitRealisation
{
    internal BenefitRealisation(
        BenefitReference benefit,
        MeasuredSeries? series,
        RealisationStart? start,
        RealisationStatus status,
        ImmutableArray<RealisedPoint> points,
        ImmutableArray<YearRealisation> years,
        XmrChart? chart)
    {
        Benefit = benefit;
        Series = series;
        Start = start;
        Status = status;
        Points = points;
        Years = years;
        Chart = chart;
        Money = Status == RealisationStatus.Known ? InMoney() : null;
    }

    /// <summary>The benefit.</summary>
    public BenefitReference Benefit { get; }

    /// <summary>What was measured; null when there is no series.</summary>
    public MeasuredSeries? Series { get; }

    /// <summary>From when and from where the quantity is counted; null when there is no series.</summary>
    public RealisationStart? Start { get; }

    /// <summary>Whether it can be said how much has been realised, and if not, why.</summary>
    public RealisationStatus Status { get; }

    /// <summary>Each measured period since go-live that is over, by time; empty when no quantity follows from it.</summary>
    public ImmutableArray<RealisedPoint> Points { get; }

    /// <summary>Year by year, from the first to the last that is planned or measured; empty when there is neither.</summary>
    public ImmutableArray<YearRealisation> Years { get; }

    /// <summary>The XmR chart of the series; null when there is none. It is there also when no quantity follows.</summary>
    public XmrChart? Chart { get; }

    /// <summary>What is planned over the benefit's whole life.</summary>
    public decimal Planned => Years.Sum(static y => y.Planned);

    /// <summary>What is planned up to the day of the report.</summary>
    public decimal PlannedToDate => Years.Sum(static y => y.PlannedToDate);

    /// <summary>What is planned for the days measured.</summary>
    public decimal PlannedMeasured => Years.Sum(static y => y.PlannedMeasured);

    /// <summary>What was measured of it, also in years for which nothing was planned; null when no quantity follows.</summary>
    public decimal? Measured => Points.IsEmpty ? null : Points.Sum(static p => p.Measured);

    /// <summary>Measured less planned for the same days, below zero for a shortfall; null when no quantity follows.</summary>
    public decimal? Difference => Measured - PlannedMeasured;

    /// <summary>Measured over planned for the same days, of the years for which something was planned; null unless <see cref="Status"/> is known. Not rounded.</summary>
    public decimal? Rate => Status == RealisationStatus.Known ? Years.Where(static y => y.Planned != 0).Sum(static y => y.Measured) / PlannedMeasured : null;

    /// <summary>The same in pounds, in the prices of the unit value; null unless <see cref="Status"/> is known.</summary>
    public RealisedMoney? Money { get; }

    private RealisedMoney InMoney()
    {
        var value = Benefit.Node.Profile!.Value!;
        return new(Worth(PlannedToDate), Worth(PlannedMeasured), Worth(Measured!.Value));

        Money Worth(decimal quantity) => value.UnitValue with { Pounds = PoundGrid.Round(quantity * value.UnitValue.Pounds * value.Additionality.Net) };
    }
}
