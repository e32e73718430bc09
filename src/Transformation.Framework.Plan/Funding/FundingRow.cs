using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A row of a money table with its figures as printed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class FundingRow
{
    /// <summary>The largest figure accepted, either side of zero, in the table's unit: a thousand thousand million.</summary>
    public const decimal LargestFigure = 1_000_000_000_000m;

    /// <summary>Describes a row.</summary>
    /// <param name="id">Its identifier, unique among the rows; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its label as printed.</param>
    /// <param name="kind">What it says it is.</param>
    /// <param name="cells">A figure for each column, in their order, in the table's unit and with its sign as printed; null where the cell is blank.</param>
    /// <param name="section">The heading it stands under, if there is one.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or a figure is larger than <see cref="LargestFigure"/>.</exception>
    public FundingRow(string id, string title, FundingRowKind kind, IEnumerable<decimal?> cells, string? section = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Id = IdentifierText.Check(id, "a row identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind));
        Cells = [.. cells];
        if (Cells.Any(static c => c is < -LargestFigure or > LargestFigure))
        {
            throw new ArgumentOutOfRangeException(nameof(cells), FormattableString.Invariant($"A figure is larger than {LargestFigure}."));
        }

        Section = DomainText.Optional(section, nameof(section));
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its label as printed.</summary>
    public string Title { get; }

    /// <summary>What it says it is.</summary>
    public FundingRowKind Kind { get; }

    /// <summary>A figure for each column, in the table's unit; null where the cell is blank, which is unknown and not zero.</summary>
    public ImmutableArray<decimal?> Cells { get; }

    /// <summary>The heading it stands under; null when there is none.</summary>
    public string? Section { get; }
}
