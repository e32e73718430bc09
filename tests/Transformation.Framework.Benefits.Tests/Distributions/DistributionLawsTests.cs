using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class DistributionLawsTests
{
    [Property]
    public Property Quantile_OfAContinuousKind_IsTheInverseOfTheCumulativeProbability() => Prop.ForAll(
        RandomDistributions.Continuous.ToArbitrary(), Probabilities.ToArbitrary(),
        static (distribution, p) => Math.Abs(distribution.CumulativeProbability(distribution.Quantile(p)) - p) <= 1e-9);

    [Property]
    public Property Quantile_OfASteppedKind_IsTheLeastValueWithNoLessBelowIt() => Prop.ForAll(
        RandomDistributions.Stepped.ToArbitrary(), Probabilities.ToArbitrary(), static (distribution, p) =>
        {
            var value = distribution.Quantile(p);
            return distribution.CumulativeProbability(value) >= p && distribution.CumulativeProbability(Math.BitDecrement(value)) < p;
        });

    [Property]
    public Property Quantile_AtAHigherProbability_IsNoLower() => Prop.ForAll(
        RandomDistributions.All.ToArbitrary(), Probabilities.ToArbitrary(), Probabilities.ToArbitrary(),
        static (distribution, p, q) => distribution.Quantile(Math.Min(p, q)) <= distribution.Quantile(Math.Max(p, q)));

    [Property]
    public Property Quantile_AtTheEnds_IsLeastAndMost() => Prop.ForAll(RandomDistributions.All.ToArbitrary(), static distribution =>
        distribution.Quantile(0) == distribution.Least && distribution.Quantile(1) == distribution.Most
        && distribution.CumulativeProbability(distribution.Most) == 1
        && distribution.CumulativeProbability(Math.BitDecrement(distribution.Least)) == 0);

    [Property]
    public Property Sampler_FromUniformsAndFromScores_GivesTheQuantile() => Prop.ForAll(
        RandomDistributions.All.ToArbitrary(), Probabilities.ToArbitrary(), static (distribution, p) =>
        {
            double[] fromUniform = [p];
            distribution.ToSampler().FromUniforms(fromUniform);
            double[] fromScore = [StandardNormal.Quantile(p)];
            distribution.ToSampler().FromScores(fromScore);
            var right = distribution.Quantile(p);
            // By way of scores a probability may fall on the other side of a step.
            var isClose = distribution is DiscreteDistribution or ChanceDistribution
                ? fromScore[0] == distribution.Quantile(p + 1e-12) || fromScore[0] == distribution.Quantile(p - 1e-12)
                : Math.Abs(fromScore[0] - right) <= Near(distribution);
            return Math.Abs(fromUniform[0] - right) <= Near(distribution) && isClose;
        });

    [Property]
    public Property MeanAndDeviation_OfTheQuantilesAtManyMiddles_AreTheClosedForms() => Prop.ForAll(
        RandomDistributions.All.ToArbitrary(), static distribution =>
        {
            const int Parts = 20_000;
            var values = Enumerable.Range(0, Parts).Select(static i => (i + 0.5) / Parts).ToArray();
            distribution.ToSampler().FromUniforms(values);
            var mean = values.Average();
            var deviation = Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
            // What the ends of the longest tails contribute is missed by a middle rule; half a per cent of a deviation allows for it.
            return Math.Abs(mean - distribution.Mean) <= (0.005 * distribution.StandardDeviation) + 1e-12
                && Math.Abs(deviation - distribution.StandardDeviation) <= (0.02 * distribution.StandardDeviation) + 1e-12;
        });

    private static Gen<double> Probabilities => Gen.Choose(1, 999_999).Select(static n => n / 1_000_000.0);

    /// <summary>The error stated for the table of PERT; rounding for the others.</summary>
    private static double Near(Distribution distribution) => distribution is PertDistribution
        ? 1e-8 * (distribution.Most - distribution.Least)
        : 1e-9 * Math.Max(1, Math.Abs(distribution.Mean) + distribution.StandardDeviation);
}
