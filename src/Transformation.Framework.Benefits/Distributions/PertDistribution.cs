namespace Transformation.Framework.Benefits;

/// <summary>From a least to a greatest value, likeliest at one between, with thinner ends than a triangle's.</summary>
/// <remarks>
/// <para>The PERT form of the beta distribution with the usual weight of 4 on the likeliest value: <c>α = 1 + 4(m − a)/(b − a)</c>, <c>β = 1 + 4(b − m)/(b − a)</c>,
/// mean <c>(a + 4m + b)/6</c>, variance <c>(mean − a)(b − mean)/7</c> for least a, likeliest m, greatest b.</para>
/// <para><see cref="Distribution.Quantile"/> solves for the quantile. A simulation reads a table of it instead, which is within 1e-8 of the range (b − a).</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record PertDistribution : Distribution
{
    private const double Weight = 4;

    /// <summary>States the three points.</summary>
    /// <param name="least">The least value.</param>
    /// <param name="likeliest">The likeliest value, an end included.</param>
    /// <param name="most">The greatest value.</param>
    /// <exception cref="ArgumentException">The values are not in order, least and greatest are the same, or a number is over a million million in size.</exception>
    public PertDistribution(decimal least, decimal likeliest, decimal most)
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
    public override double Mean => (double)((From + (4 * Likeliest) + To) / 6);

    /// <inheritdoc />
    public override double StandardDeviation
    {
        get
        {
            var mean = (From + (4 * Likeliest) + To) / 6;
            return Math.Sqrt((double)(mean - From) * (double)(To - mean) / 7);
        }
    }

    /// <summary>Where the likeliest value stands between the ends, 0 to 1.</summary>
    private double Peak => (double)((Likeliest - From) / (To - From));

    private BetaQuantiles Shape => new(1 + (Weight * Peak), 1 + (Weight * (1 - Peak)));

    private protected override double Inside(double probability) => Least + ((Most - Least) * Shape.Quantile(probability));

    private protected override double Below(double value) => Shape.Cumulative((value - Least) / (Most - Least));

    internal override QuantileSampler ToSampler() => new Sampler(Least, Most - Least, Shape.ToTable());

    private sealed class Sampler(double least, double range, ScoreTable table) : ScoreSampler
    {
        internal override void FromScores(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = least + (range * table.At(value));
            }
        }
    }
}
