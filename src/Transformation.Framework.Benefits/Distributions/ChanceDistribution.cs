using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Something that happens (1) or does not (0).</summary>
/// <remarks>
/// On the likelihood of a link it makes the link hold or fail as a whole in each draw, instead of counting as an expected part; on the scale of a benefit or a cost it is an event that
/// brings the line about or not. Immutable; safe to share between threads.
/// </remarks>
public sealed record ChanceDistribution : Distribution
{
    /// <summary>States how likely it is.</summary>
    /// <param name="likelihood">The chance that it happens; 0 % and 100 % are accepted and leave nothing to chance.</param>
    public ChanceDistribution(Percentage likelihood) => Likelihood = likelihood;

    /// <summary>The chance that it happens.</summary>
    public Percentage Likelihood { get; }

    /// <inheritdoc />
    public override double Least => Likelihood == Percentage.Hundred ? 1 : 0;

    /// <inheritdoc />
    public override double Most => Likelihood == default ? 0 : 1;

    /// <inheritdoc />
    public override double Mean => (double)Likelihood.Fraction;

    /// <inheritdoc />
    public override double StandardDeviation => Math.Sqrt((double)(Likelihood.Fraction * (1 - Likelihood.Fraction)));

    private double Fails => (double)(1 - Likelihood.Fraction);

    private protected override double Inside(double probability) => probability <= Fails ? 0 : 1;

    private protected override double Below(double value) => Fails;

    internal override QuantileSampler ToSampler() => new Sampler(Fails);

    internal override int StrataFor(int usual) => 2;

    internal override int StratumOf(double probability, int strata) => probability <= Fails ? 0 : 1;

    private sealed class Sampler(double fails) : QuantileSampler
    {
        internal override void FromUniforms(Span<double> values)
        {
            foreach (ref var value in values)
            {
                value = value <= fails ? 0 : 1;
            }
        }
    }
}
