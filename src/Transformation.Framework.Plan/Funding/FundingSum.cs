using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>A sum that a table declares: a column, or a row, is others added and others taken away.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FundingSum
{
    /// <summary>Declares a sum.</summary>
    /// <param name="across">Whether columns are added up, in every row, or rows, in every column.</param>
    /// <param name="total">The column or row that is the sum.</param>
    /// <param name="plus">The columns or rows that are added, as their figures are printed: a figure printed as negative is added as negative.</param>
    /// <param name="minus">The columns or rows that are taken away.</param>
    /// <exception cref="ArgumentException">There is no part, a part stands twice, or the total is a part of itself.</exception>
    public FundingSum(FundingAxis across, string total, IEnumerable<string>? plus = null, IEnumerable<string>? minus = null)
    {
        Across = Enum.IsDefined(across) ? across : throw new ArgumentOutOfRangeException(nameof(across));
        Total = Core.IdentifierText.Check(total, "an identifier of a row or column", nameof(total));
        Plus = ItemChecks.DistinctIds(plus, "an identifier of a row or column", nameof(plus));
        Minus = ItemChecks.DistinctIds(minus, "an identifier of a row or column", nameof(minus));
        if (Plus.IsEmpty && Minus.IsEmpty)
        {
            throw new ArgumentException("A sum has parts.", nameof(plus));
        }

        if (Plus.Contains(Total) || Minus.Contains(Total))
        {
            throw new ArgumentException("A total is not a part of itself.", nameof(total));
        }

        if (Plus.Intersect(Minus).Any())
        {
            throw new ArgumentException("A part is added and taken away.", nameof(minus));
        }
    }

    /// <summary>Whether columns are added up, or rows.</summary>
    public FundingAxis Across { get; }

    /// <summary>The identifier of the column or row that is the sum.</summary>
    public string Total { get; }

    /// <summary>The identifiers of what is added.</summary>
    public ImmutableArray<string> Plus { get; }

    /// <summary>The identifiers of what is taken away.</summary>
    public ImmutableArray<string> Minus { get; }
}
