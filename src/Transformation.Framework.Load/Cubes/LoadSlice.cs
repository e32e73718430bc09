using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Some of the load of a cube: all of it, or what has certain values.</summary>
/// <remarks>
/// Selecting takes time in proportion to the cells selected from. The first figure takes time in proportion to cells × slots (a slot is a period, or the part of a week in one month), any further
/// one to the slots asked for. Immutable; safe to share between threads.
/// </remarks>
public sealed class LoadSlice
{
    private readonly int[] cells;
    private readonly Lazy<SliceSums> sums;

    internal LoadSlice(LoadCube cube, int[] cells)
    {
        Cube = cube;
        this.cells = cells;
        sums = new(AddUp);
    }

    /// <summary>The cube it is of.</summary>
    public LoadCube Cube { get; }

    /// <summary>Whether no claim has these values.</summary>
    public bool IsEmpty => cells.Length == 0;

    /// <summary>The load of the whole range.</summary>
    /// <exception cref="OverflowException">It is beyond about 2.5 million million hours.</exception>
    public LoadFigure Total => Between(0, Cube.Periods.Length - 1);

    /// <summary>The load of every period, in order.</summary>
    /// <exception cref="OverflowException">One is beyond about 2.5 million million hours.</exception>
    public ImmutableArray<LoadFigure> OverTime => [.. Enumerable.Range(0, Cube.Periods.Length).Select(period => Between(period, period))];

    /// <summary>
    /// The load of the period in which most is asked for at once: the most working time for each worked day by the upper end, so that a month of 23 worked days is not heavier than one of 19 for its days
    /// alone; the first of several.
    /// </summary>
    /// <exception cref="OverflowException">One is beyond about 2.5 million million hours.</exception>
    public LoadFigure Peak => OverTime.AsEnumerable().Aggregate(static (peak, figure) => IsHeavier(figure, peak) ? figure : peak);

    internal ReadOnlySpan<int> Cells => cells;

    /// <summary>The load of a period.</summary>
    /// <param name="period">One of <see cref="LoadCube.Periods"/>.</param>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    /// <exception cref="OverflowException">It is beyond about 2.5 million million hours.</exception>
    public LoadFigure In(LoadPeriod period)
    {
        var index = Cube.Axis.IndexOf(period, nameof(period));
        return Between(index, index);
    }

    /// <summary>The load from one period to another. Commitments that run through several are counted once.</summary>
    /// <param name="first">The first, one of <see cref="LoadCube.Periods"/>.</param>
    /// <param name="last">The last, included; not before the first.</param>
    /// <exception cref="ArgumentException">A period is none of them, or the last is before the first.</exception>
    /// <exception cref="OverflowException">It is beyond about 2.5 million million hours.</exception>
    public LoadFigure Between(LoadPeriod first, LoadPeriod last)
    {
        var (from, to) = (Cube.Axis.IndexOf(first, nameof(first)), Cube.Axis.IndexOf(last, nameof(last)));
        return from <= to ? Between(from, to) : throw new ArgumentException($"The last period, {last}, is before the first, {first}.", nameof(last));
    }

    /// <summary>The load with a value; of a dimension with many, that whose values include it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="dimension">One of the cube's dimensions.</param>
    /// <param name="value">The value; if no claim has it, the slice is empty.</param>
    /// <exception cref="ArgumentException">The cube does not tell load apart by the dimension.</exception>
    public LoadSlice Where<T>(LoadDimension<T> dimension, T value)
        where T : notnull
    {
        var d = Cube.PlaceOf(dimension);
        return Select(d, Cube.Keys.Labels[d].NumbersOf(dimension.TextOf(value)));
    }

    /// <summary>The load whose value is not known.</summary>
    /// <param name="dimension">One of the cube's dimensions.</param>
    /// <exception cref="ArgumentException">The cube does not tell load apart by the dimension.</exception>
    public LoadSlice WhereUnknown(LoadDimension dimension)
    {
        var d = Cube.PlaceOf(dimension);
        return Select(d, [Cube.Keys.Labels[d].NumberOfUnknown]);
    }

