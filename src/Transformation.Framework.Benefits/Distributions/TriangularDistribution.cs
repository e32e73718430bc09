namespace Transformation.Framework.Benefits;

/// <summary>From a least to a greatest value, likeliest at one between, falling off in straight lines.</summary>
/// <remarks>
/// Mean <c>(a + m + b) / 3</c>, variance <c>(a² + m² + b² − am − ab − mb) / 18</c> for least a, likeliest m, greatest b. The likeliest may be at an end.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record TriangularDistribution : Distribution
{
    /// <summary>States the three points.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="likeliest">The likeliest value, an end included.</param>
    /// <param name="most">The greatest value.</param>
    /// <exception cref="ArgumentException">The values are not in order, least and greatest are the same, or a number is over a million million in size.</exception>
    public TriangularDistribution(decimal least, decimal likeliest, decimal most)
    {
        From = Checked(least, nameof(least));
        Likeliest = Checked(likeliest, nameof(likeliest));
        To = Checked(most, nameof(most));
        ThreePoints.Check(least, likeliest, most);
    }

    /// <summary>The least value, as given.</summary>
    public decimal From { get; }

    /// <summary>The likeliest value.</summary>
    public decimal Likeliest { get; }

    /// <summary>The greatest value, as given.</summary>
    public decimal To { get; }

    /// <inheritdoc />
    public override double Least => (double)From;

    /// <inheritdoc />
    public override double Most => (double)To;

    /// <inheritdoc />
    public override double Mean => (double)((From + Likeliest + To) / 3);

    /// <inheritdoc />
    public override double StandardDeviation
    {
        get
        {
            // Of the differences: squares of the values themselves would lose digits when all three are far from zero.
            var (rise, range) = ((double)(Likeliest - From), (double)(To - From));
            return Math.Sqrt(((range * range) - (range * rise) + (rise * rise)) / 18);
        }
    }

    private protected override double Inside(double probability)
    {
        Span<double> one = [probability];
        ToSampler().FromUniforms(one);
        return one[0];
    }

    private protected override double Below(double value)
    {
        var (rise, range) = ((double)(Likeliest - From), (double)(To - From));
        var (above, below) = (value - Least, Most - value);
        return above < rise ? above * above / (range * rise) : 1 - (below * below / (range * (range - rise)));
    }

    internal override QuantileSampler ToSampler() => new Sampler(Least, Most, (double)(Likeliest - From), (double)(To - From));

    private sealed class Sampler(double least, double most, double rise, double range) : QuantileSampler
    {
        private readonly double turn = rise / range;
        private readonly double rising = range * rise;
        private readonly double falling = range * (range - rise);

        internal override void FromUniforms(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = value < turn ? least + Math.Sqrt(value * rising) : most - Math.Sqrt((1 - value) * falling);
            }
        }
    }
}
