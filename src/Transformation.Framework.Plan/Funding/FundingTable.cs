using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A table of money exactly as it was published, with the sums that it declares.</summary>
/// <remarks>
/// Nothing in it is corrected: <see cref="Reconciliation"/> says where its figures do not agree. Rows have a cell for every column, every figure is
/// a multiple of <see cref="RoundedTo"/>, and every sum refers to rows or columns that are there. Look-ups take constant time.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class FundingTable
{
    private const string What = "funding table";

    private readonly FrozenDictionary<string, int> columnIndex;
    private readonly FrozenDictionary<string, int> rowIndex;

    private FundingTable(
        string id,
        string title,
        MoneyUnit unit,
        PriceBasis prices,
        decimal roundedTo,
        IEnumerable<FundingColumn> columns,
        IEnumerable<FundingRow> rows,
        IEnumerable<FundingSum> sums,
        string? note,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a table identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Unit = Enum.IsDefined(unit) ? unit : throw new ArgumentOutOfRangeException(nameof(unit));
        Prices = prices;
        RoundedTo = roundedTo;
        Columns = [.. columns];
        Rows = [.. rows];
        Sums = [.. sums];
        Note = DomainText.Optional(note, nameof(note));
        Provenance = provenance;
        columnIndex = Columns.Index().ToFrozenDictionary(static c => c.Item.Id, static c => c.Index, StringComparer.Ordinal);
        rowIndex = Rows.Index().ToFrozenDictionary(static r => r.Item.Id, static r => r.Index, StringComparer.Ordinal);
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>What one in a figure stands for.</summary>
    public MoneyUnit Unit { get; }

    /// <summary>Which pounds.</summary>
    public PriceBasis Prices { get; }

    /// <summary>What figures are rounded to, in the unit: 1 for whole ones, 0.1 for one decimal place.</summary>
    public decimal RoundedTo { get; }

    /// <summary>The columns, left to right.</summary>
    public ImmutableArray<FundingColumn> Columns { get; }

    /// <summary>The rows, top to bottom.</summary>
    public ImmutableArray<FundingRow> Rows { get; }

    /// <summary>The sums it declares.</summary>
    public ImmutableArray<FundingSum> Sums { get; }

    /// <summary>What a reader must know about it, such as what the source leaves unsaid.</summary>
    public string? Note { get; }

    /// <summary>Where it was published; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a table, or says everything that is wrong between its parts.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="unit">What one in a figure stands for.</param>
    /// <param name="columns">The columns, left to right.</param>
    /// <param name="rows">The rows, top to bottom.</param>
    /// <param name="sums">The sums it declares. A row that is such a sum is a subtotal or a total, not a line.</param>
    /// <param name="prices">Which pounds; nominal unless said otherwise.</param>
    /// <param name="roundedTo">What figures are rounded to, in the unit: from 0.000001 to 1,000,000, with at most six decimal places.</param>
    /// <param name="note">What a reader must know about it.</param>
    /// <param name="provenance">Where it was published.</param>
    /// <returns>The table, or problems with paths such as <c>$.rows[3].cells</c>.</returns>
    /// <exception cref="ArgumentException">An argument on its own cannot be accepted, or an item is null.</exception>
    public static Checked<FundingTable> Create(
        string id,
        string title,
        MoneyUnit unit,
        IEnumerable<FundingColumn> columns,
        IEnumerable<FundingRow> rows,
        IEnumerable<FundingSum>? sums = null,
        PriceBasis prices = default,
        decimal roundedTo = 1,
        string? note = null,
        Provenance? provenance = null)
    {
        if (!IsStep(roundedTo))
        {
            throw new ArgumentOutOfRangeException(
                nameof(roundedTo), "Figures are rounded to 0.000001 up to 1000000, with at most six decimal places.");
        }

        var placedColumns = ItemChecks.Place(columns, nameof(columns));
        var placedRows = ItemChecks.Place(rows, nameof(rows));
        var placedSums = ItemChecks.Place(sums, nameof(sums));
        var problems = new ProblemCollector();
        FundingTableChecks.Run(placedColumns, placedRows, placedSums, roundedTo, problems);
        return problems.IsEmpty
            ? Checked<FundingTable>.Valid(
                What, new(id, title, unit, prices, roundedTo, Values(placedColumns), Values(placedRows), Values(placedSums), note, provenance))
            : Checked<FundingTable>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The amount in a cell; null where it is blank.</summary>
    /// <param name="row">The row's identifier.</param>
    /// <param name="column">The column's identifier.</param>
    /// <exception cref="KeyNotFoundException">There is no such row or column.</exception>
    public Money? this[string row, string column]
    {
        get
        {
            if (!rowIndex.TryGetValue(row, out var r))
            {
                throw new KeyNotFoundException($"There is no row {row}.");
            }

            return columnIndex.TryGetValue(column, out var c)
                ? Rows[r].Cells[c] is { } figure ? ToMoney(figure) : null
                : throw new KeyNotFoundException($"There is no column {column}.");
        }
    }

    internal bool Has(string row, string column) => rowIndex.ContainsKey(row) && columnIndex.ContainsKey(column);

    internal FundingRow Row(string id) => Rows[rowIndex[id]];

    internal FundingColumn Column(string id) => Columns[columnIndex[id]];

    internal Money ToMoney(decimal figure) => new(figure * Unit.Pounds(), Prices);

    private static bool IsStep(decimal roundedTo) =>
        roundedTo is >= 0.000001m and <= 1_000_000m && decimal.Round(roundedTo, 6, MidpointRounding.ToZero) == roundedTo;

    private static IEnumerable<T> Values<T>(ImmutableArray<JsonItem<T>> items)
        where T : class =>
        items.Select(static item => item.Value!);
}
