using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Transformation.Framework.Load.Tests;

/// <summary>A table to be shared, as numbers: sparse or full, with small and large cells, some without any estimated commitment.</summary>
public sealed record TableCase(int Rows, int Columns, int Threshold, int Seed)
{
    internal SuppressionRule Rule => SuppressionRule.Below(Threshold);

    /// <summary>Short commitments and long ones, each in one row, so that the totals over time count them once.</summary>
    internal SharedTable Table()
    {
        var random = new Random(Seed);
        var table = new SharedTable(Rows, Columns);
        var density = random.Next(1, 9);
        for (var n = random.Next(0, Rows * Columns * density); n > 0; n--)
        {
            var (row, from) = (random.Next(Rows), random.Next(Columns));
            var to = Math.Min(Columns, from + random.Next(1, random.Next(4) == 0 ? Columns + 1 : 2));
            var isEstimated = random.Next(4) > 0;
            for (var column = from; column < to; column++)
            {
                var least = isEstimated ? random.Next(0, random.Next(2) == 0 ? 4 : 5000) : 0;
                Add(table, row, column, new(least, least + (isEstimated ? random.Next(0, 2) * random.Next(100) : 0), 1, isEstimated ? 0 : 1));
                Add(table, Rows, column, new(0, 0, 1, isEstimated ? 0 : 1));
            }

            Add(table, row, Columns, new(0, 0, 1, isEstimated ? 0 : 1));
            Add(table, Rows, Columns, new(0, 0, 1, isEstimated ? 0 : 1));
        }

        table.AddUp();
        return table;
    }

    public override string ToString() => $"{Rows} x {Columns}, threshold {Threshold}, seed {Seed}\n{Text(Table(), Suppression.Of(Table(), Rule))}";

    internal static Gen<TableCase> Cases { get; } =
        from rows in Gen.Choose(1, 6)
        from columns in Gen.Choose(1, 6)
        from threshold in Gen.Choose(1, 6)
        from seed in Gen.Choose(0, int.MaxValue)
        select new TableCase(rows, columns, threshold, seed);

    private static string Text(SharedTable table, bool[] hidden)
    {
        var text = new StringBuilder();
        for (var place = 0; place < table.Count; place++)
        {
            var (row, column) = table.At(place);
            var cell = table[row, column];
            text.Append($"{(hidden[place] ? "*" : "")}{cell.Least}-{cell.Most}/{cell.Commitments}/{cell.Unestimated}{(column == table.Columns ? "\n" : "  ")}");
        }

        return text.ToString();
    }

    private static void Add(SharedTable table, int row, int column, TableCell more)
    {
        var cell = table[row, column];
        table[row, column] = new(cell.Least + more.Least, cell.Most + more.Most, cell.Commitments + more.Commitments, cell.Unestimated + more.Unestimated);
    }
}
