namespace Transformation.Framework.Benefits;

/// <summary>A log-normal distribution, between bounds if they are given: never negative, with a long upper end.</summary>
/// <remarks>
/// <para>Stated by the mean and standard deviation of the value itself, not of its logarithm: <c>σ² = ln(1 + (deviation/mean)²)</c>, <c>μ = ln(mean) − σ²/2</c>. With
/// bounds it is that distribution given that the value lies between them, as for <see cref="NormalDistribution"/>.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record LogNormalDistribution : Distribution
{
    /// <summary>States a log-normal distribution.</summary>
    /// <param name="mean">The mean of the value before any bounds; more than 0.</param>
    /// <param name="standardDeviation">The standard deviation of the value before any bounds; more than 0.</param>
    /// <param name="least">The least value, 0 or more; left out, 0, which itself never comes up.</param>
    /// <param name="most">The greatest value; left out, there is none.</param>
    /// <exception cref="ArgumentException">
    /// A number is out of range, the deviation is more than a thousand times the mean, or less than a thousandth of the distribution lies between the bounds.
    /// </exception>
    public LogNormalDistribution(decimal mean, decimal standardDeviation, decimal? least = null, decimal? most = null)
    {
        StatedMean = Checked(mean, nameof(mean));
        StatedDeviation = Checked(standardDeviation, nameof(standardDeviation));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(mean, 0m);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(standardDeviation, 0m);
        ArgumentOutOfRangeException.ThrowIfLessThan(least ?? 0, 0m, nameof(least));
        if (standardDeviation / 1000 > mean)
        {
            throw new ArgumentOutOfRangeException(nameof(standardDeviation), "The standard deviation is at most a thousand times the mean.");
        }

        From = least is null or 0 ? null : Checked(least.Value, nameof(least));
        To = most is null ? null : Checked(most.Value, nameof(most));
        if (most <= 0 || Window.IsTooSmall)
        {
            throw new ArgumentException("Less than a thousandth of the distribution lies between its bounds.", nameof(most));
        }
    }

    /// <summary>The mean of the value before any bounds.</summary>
    public decimal StatedMean { get; }

    /// <summary>The standard deviation of the value before any bounds.</summary>
    public decimal StatedDeviation { get; }

    /// <summary>The least value, as given; null for none above 0.</summary>
    public decimal? From { get; }

    /// <summary>The greatest value, as given; null for none.</summary>
    public decimal? To { get; }

    /// <inheritdoc />
    public override double Least => (double?)From ?? 0;

    /// <inheritdoc />
    public override double Most => (double?)To ?? double.PositiveInfinity;

    /// <inheritdoc />
    public override double Mean => Moment(1);

    /// <inheritdoc />
    public override double StandardDeviation => Math.Sqrt(Math.Max(0, Moment(2) - (Mean * Mean)));

    private double LogSpread => Math.Sqrt(Math.Log(1 + Math.Pow((double)StatedDeviation / (double)StatedMean, 2)));

    private double LogCentre => Math.Log((double)StatedMean) - (LogSpread * LogSpread / 2);

    private NormalWindow Window => new(ScoreOf(Least), ScoreOf(Most));

    private protected override double Inside(double probability) =>
        Math.Clamp(Math.Exp(LogCentre + (LogSpread * StandardNormal.Quantile(Window.Widen(probability)))), Least, Most);

    private protected override double Below(double value) => value <= 0 ? 0 : Window.Cumulative(ScoreOf(value));

    internal override QuantileSampler ToSampler() => Window is { IsWhole: false } window
        ? new Bounded(this, window)
        : new Whole(LogCentre, LogSpread);

    private double ScoreOf(double value) => (Math.Log(value) - LogCentre) / LogSpread;

    private double Moment(int order) =>
        Math.Exp((order * LogCentre) + (order * order * LogSpread * LogSpread / 2)) * Window.MovedDown(order * LogSpread) / Window.Part;

    private sealed class Whole(double centre, double spread) : ScoreSampler
    {
        internal override void FromScores(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = Math.Exp(centre + (spread * value));
            }
        }
    }

    private sealed class Bounded(LogNormalDistribution of, NormalWindow window) : QuantileSampler
    {
        private readonly double centre = of.LogCentre;
        private readonly double spread = of.LogSpread;
        private readonly double least = of.Least;
        private readonly double most = of.Most;

        internal override void FromUniforms(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = Math.Clamp(Math.Exp(centre + (spread * StandardNormal.Quantile(window.Widen(value)))), least, most);
            }
        }
    }
}
