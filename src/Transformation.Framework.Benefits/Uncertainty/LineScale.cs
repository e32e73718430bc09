using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>The pounds a year of one line in a draw: a fixed number times what is uncertain about it.</summary>
internal sealed class LineScale
{
    private readonly double constant;
    private readonly ImmutableArray<(int Input, bool IsTakenOff)> factors;
    private readonly ImmutableArray<(int[] Inputs, double Weight)> chain;

    /// <param name="constant">The product of all that is not uncertain.</param>
    /// <param name="factors">Inputs that multiply, as they are or as one less what is taken off.</param>
    /// <param name="chain">The effect of the chain, as a sum of products of inputs; empty when it is not uncertain and stands in the constant.</param>
    internal LineScale(decimal constant, ImmutableArray<(int Input, bool IsTakenOff)> factors, ImmutableArray<(int[] Inputs, double Weight)> chain)
    {
        this.constant = (double)constant;
        this.factors = factors;
        this.chain = chain;
    }

    /// <summary>The scale in each draw of a chunk.</summary>
    internal void Fill(double[] columns, int stride, Span<double> scales)
    {
        scales.Fill(constant);
        foreach (var (input, isTakenOff) in factors)
        {
            var column = columns.AsSpan(input * stride, scales.Length);
            if (isTakenOff)
            {
                for (var d = 0; d < scales.Length; d++)
                {
                    scales[d] *= 1 - column[d];
                }
            }
            else
            {
                for (var d = 0; d < scales.Length; d++)
                {
                    scales[d] *= column[d];
                }
            }
        }

        if (!chain.IsEmpty)
        {
            for (var d = 0; d < scales.Length; d++)
            {
                scales[d] *= EffectIn(columns, stride, d);
            }
        }
    }

    private double EffectIn(double[] columns, int stride, int draw)
    {
        var effect = 0.0;
        foreach (var (inputs, weight) in chain)
        {
            var term = weight;
            foreach (var input in inputs)
            {
                term *= columns[(input * stride) + draw];
            }

            effect += term;
        }

        return effect;
    }
}
