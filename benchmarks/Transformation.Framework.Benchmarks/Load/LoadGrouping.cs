using System.Collections.Immutable;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>What the load is grouped by: organisation × theme (320 cells) or organisation × initiative (13,000).</summary>
/// <remarks>Neither is the order in which the rows lie, which is by team and initiative: a cell is made of many pieces that are not next to each other.</remarks>
internal sealed class LoadGrouping
{
    private readonly bool isByInitiative;

    private LoadGrouping(bool isByInitiative) => this.isByInitiative = isByInitiative;

    public static LoadGrouping ByTheme { get; } = new(false);

    public static LoadGrouping ByInitiative { get; } = new(true);

    public static ImmutableArray<LoadGrouping> All { get; } = [ByTheme, ByInitiative];

    public int Cells => LoadWorkload.Organisations * Inner;

    /// <summary>Name of the column of the cell's number.</summary>
    public string Column => isByInitiative ? "cell_initiative" : "cell_theme";

    public ImmutableArray<LoadDimension> Dimensions => [LoadDimensions.Organisation, isByInitiative ? LoadDimensions.Initiative : LoadDimensions.Theme];

    private int Inner => isByInitiative ? LoadWorkload.Initiatives : LoadWorkload.Themes;

    public ushort CellOf(int organisation, int initiative) => (ushort)((organisation * Inner) + (isByInitiative ? initiative : LoadWorkload.ThemeOf(initiative)));

    /// <summary>Milliseconds of every cell and month, read from a cube.</summary>
    public long[] Read(LoadCube cube)
    {
        var sums = new long[Cells * BenchmarkRange.Months];
        for (var organisation = 0; organisation < LoadWorkload.Organisations; organisation++)
        {
            var slice = cube.Whole.Where(LoadDimensions.Organisation, LoadWorkload.Organisation(organisation));
            for (var inner = 0; inner < Inner && !slice.IsEmpty; inner++)
            {
                var cell = isByInitiative
                    ? slice.Where(LoadDimensions.Initiative, LoadWorkload.Initiative(inner))
                    : slice.Where(LoadDimensions.Theme, LoadWorkload.Theme(inner));
                Read(cell, sums.AsSpan(((organisation * Inner) + inner) * BenchmarkRange.Months, BenchmarkRange.Months));
            }
        }

        return sums;
    }

    private static void Read(LoadSlice cell, Span<long> months)
    {
        if (cell.IsEmpty)
        {
            return;
        }

        var figures = cell.OverTime;
        for (var month = 0; month < months.Length; month++)
        {
            months[month] = figures[month].Least.Milliseconds;
        }
    }
}
