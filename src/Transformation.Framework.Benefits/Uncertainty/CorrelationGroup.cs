using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Uncertain inputs that tend to be high or low together.</summary>
/// <remarks>
/// <para>A Gaussian copula: each input keeps its own distribution, and the coefficients are those between the normal scores behind them. For normal inputs that is the
/// ordinary correlation; for others the rank correlation (Spearman) is <c>6/π · asin(ρ/2)</c>, a little less than ρ. Steps and chance events take part like any other.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class CorrelationGroup
{
    private readonly ImmutableArray<ImmutableArray<decimal>> rows;

    /// <summary>States inputs that are all correlated by the same coefficient.</summary>
    /// <param name="id">Its identifier within the model.</param>
    /// <param name="inputs">The identifiers of the inputs; two or more, each once.</param>
    /// <param name="coefficient">The coefficient between each two of them, −1 to 1.</param>
    /// <exception cref="ArgumentException">An identifier cannot be accepted, there are fewer than two, one stands twice, or the coefficient is out of range.</exception>
    public CorrelationGroup(string id, IEnumerable<string> inputs, decimal coefficient)
        : this(id, inputs)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(coefficient), 1, nameof(coefficient));
        Coefficient = coefficient;
        rows = [.. Inputs.Select((_, i) => Inputs.Select((_, j) => i == j ? 1 : coefficient).ToImmutableArray())];
    }

    /// <summary>States inputs with a coefficient for each two of them.</summary>
    /// <param name="id">Its identifier within the model.</param>
    /// <param name="inputs">The identifiers of the inputs; two or more, each once.</param>
    /// <param name="matrix">A row for each input in the same order: as many numbers as inputs, 1 for the input itself, the same both ways.</param>
    /// <exception cref="ArgumentException">An identifier cannot be accepted, there are fewer than two, one stands twice, or the matrix is not as described.</exception>
    public CorrelationGroup(string id, IEnumerable<string> inputs, IEnumerable<IEnumerable<decimal>> matrix)
        : this(id, inputs)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        rows = [.. matrix.Select(static row => row.ToImmutableArray())];
        if (rows.Length != Inputs.Length || rows.Any(row => row.Length != Inputs.Length))
        {
            throw new ArgumentException("The matrix has a row and a column for each input.", nameof(matrix));
        }

        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                if (rows[i][j] != rows[j][i] || decimal.Abs(rows[i][j]) > 1 || (i == j && rows[i][i] != 1))
                {
                    throw new ArgumentException("A coefficient is from −1 to 1, 1 for an input with itself, and the same both ways.", nameof(matrix));
                }
            }
        }
    }

    private CorrelationGroup(string id, IEnumerable<string> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        Id = IdentifierText.Check(id, "a group identifier", nameof(id));
        Inputs = [.. inputs.Select(static i => IdentifierText.Check(i, "an input identifier", nameof(inputs)))];
        if (Inputs.Length < 2 || Inputs.Distinct(StringComparer.Ordinal).Count() < Inputs.Length)
        {
            throw new ArgumentException("There are two inputs or more, each once.", nameof(inputs));
        }
    }

    /// <summary>Its identifier within the model.</summary>
    public string Id { get; }

    /// <summary>The identifiers of the inputs. The first keeps the random numbers it would have alone.</summary>
    public ImmutableArray<string> Inputs { get; }

    /// <summary>The one coefficient between each two inputs; null when a matrix was given.</summary>
    public decimal? Coefficient { get; }

    /// <summary>The coefficients, a row for each input.</summary>
    public IReadOnlyList<ImmutableArray<decimal>> Matrix => rows;
}
