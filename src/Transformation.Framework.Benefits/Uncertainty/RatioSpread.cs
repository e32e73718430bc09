using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How the benefit–cost ratio is spread over the draws that have one.</summary>
/// <remarks>
/// A draw in which costs come to nothing or less has no ratio; it is counted, and in no other figure here. There is no mean: the mean of ratios is not the ratio of
/// means. Rounded to 6 decimal places. Immutable; safe to share between threads.
/// </remarks>
public sealed class RatioSpread
{
    private const int Decimals = 6;

    private readonly ImmutableArray<decimal> percentiles;

    internal RatioSpread(double[] ratios, SampleStatistics? sample, double ofMeans)
    {
        DrawsWithout = ratios.Count(double.IsNaN);
        ChanceAboveOne = Pence.Part(ratios.Count(static r => r > 1), ratios.Length);
        OfMeans = double.IsNaN(ofMeans) ? null : Rounded(ofMeans);
        percentiles = sample is null ? [] : [.. MoneySpread.Percents.Select(p => Rounded(sample.Percentile(p)))];
    }

    /// <summary>The mean present value of benefits for each pound of the mean present value of costs; null when mean costs come to nothing or less.</summary>
    public decimal? OfMeans { get; }

    /// <summary>In how many draws there is no ratio.</summary>
    public int DrawsWithout { get; }

    /// <summary>The part of all draws with a ratio of more than 1.</summary>
    public Percentage ChanceAboveOne { get; }

    /// <summary>The ratio that so many per cent of draws with a ratio are at or below; null when none has one.</summary>
    /// <param name="percent">One of <see cref="MoneySpread.Percents"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public decimal? this[int percent] => !MoneySpread.Percents.Contains(percent)
        ? throw new ArgumentOutOfRangeException(nameof(percent), "Percentiles are kept for 5, 10 and so on to 95.")
        : percentiles.IsEmpty ? null : percentiles[(percent / 5) - 1];

    private static decimal Rounded(double ratio) => decimal.Round((decimal)ratio, Decimals, MidpointRounding.ToEven);
}
