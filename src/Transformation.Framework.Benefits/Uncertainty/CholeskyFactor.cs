namespace Transformation.Framework.Benefits;

/// <summary>The lower triangle L with <c>L·Lᵀ</c> equal to a correlation matrix: it turns independent normal scores into correlated ones.</summary>
internal sealed class CholeskyFactor
{
    /// <summary>What is left of a variance below this is rounding: the matrix is then as good as singular.</summary>
    private const double Least = 1e-10;

    private readonly double[][] rows;

    private CholeskyFactor(double[][] rows) => this.rows = rows;

    /// <summary>The factor, or null when the matrix is not positive definite.</summary>
    internal static CholeskyFactor? Of(CorrelationGroup group)
    {
        var size = group.Inputs.Length;
        var factor = new double[size][];
        for (var i = 0; i < size; i++)
        {
            factor[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var left = (double)group.Matrix[i][j];
                for (var k = 0; k < j; k++)
                {
                    left -= factor[i][k] * factor[j][k];
                }

                if (i == j && left < Least)
                {
                    return null;
                }

                factor[i][j] = i == j ? Math.Sqrt(left) : left / factor[j][j];
            }
        }

        return new(factor);
    }

    /// <summary>Turns the independent scores of one member into correlated ones, in place; those of the members before it must still be independent.</summary>
    internal void Mix(int member, Span<double> scores, double[] columns, int[] members, int stride)
    {
        Scale(member, scores);
        for (var other = 0; other < member; other++)
        {
            Add(member, other, columns.AsSpan(members[other] * stride, scores.Length), scores);
        }
    }

    internal void Scale(int member, Span<double> scores)
    {
        foreach (ref var score in scores)
        {
            score *= rows[member][member];
        }
    }

    internal void Add(int member, int other, ReadOnlySpan<double> from, Span<double> to)
    {
        var part = rows[member][other];
        for (var d = 0; d < to.Length; d++)
        {
            to[d] += part * from[d];
        }
    }
}
