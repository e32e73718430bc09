using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>The points between two step changes, with the mean and the limits that go with them.</summary>
/// <remarks>
/// <para>Mean of the values, mean of the moving ranges (the sizes of the differences between neighbours), and limits at
/// <c>mean ± 2.66 × mean moving range</c>. The first point of a stretch has no moving range. A limit is not cut off at zero or at 100 %, even if the measure
/// cannot go there. Sources: NHS England, Making Data Count; NHSRplotthedots 0.2.2 for the constants.</para>
/// <para>The numbers are correct to 28 digits. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class XmrStretch
{
    internal const decimal RangeLimit = 3.267m;

    internal XmrStretch(StepChange? step, ReadOnlySpan<ProcessPoint> points, XmrSums sums, bool isProvisional)
    {
        Step = step;
        First = points[0].On;
        Last = points[^1].On;
        Points = points.Length;
        Sums = sums;
        IsProvisional = isProvisional;
    }

    /// <summary>The step change it begins with; null for the first stretch when nothing was known to change there.</summary>
    public StepChange? Step { get; }

    /// <summary>The day of its first point.</summary>
    public LocalDate First { get; }

    /// <summary>The day of its last point.</summary>
    public LocalDate Last { get; }

    /// <summary>How many points it has; at least 1.</summary>
    public int Points { get; }

    /// <summary>How many of them mean and limits come from.</summary>
    public int BasePoints => Sums.Count;

    /// <summary>How many moving ranges were screened out as outlying.</summary>
    public int ScreenedRanges => Sums.Screened;

    /// <summary>Whether the limits rest on too few points to be relied on: <see cref="XmrSettings.ProvisionalBelow"/>.</summary>
    public bool IsProvisional { get; }

    /// <summary>The mean.</summary>
    public decimal Mean => Sums.Mean;

    /// <summary>The mean of the moving ranges that were not screened out; null with a single point.</summary>
    public decimal? MeanMovingRange => Sums.MeanRange;

    /// <summary>The lower process limit; null with a single point.</summary>
    public decimal? LowerLimit => Mean - Reach;

    /// <summary>The upper process limit; null with a single point.</summary>
    public decimal? UpperLimit => Mean + Reach;

    /// <summary>Where the lower outer third begins, two thirds of the way from the mean to the lower limit; null with a single point.</summary>
    public decimal? LowerOuterThird => Mean - (Reach * 2 / 3);

    /// <summary>Where the upper outer third begins; null with a single point.</summary>
    public decimal? UpperOuterThird => Mean + (Reach * 2 / 3);

    /// <summary>The limit of moving ranges, 3.267 times their mean; null with a single point.</summary>
    public decimal? UpperRangeLimit => MeanMovingRange * RangeLimit;

    internal XmrSums Sums { get; }

    private decimal? Reach => MeanMovingRange * XmrSums.LimitConstant;
}
