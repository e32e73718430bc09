using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between tables and the references to their cells.</summary>
internal static class FundingTablesChecks
{
    private static readonly FundingCellReferenceShape CellShape = new();

    internal static void Run(
        IReadOnlyList<JsonItem<FundingTable>> tables, IReadOnlyList<JsonItem<FundingCrossReference>> references, ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(tables, static t => t.Id, "table", problems);
        var knows = ItemChecks.Knows(tables, static t => t.Id);
        var read = tables.Select(static t => t.Value).OfType<FundingTable>()
            .DistinctBy(static t => t.Id)
            .ToDictionary(static t => t.Id, StringComparer.Ordinal);
        var prices = tables.Select(static t => (Id: t.Value?.Id ?? t.Id, Prices: PricesOf(t)))
            .Where(static t => t.Id is not null && t.Prices is not null)
            .DistinctBy(static t => t.Id)
            .ToDictionary(static t => t.Id!, static t => t.Prices!.Value, StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var left = Find($"{reference.Path}.left", ItemChecks.Part(reference, static r => r.Left, "left", CellShape), knows, read, problems);
            var right = Find($"{reference.Path}.right", ItemChecks.Part(reference, static r => r.Right, "right", CellShape), knows, read, problems);
            if (left is not null && right is not null && prices.TryGetValue(left, out var one) && prices.TryGetValue(right, out var other) && one != other)
            {
                problems.Add(reference.Path, ProblemCodes.Contradiction, $"One figure is {one} and the other {other}: they cannot be compared.");
            }
        }
    }

    /// <summary>The prices of a table, also of one that could not be read as a whole: nominal when it does not say, null when what it says is no price basis.</summary>
    private static PriceBasis? PricesOf(JsonItem<FundingTable> table) => table.Value switch
    {
        { } whole => whole.Prices,
        _ when table.TryPeek("prices", CoreShapes.PriceBasis, out var peeked) => peeked,
        _ when table.TryPeek("prices", JsonShapes.Text, out _) => null,
        _ => PriceBasis.Nominal,
    };

    /// <summary>The table of a cell; null when there is none, which is reported.</summary>
    private static string? Find(
        string path, FundingCellReference? cell, Func<string, bool> knows, Dictionary<string, FundingTable> read, ProblemCollector problems)
    {
        if (cell is null)
        {
            return null;
        }

        if (!knows(cell.Table))
        {
            ItemChecks.ReportUnknown(problems, $"{path}.table", "table", cell.Table);
            return null;
        }

        if (read.TryGetValue(cell.Table, out var table) && !table.Has(cell.Row, cell.Column))
        {
            ItemChecks.ReportUnknown(problems, path, "cell", $"{cell.Row}/{cell.Column} in {cell.Table}");
        }

        return cell.Table;
    }
}
