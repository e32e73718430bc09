using System.Numerics;

namespace Transformation.Framework.Benefits;

/// <summary>Exact parts of an amount, brought onto the grid of pounds so that they still add up to it.</summary>
internal static class Apportionment
{
    /// <summary>
    /// Rounds each part down to a whole step of the grid and gives the steps that are then missing to the parts that lost most, the earlier of equals
    /// first. So each part is less than a step from its exact value, a part of exactly nothing stays nothing, and equal parts differ by a step at most.
    /// </summary>
    /// <param name="numerators">The parts, in steps of the grid, times the denominator; they add up to a multiple of it.</param>
    /// <param name="denominator">Above zero.</param>
    internal static decimal[] OnGrid(IReadOnlyList<BigInteger> numerators, BigInteger denominator)
    {
        var steps = new BigInteger[numerators.Count];
        var lost = new BigInteger[numerators.Count];
        var missing = BigInteger.Zero;
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = BigInteger.DivRem(numerators[i], denominator, out lost[i]);
            if (lost[i].Sign < 0)
            {
                steps[i]--;
                lost[i] += denominator;
            }

            missing += lost[i];
        }

        foreach (var i in Enumerable.Range(0, steps.Length).OrderByDescending(i => lost[i]).Take((int)(missing / denominator)))
        {
            steps[i]++;
        }

        return [.. steps.Select(PoundGrid.FromSteps)];
    }

    /// <summary>An amount in proportion to weights, which are not negative and not all nothing.</summary>
    internal static decimal[] InProportion(decimal pounds, IReadOnlyList<decimal> weights)
    {
        BigInteger[] whole = [.. weights.Select(static w => PoundGrid.Steps(w))];
        var amount = PoundGrid.Steps(pounds);
        return OnGrid([.. whole.Select(w => amount * w)], whole.Aggregate(BigInteger.Zero, static (sum, w) => sum + w));
    }
}
