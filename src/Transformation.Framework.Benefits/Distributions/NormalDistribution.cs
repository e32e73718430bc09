namespace Transformation.Framework.Benefits;

/// <summary>A normal distribution, between bounds if they are given.</summary>
/// <remarks>
/// With bounds it is the normal distribution given that the value lies between them: what lies outside is not piled up at the ends but shared out over all
/// that is left. Its mean then differs from the one stated, and <see cref="Mean"/> says what it is. Immutable; safe to share between threads.
/// </remarks>
public sealed record NormalDistribution : Distribution
{
    /// <summary>States a normal distribution.</summary>
    /// <param name="mean">The mean before any bounds.</param>
    /// <param name="standardDeviation">The standard deviation before any bounds; more than 0.</param>
    /// <param name="least">The least value; left out, there is none.</param>
    /// <param name="most">The greatest value; left out, there is none.</param>
    /// <exception cref="ArgumentException">A number is out of range, or less than a thousandth of the distribution lies between the bounds.</exception>
    public NormalDistribution(decimal mean, decimal standardDeviation, decimal? least = null, decimal? most = null)
    {
        StatedMean = Checked(mean, nameof(mean));
        StatedDeviation = Checked(standardDeviation, nameof(standardDeviation));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(standardDeviation, 0m);
        From = least is null ? null : Checked(least.Value, nameof(least));
        To = most is null ? null : Checked(most.Value, nameof(most));
        if (Window.IsTooSmall)
        {
            throw new ArgumentException("Less than a thousandth of the distribution lies between its bounds.", nameof(most));
        }
    }

    /// <summary>The mean before any bounds.</summary>
    public decimal StatedMean { get; }

    /// <summary>The standard deviation before any bounds.</summary>
    public decimal StatedDeviation { get; }

    /// <summary>The least value, as given; null for none.</summary>
    public decimal? From { get; }

    /// <summary>The greatest value, as given; null for none.</summary>
    public decimal? To { get; }

    /// <inheritdoc />
    public override double Least => (double?)From ?? double.NegativeInfinity;

    /// <inheritdoc />
    public override double Most => (double?)To ?? double.PositiveInfinity;

    /// <inheritdoc />
    public override double Mean => Centre + (Spread * Window.Mean);

    /// <inheritdoc />
    public override double StandardDeviation => Spread * Math.Sqrt(Window.Variance);

    private double Centre => (double)StatedMean;

    private double Spread => (double)StatedDeviation;

    private NormalWindow Window => new((Least - Centre) / Spread, (Most - Centre) / Spread);

    private protected override double Inside(double probability) =>
        Math.Clamp(Centre + (Spread * StandardNormal.Quantile(Window.Widen(probability))), Least, Most);

    private protected override double Below(double value) => Window.Cumulative((value - Centre) / Spread);

    internal override QuantileSampler ToSampler() => Window is { IsWhole: false } window
        ? new Bounded(this, window)
        : new Whole(Centre, Spread);

    private sealed class Whole(double centre, double spread) : ScoreSampler
    {
        internal override void FromScores(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = centre + (spread * value);
            }
        }
    }

    private sealed class Bounded(NormalDistribution of, NormalWindow window) : QuantileSampler
    {
        private readonly double centre = of.Centre;
        private readonly double spread = of.Spread;
        private readonly double least = of.Least;
        private readonly double most = of.Most;

        internal override void FromUniforms(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = Math.Clamp(centre + (spread * StandardNormal.Quantile(window.Widen(value))), least, most);
            }
        }
    }
}
