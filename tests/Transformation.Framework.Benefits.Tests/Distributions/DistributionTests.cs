using MathNet.Numerics.Distributions;

namespace Transformation.Framework.Benefits.Tests;

public class DistributionTests
{
    [Fact]
    public void Triangular_MeanDeviationAndMedian_AreThoseOfTheClosedForm()
    {
        var distribution = Distribution.Triangular(10, 20, 60);
        Assert.Equal(30, distribution.Mean, 12);
        Assert.Equal(Math.Sqrt((100 + 400 + 3600 - 200 - 600 - 1200) / 18.0), distribution.StandardDeviation, 12);
        Assert.Equal(60 - Math.Sqrt(0.5 * 50 * 40), distribution.Quantile(0.5), 12);
        Assert.Equal(0.2, distribution.CumulativeProbability(20), 12);
    }

    [Fact]
    public void Pert_MeanAndDeviation_AreThoseOfTheUsualFormulas()
    {
        var distribution = Distribution.Pert(2, 4, 12);
        Assert.Equal(5, distribution.Mean, 12);
        Assert.Equal(Math.Sqrt(3 * 7 / 7.0), distribution.StandardDeviation, 12);
    }

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 1)]
    [InlineData(-3, 7, 11)]
    public void Pert_Quantiles_AreThoseOfTheLibrarysBeta(double least, double likeliest, double most)
    {
        var peak = (likeliest - least) / (most - least);
        var oracle = new BetaScaled(1 + (4 * peak), 1 + (4 * (1 - peak)), least, most - least);
        var distribution = Distribution.Pert((decimal)least, (decimal)likeliest, (decimal)most);
        foreach (var p in (double[])[0.0001, 0.01, 0.1, 0.5, 0.77, 0.99, 0.9999])
        {
            Assert.Equal(p, oracle.CumulativeDistribution(distribution.Quantile(p)), 11);
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(0.003)]
    [InlineData(0.8)]
    public void Pert_TableOfTheSimulation_IsWithinTheStatedErrorFromEndToEnd(double likeliest)
    {
        var distribution = Distribution.Pert(0, (decimal)likeliest, 1);
        var mirrored = Distribution.Pert(0, 1 - (decimal)likeliest, 1);
        var sampler = distribution.ToSampler();
        var worst = 0.0;
        for (var score = -8.2; score <= 8.2; score += 0.0371)
        {
            double[] value = [score];
            sampler.FromScores(value);

            // A probability close to one has few digits left; the same tail of the mirrored distribution has all of them.
            var right = score <= 0 ? distribution.Quantile(StandardNormal.Cumulative(score)) : 1 - mirrored.Quantile(StandardNormal.Cumulative(-score));
            worst = Math.Max(worst, Math.Abs(value[0] - right));
        }

        Assert.InRange(worst, 0, 1e-8);
    }

    [Fact]
    public void Normal_WithoutBounds_HasTheQuantilesOfTables()
    {
        var distribution = Distribution.Normal(100, 15);
        Assert.Equal(100 + (15 * 1.959963984540054), distribution.Quantile(0.975), 9);
        Assert.Equal(0.8413447460685429, distribution.CumulativeProbability(115), 12);
        Assert.Equal((100.0, 15.0), (distribution.Mean, distribution.StandardDeviation));
    }

    [Fact]
    public void StandardNormal_Quantiles_AreThoseOfTheLibraryFromEndToEnd()
    {
        for (var p = 1e-16; p < 1; p = p < 0.01 ? p * 3 : p + 0.00137)
        {
            var right = Normal.InvCDF(0, 1, p);
            Assert.InRange(StandardNormal.Quantile(p) - right, -2e-15 * (1 + Math.Abs(right)), 2e-15 * (1 + Math.Abs(right)));
        }
    }

    [Fact]
    public void Normal_CutInTheMiddle_IsHalfANormal()
    {
        var distribution = Distribution.Normal(0, 1, least: 0);
        Assert.Equal(Math.Sqrt(2 / Math.PI), distribution.Mean, 12);
        Assert.Equal(Math.Sqrt(1 - (2 / Math.PI)), distribution.StandardDeviation, 12);
        Assert.Equal(0.6744897501960817, distribution.Quantile(0.5), 12);
    }

    [Fact]
    public void LogNormal_MeanAndDeviation_AreThoseStated()
    {
        var distribution = Distribution.LogNormal(50, 20);
        Assert.Equal(50, distribution.Mean, 10);
        Assert.Equal(20, distribution.StandardDeviation, 10);
        Assert.Equal(50 / Math.Sqrt(1.16), distribution.Quantile(0.5), 10);
    }

    [Fact]
    public void Discrete_Weights_NeedNotAddUpToOne()
    {
        var distribution = Distribution.Discrete(new(8, 3), new(-3, 2));
        Assert.Equal(3.6, distribution.Mean, 12);
        Assert.Equal((-3.0, 8.0), (distribution.Quantile(0.4), distribution.Quantile(0.41)));
    }

    [Fact]
    public void Chance_Draw_IsOneAsOftenAsItIsLikely()
    {
        var distribution = Distribution.Chance(Percentage.Of(30));
        Assert.Equal((0.0, 1.0), (distribution.Quantile(0.7), distribution.Quantile(0.700001)));
        Assert.Equal(Math.Sqrt(0.21), distribution.StandardDeviation, 12);
    }

    [Fact]
    public void Equality_OfTheSameParameters_Holds()
    {
        Assert.Equal(Distribution.Pert(1, 2, 3), Distribution.Pert(1.0m, 2, 3.00m));
        Assert.Equal(Distribution.Discrete(new(1, 1), new(2, 2)), Distribution.Discrete(new(2, 2), new(1, 1)));
        Assert.NotEqual<Distribution>(Distribution.Triangular(1, 2, 3), Distribution.Pert(1, 2, 3));
    }

    public static TheoryData<Action> Refused => new(
        () => Distribution.Uniform(5, 5),
        () => Distribution.Triangular(1, 4, 3),
        () => Distribution.Triangular(1, 0, 3),
        () => Distribution.Pert(3, 3, 3),
        () => Distribution.Normal(0, 0),
        () => Distribution.Normal(0, 1, least: 5),
        () => Distribution.Normal(0, 1, least: 1, most: 0),
        () => Distribution.LogNormal(0, 1),
        () => Distribution.LogNormal(1, 1, least: -1),
        () => Distribution.LogNormal(1, 1, most: 0),
        () => Distribution.LogNormal(0.0001m, 1),
        () => Distribution.Discrete(),
        () => Distribution.Discrete(new WeightedValue(1, 0)),
        () => Distribution.Discrete(new(1, 1), new(1, 2)),
        () => Distribution.Uniform(0, 1_000_000_000_001m),
        () => Distribution.Uniform(0, 1).Quantile(1.1),
        () => Distribution.Uniform(0, 1).Quantile(double.NaN));

    [Theory]
    [MemberData(nameof(Refused))]
    public void Parameters_ThatMakeNoDistribution_AreRefused(Action make) => Assert.ThrowsAny<ArgumentException>(make);
}
