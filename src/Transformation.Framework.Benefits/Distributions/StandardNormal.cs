using MathNet.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
/// <remarks>Distribution function and quantile rest on the error function of MathNet.Numerics and its inverse; see decision 0016.</remarks>
internal static class StandardNormal
{
    private const double RootOfTwo = 1.4142135623730951;
    private const double RootOfTwoPi = 2.5066282746310002;

    internal static double Density(double score) => Math.Exp(-0.5 * score * score) / RootOfTwoPi;

    /// <summary>The chance of a value at or below a score; 0 and 1 at the infinities.</summary>
    internal static double Cumulative(double score) => 0.5 * SpecialFunctions.Erfc(-score / RootOfTwo);

    /// <summary>The score below which a part of all values lies; infinite at 0 and 1.</summary>
    internal static double Quantile(double probability) => -RootOfTwo * SpecialFunctions.ErfcInv(2 * probability);

    internal static void ToScores(Span<double> uniforms)
    {
        foreach (ref var value in uniforms)
        {
            value = Quantile(value);
        }
    }

    internal static void ToUniforms(Span<double> scores)
    {
        foreach (ref var value in scores)
        {
            value = Cumulative(value);
        }
    }
}