    /// <summary>
    /// The load of each value that occurs, in the order of the dimension; last, if there is any, that whose value is not known. Groups of a dimension with many values overlap: see
    /// <see cref="LoadDimension.HasMany"/>.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="dimension">One of the cube's dimensions.</param>
    /// <exception cref="ArgumentException">The cube does not tell load apart by the dimension.</exception>
    public ImmutableArray<LoadGroup<T>> By<T>(LoadDimension<T> dimension)
        where T : notnull
    {
        var d = Cube.PlaceOf(dimension);
        var labels = Cube.Keys.Labels[d];
        var cellsOf = new List<int>?[labels.Sets.Length];
        foreach (var cell in cells)
        {
            (cellsOf[Cube.Keys[cell][d]] ??= []).Add(cell);
        }

        var groups = ImmutableArray.CreateBuilder<LoadGroup<T>>();
        foreach (var text in labels.Values())
        {
            int[] mine = [.. labels.NumbersOf(text).ToArray().SelectMany(number => cellsOf[number] ?? []).Order()];
            if (mine.Length > 0)
            {
                groups.Add(new(true, dimension.ValueOf(text), new(Cube, mine)));
            }
        }

        if (labels.NumberOfUnknown >= 0 && cellsOf[labels.NumberOfUnknown] is { } unknown)
        {
            groups.Add(new(false, default, new(Cube, [.. unknown])));
        }

        return groups.DrainToImmutable();
    }

    /// <summary>The groups with the most load, the largest first by its upper end, then by its lower end, then in the order of <see cref="By{T}"/>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="dimension">One of the cube's dimensions.</param>
    /// <param name="count">How many groups at most.</param>
    /// <param name="period">The period to compare them in; null for the whole range.</param>
    /// <exception cref="ArgumentException">The cube does not tell load apart by the dimension, or has no such period.</exception>
    public ImmutableArray<LoadGroup<T>> Top<T>(LoadDimension<T> dimension, int count, LoadPeriod? period = null)
        where T : notnull
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return
        [
            .. By(dimension)
                .Select(group => (Group: group, Figure: period is { } one ? group.Slice.In(one) : group.Slice.Total))
                .OrderByDescending(static x => x.Figure.Most).ThenByDescending(static x => x.Figure.Least)
                .Take(count)
                .Select(static x => x.Group),
        ];
    }

    /// <summary>The initiatives with a commitment in a period, in order of their identifiers: what touches these people at once.</summary>
    /// <param name="period">One of <see cref="LoadCube.Periods"/>.</param>
    /// <exception cref="ArgumentException">The cube does not tell load apart by initiative, or has no such period.</exception>
    public ImmutableArray<InitiativeId> InitiativesIn(LoadPeriod period) =>
        [.. By(LoadDimensions.Initiative).Where(group => group.Slice.In(period).CommitmentCount > 0).Select(static group => group.Value)];

    /// <summary>
    /// What each claim adds to the figure of a period, in the order in which claims were added to the table. Takes time in proportion to the rows of the table.
    /// </summary>
    /// <param name="table">The table that the cube was worked out from, or one that holds some of the same claims.</param>
    /// <param name="period">One of <see cref="LoadCube.Periods"/>.</param>
    /// <exception cref="ArgumentException">The cube has no such period, or the table is of other months.</exception>
    public ImmutableArray<LoadPart> Explain(CommitmentTable table, LoadPeriod period)
    {
        ArgumentNullException.ThrowIfNull(table);
        var index = Cube.Axis.IndexOf(period, nameof(period));
        return table.Range.Equals(Cube.Range)
            ? new SliceExplanation(this, table).In(index)
            : throw new ArgumentException($"The table is of {table.Range}, the cube of {Cube.Range}.", nameof(table));
    }

    private static bool IsHeavier(LoadFigure figure, LoadFigure than) =>
        (Int128)figure.Most.Milliseconds * than.WorkingDays > (Int128)than.Most.Milliseconds * figure.WorkingDays;

    private LoadFigure Between(int first, int last) => sums.Value.Between(first, last);

    private LoadSlice Select(int dimension, ReadOnlySpan<int> numbers)
    {
        var selected = new List<int>();
        foreach (var cell in cells)
        {
            if (numbers.Contains(Cube.Keys[cell][dimension]))
            {
                selected.Add(cell);
            }
        }

        return new(Cube, [.. selected]);
    }

    private SliceSums AddUp() => new(Cube.Axis, cells.Length == Cube.CellCount ? Cube.Cells.AsSpan() : [.. cells.Select(cell => Cube.Cells[cell])]);
}
