using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Makes the table of a snapshot from a cube.</summary>
internal static class CubeTable
{
    internal static SnapshotTable Of(LoadCube cube, SuppressionRule rule, CancellationToken cancellationToken)
    {
        Require(!cube.Dimensions.Contains(LoadDimensions.Initiative), "What is shared does not tell initiatives apart: roll the cube up first.");
        Require(
            (long)cube.CellCount * cube.Periods.Length <= LoadSnapshot.MostCells,
            FormattableString.Invariant($"{cube.CellCount} cells × {cube.Periods.Length} periods are more than a snapshot has ({LoadSnapshot.MostCells}): roll the cube up, or take a coarser grain."));
        var table = new SharedTable(cube.CellCount, cube.Periods.Length);
        for (var row = 0; row <= table.Rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var slice = row == table.Rows ? cube.Whole : new LoadSlice(cube, [row]);
            var column = 0;
            foreach (var figure in slice.OverTime.Append(slice.Total))
            {
                table[row, column++] = new(figure.Least.Milliseconds, figure.Most.Milliseconds, figure.CommitmentCount, figure.UnestimatedCount);
            }
        }

        table.AddUp();
        return SnapshotTable.Of(
            cube.Grain, [.. cube.Dimensions.Select(static d => d.Name)], cube.Periods, [.. Enumerable.Range(0, cube.CellCount).Select(cell => KeysOf(cube, cell))], table, rule, cancellationToken);
    }

    private static ImmutableArray<SharedLoadKey> KeysOf(LoadCube cube, int cell) =>
        [.. cube.Keys.ValuesOf(cell).SelectMany((values, d) => values.Select(value => new SharedLoadKey(cube.Dimensions[d].Name, value)))];

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise, "cube");
        }
    }
}
