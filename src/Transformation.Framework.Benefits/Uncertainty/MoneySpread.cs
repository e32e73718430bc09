using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How an amount is spread over the draws of a simulation.</summary>
/// <remarks>
/// Amounts are rounded to pence, a tie to the even digit: what lies beyond is rounding of the simulation, and differences between the mathematical libraries of
/// machines. Immutable; safe to share between threads.
/// </remarks>
public sealed class MoneySpread
{
    /// <summary>The percentiles kept: every fifth, from 5 to 95.</summary>
    public static ImmutableArray<int> Percents { get; } = [.. Enumerable.Range(1, 19).Select(static i => 5 * i)];

    private readonly ImmutableArray<Money> percentiles;

    internal MoneySpread(SampleStatistics sample, int draws, PriceBasis prices)
    {
        Mean = Pence.Of(sample.Mean, prices);
        StandardDeviation = Pence.Of(sample.Deviation, prices);
        StandardError = Pence.Of(sample.Deviation / Math.Sqrt(draws), prices);
        Least = Pence.Of(sample.Percentile(0), prices);
        Most = Pence.Of(sample.Percentile(100), prices);
        percentiles = [.. Percents.Select(p => Pence.Of(sample.Percentile(p), prices))];
    }

    /// <summary>The mean over all draws.</summary>
    public Money Mean { get; }

    /// <summary>The standard deviation of the draws, with n − 1.</summary>
    public Money StandardDeviation { get; }

    /// <summary>How far the mean may be off because draws are not infinitely many: the deviation over the root of their number. The true mean is within two of these 19 times in 20.</summary>
    public Money StandardError { get; }

    /// <summary>The least amount drawn.</summary>
    public Money Least { get; }

    /// <summary>The greatest amount drawn.</summary>
    public Money Most { get; }

    /// <summary>The amount that so many per cent of draws are at or below, read between draws in proportion (as PERCENTILE.INC of a spreadsheet does).</summary>
    /// <param name="percent">One of <see cref="Percents"/>: 5 for P5, 50 for the median, 95 for P95.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of them.</exception>
    public Money this[int percent] => Percents.Contains(percent)
        ? percentiles[(percent / 5) - 1]
        : throw new ArgumentOutOfRangeException(nameof(percent), "Percentiles are kept for 5, 10 and so on to 95.");

    /// <summary>Gives the mean with P5 and P95.</summary>
    public override string ToString() => $"{Mean} ({this[5]} to {this[95]})";
}
