namespace Transformation.Framework.Benefits;

/// <summary>Any value between two, each as likely.</summary>
/// <remarks>For a range about which nothing more is known. Immutable; safe to share between threads.</remarks>
public sealed record UniformDistribution : Distribution
{
    /// <summary>States the range.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="most">The greatest value.</param>
    /// <exception cref="ArgumentException">The greatest is not more than the least (a fixed number needs no distribution), or a number is over a million million in size.</exception>
    public UniformDistribution(decimal least, decimal most)
    {
        From = Checked(least, nameof(least));
        To = Checked(most, nameof(most));
        if (most <= least)
        {
            throw new ArgumentException("The greatest value is more than the least; a fixed number needs no distribution.", nameof(most));
        }
    }

    /// <summary>The least value, as given.</summary>
    public decimal From { get; }

    /// <summary>The greatest value, as given.</summary>
    public decimal To { get; }

    /// <inheritdoc />
    public override double Least => (double)From;

    /// <inheritdoc />
    public override double Most => (double)To;

    /// <inheritdoc />
    public override double Mean => (double)((From + To) / 2);

    /// <inheritdoc />
    public override double StandardDeviation => (double)(To - From) / Math.Sqrt(12);

    private protected override double Inside(double probability) => Least + ((Most - Least) * probability);

    private protected override double Below(double value) => (value - Least) / (Most - Least);

    internal override QuantileSampler ToSampler() => new Sampler(Least, Most - Least);

    private sealed class Sampler(double least, double range) : QuantileSampler
    {
        internal override void FromUniforms(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = least + (range * value);
            }
        }
    }
}
