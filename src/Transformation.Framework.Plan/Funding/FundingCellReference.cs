using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Points at one cell of one table.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FundingCellReference
{
    /// <summary>Points at a cell.</summary>
    /// <param name="table">The table's identifier.</param>
    /// <param name="row">The row's identifier.</param>
    /// <param name="column">The column's identifier.</param>
    /// <exception cref="ArgumentException">An argument is not an identifier.</exception>
    public FundingCellReference(string table, string row, string column)
    {
        Table = IdentifierText.Check(table, "a table identifier", nameof(table));
        Row = IdentifierText.Check(row, "a row identifier", nameof(row));
        Column = IdentifierText.Check(column, "a column identifier", nameof(column));
    }

    /// <summary>The table's identifier.</summary>
    public string Table { get; }

    /// <summary>The row's identifier.</summary>
    public string Row { get; }

    /// <summary>The column's identifier.</summary>
    public string Column { get; }
}
