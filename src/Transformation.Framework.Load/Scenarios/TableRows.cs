namespace Transformation.Framework.Load;

/// <summary>The rows of a table one by one, with who is asked and for what.</summary>
internal static class TableRows
{
    /// <summary>The rows of some pairs of unit and initiative (by their numbers in the table).</summary>
    internal static IEnumerable<(int Unit, int Initiative, EventRow Row)> Of(CommitmentTable table, Func<int, int, bool> selects)
    {
        var columns = table.Columns;
        for (var run = 0; run < columns.RunCount; run++)
        {
            var (unit, initiative, kind) = (columns.RunUnits[run], RunKey.Initiative(columns.RunKeys[run]), RunKey.Kind(columns.RunKeys[run]));
            for (var i = columns.RunStarts[run]; selects(unit, initiative) && i < columns.RunStarts[run + 1]; i++)
            {
                var row = columns.Rows[i];
                yield return (unit, initiative, new(kind, row.From, row.End, row.Rate));
            }
        }

        foreach (var row in table.Wide.Where(row => selects(row.Unit, row.Initiative)))
        {
            yield return (row.Unit, row.Initiative, new(row.Kind, row.From, row.End, row.Rate));
        }
    }
}
