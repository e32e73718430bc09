namespace Transformation.Framework.Benefits;

/// <summary>The sums behind mean and limits.</summary>
/// <remarks>
/// A value is compared with mean and limits by cross-multiplied sums, not by the rounded quotients, so that a value that lies exactly on one of them counts as on it: adding the
/// same number to every value, or multiplying all by one, changes no verdict. Exact so long as values have up to about 16 digits.
/// </remarks>
internal readonly struct XmrSums
{
    internal const decimal LimitConstant = 2.66m;

    private readonly decimal sum;
    private readonly decimal rangeSum;
    private readonly int ranges;

    internal XmrSums(ReadOnlySpan<ProcessPoint> points, bool screen)
    {
        Count = points.Length;
        for (var i = 0; i < points.Length; i++)
        {
            sum += points[i].Value;
            rangeSum += i > 0 ? Range(points, i) : 0;
        }

        ranges = Count - 1;
        if (screen)
        {
            (rangeSum, ranges) = WithoutOutlying(points, rangeSum, ranges);
            Screened = Count - 1 - ranges;
        }
    }

    internal int Count { get; }

    internal int Screened { get; }

    internal decimal Mean => sum / Count;

    internal decimal? MeanRange => ranges > 0 ? rangeSum / ranges : null;

    internal static decimal Range(ReadOnlySpan<ProcessPoint> points, int i) => decimal.Abs(points[i].Value - points[i - 1].Value);

    /// <summary>-1 below the mean, 0 on it, 1 above.</summary>
    internal int Side(decimal value) => decimal.Sign((value * Count) - sum);

    internal bool IsOutside(decimal value) => IsBeyond(value, 3);

    internal bool IsBeyondOuterThird(decimal value) => IsBeyond(value, 2);

    internal bool IsOutlyingRange(decimal range) => ranges > 0 && range * ranges > XmrStretch.RangeLimit * rangeSum;

    /// <summary>Whether a value lies further from the mean than so many thirds of the way to a limit.</summary>
    private bool IsBeyond(decimal value, int thirds) =>
        ranges > 0 && decimal.Abs((value * Count) - sum) * ranges * 3 > LimitConstant * thirds * rangeSum * Count;

    /// <summary>Once only, as NHSRplotthedots does; a range exactly on the limit stays.</summary>
    private static (decimal Sum, int Ranges) WithoutOutlying(ReadOnlySpan<ProcessPoint> points, decimal rangeSum, int ranges)
    {
        var (kept, count) = (0m, 0);
        for (var i = 1; i < points.Length; i++)
        {
            if (Range(points, i) * ranges <= XmrStretch.RangeLimit * rangeSum)
            {
                kept += Range(points, i);
                count++;
            }
        }

        return (kept, count);
    }
}
