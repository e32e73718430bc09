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
        foreach (var reference in references)
        {
            var left = Find($"{reference.Path}.left", ItemChecks.Part(reference, static r => r.Left, "left", CellShape), knows, read, problems);
            var right = Find($"{reference.Path}.right", ItemChecks.Part(reference, static r => r.Right, "right", CellShape), knows, read, problems);
            if (left is not null && right is not null && left.Prices != right.Prices)
            {
                problems.Add(
                    reference.Path, ProblemCodes.Contradiction, $"One figure is {left.Prices} and the other {right.Prices}: they cannot be compared.");
            }
        }
    }

    /// <summary>The table of a cell; null when there is none, or when it could not be read, which has been reported.</summary>
    private static FundingTable? Find(
        string path, FundingCellReference? cell, Func<string, bool> knows, Dictionary<string, FundingTable> read, ProblemCollector problems)
    {
        if (cell is null)
        {
            return null;
        }

        if (!knows(cell.Table))
        {
            ItemChecks.ReportUnknown(problems, $"{path}.table", "table", cell.Table);
        }
        else if (read.TryGetValue(cell.Table, out var table) && !table.IsStandIn && !table.Has(cell.Row, cell.Column))
        {
            ItemChecks.ReportUnknown(problems, path, "cell", $"{cell.Row}/{cell.Column} in {cell.Table}");
        }

        return read.GetValueOrDefault(cell.Table);
    }
}
