using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Where two cubes differ: a scenario and what it was made over, two scenarios, or last month's load and this one's.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class LoadComparison
{
    private LoadComparison(LoadCube before, LoadCube after, ImmutableArray<LoadDifference> differences)
    {
        Before = before;
        After = after;
        Differences = differences;
    }

    /// <summary>The first cube.</summary>
    public LoadCube Before { get; }

    /// <summary>The second cube.</summary>
    public LoadCube After { get; }

    /// <summary>Every cell and period where amounts or counts differ: the largest change at the upper end first, up or down, then at the lower end, then in the order of cells and periods.</summary>
    public ImmutableArray<LoadDifference> Differences { get; }

    /// <summary>Compares two cubes. Cells that they share are passed over; takes time in proportion to the others × slots.</summary>
    /// <param name="before">The first cube.</param>
    /// <param name="after">The second cube: of the same range, grain and dimensions.</param>
    /// <exception cref="ArgumentException">They differ in range, grain or dimensions.</exception>
    /// <exception cref="OverflowException">A figure is beyond about 2.5 million million hours.</exception>
    public static LoadComparison Of(LoadCube before, LoadCube after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!before.Range.Equals(after.Range) || before.Grain != after.Grain || !before.Dimensions.SequenceEqual(after.Dimensions))
        {
            throw new ArgumentException("The cubes differ in months, grain or dimensions.", nameof(after));
        }

        var pairs = Enumerable.Range(0, before.CellCount).Select(cell => (Cell: cell, Other: after.Keys.CellOf(before.Keys.ValuesOf(cell))))
            .Concat(Enumerable.Range(0, after.CellCount).Select(cell => (Cell: before.Keys.CellOf(after.Keys.ValuesOf(cell)), Other: cell)).Where(static pair => pair.Cell < 0))
            .Where(pair => pair.Cell < 0 || pair.Other < 0 || !ReferenceEquals(before.Cells[pair.Cell], after.Cells[pair.Other]));
        return new(before, after,
        [
            .. pairs.SelectMany(pair => Differing(before, after, pair.Cell, pair.Other))
                .OrderByDescending(static d => Size(d.MostChange))
                .ThenByDescending(static d => Size(d.LeastChange)),
        ]);
    }

    private static ulong Size(Core.Effort change) => change.Milliseconds < 0 ? (ulong)-change.Milliseconds : (ulong)change.Milliseconds;

    private static IEnumerable<LoadDifference> Differing(LoadCube before, LoadCube after, int cell, int other)
    {
        var values = cell >= 0 ? before.Keys.ValuesOf(cell) : after.Keys.ValuesOf(other);
        return SliceOf(before, cell).OverTime.Zip(SliceOf(after, other).OverTime)
            .Where(static pair => pair.First != pair.Second)
            .Select(pair => new LoadDifference(before.Dimensions, values, pair.First, pair.Second));
    }

    private static LoadSlice SliceOf(LoadCube cube, int cell) => new(cube, cell < 0 ? [] : [cell]);
}
