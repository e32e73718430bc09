using MathNet.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>The beta distribution on 0 to 1, for shapes from 1 to 5 as PERT has them.</summary>
/// <remarks>
/// The regularised incomplete beta function is that of MathNet.Numerics; see decision 0016. The upper half is worked out as the lower half of the mirrored
/// distribution, so that what lies close to 1 keeps its digits too.
/// </remarks>
internal readonly struct BetaQuantiles(double alpha, double beta)
{
    private const int MostSteps = 200;

    private readonly double logOfConstant = SpecialFunctions.BetaLn(alpha, beta);

    internal double Cumulative(double value) => value <= 0 ? 0 : value >= 1 ? 1 : SpecialFunctions.BetaRegularized(alpha, beta, value);

    internal double Quantile(double probability) => probability <= 0.5
        ? LowerTail(probability, Start(alpha, beta))
        : 1 - Mirrored.LowerTail(1 - probability, Start(beta, alpha));

    /// <summary>The quantile as a function of the normal score of its probability, which is smooth where the function of the probability is steep.</summary>
    internal ScoreTable ToTable()
    {
        var (values, slopes) = (new double[ScoreTable.Nodes], new double[ScoreTable.Nodes]);
        FillLowerHalf(values, slopes);

        var (mirroredValues, mirroredSlopes) = (new double[ScoreTable.Nodes], new double[ScoreTable.Nodes]);
        Mirrored.FillLowerHalf(mirroredValues, mirroredSlopes);
        for (var i = (ScoreTable.Nodes / 2) + 1; i < ScoreTable.Nodes; i++)
        {
            values[i] = 1 - mirroredValues[ScoreTable.Nodes - 1 - i];
            slopes[i] = mirroredSlopes[ScoreTable.Nodes - 1 - i];
        }

        return new(values, slopes);
    }

    private BetaQuantiles Mirrored => new(beta, alpha);

    /// <summary>From the middle down: each solution begins from its neighbour and the slope there.</summary>
    private void FillLowerHalf(double[] values, double[] slopes)
    {
        var guess = Start(alpha, beta);
        for (var i = ScoreTable.Nodes / 2; i >= 0; i--)
        {
            var score = ScoreTable.ScoreOf(i);
            values[i] = LowerTail(StandardNormal.Cumulative(score), guess);
            slopes[i] = StandardNormal.Density(score) / Density(values[i]);
            guess = values[i] - (ScoreTable.Step * slopes[i]);
        }
    }

    private double Density(double value) => Math.Exp(((alpha - 1) * Math.Log(value)) + ((beta - 1) * Math.Log(1 - value)) - logOfConstant);

    /// <summary>The value with a probability of at most a half below it: Newton's steps, kept between bounds that close in on it.</summary>
    private double LowerTail(double probability, double guess)
    {
        var (low, high) = (0.0, 1.0);
        var value = guess > 0 ? guess : double.Epsilon;
        for (var step = 0; step < MostSteps; step++)
        {
            var excess = SpecialFunctions.BetaRegularized(alpha, beta, value) - probability;
            (low, high) = excess > 0 ? (low, value) : (value, high);
            var newton = value - (excess / Density(value));
            var next = newton > low && newton < high ? newton : 0.5 * (low + high);
            if (excess == 0 || Math.Abs(next - value) <= 1e-15 * value)
            {
                return value;
            }

            value = next;
        }

        return value;
    }

    private static double Start(double alpha, double beta) => alpha / (alpha + beta);
}
