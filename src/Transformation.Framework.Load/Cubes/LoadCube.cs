using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Load told apart by some dimensions, over time.</summary>
/// <remarks>
/// <para>Load is working time: the worked days of the calendar that a claim covers, at the contract week of its size. Everything is kept in whole numbers (of milliseconds × the worked days of
/// the month) in checked arithmetic, so that any two ways of working out the same cube give the same: whatever the order of claims, the number of threads, the parts it was merged
/// from. A figure is rounded once, when it is read.</para>
/// <para>An unestimated commitment is counted beside the known load, which is then a lower bound. A value that is not known is a group of its own, and in every total.</para>
/// <para>Compared by what it holds. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LoadCube : IEquatable<LoadCube>
{
    internal LoadCube(SlotAxis axis, ImmutableArray<LoadDimension> dimensions, CellKeys keys, ImmutableArray<LoadCell> cells)
    {
        Axis = axis;
        Dimensions = dimensions;
        Keys = keys;
        Cells = cells;
        Whole = new(this, [.. Enumerable.Range(0, cells.Length)]);
    }

    /// <summary>The months.</summary>
    public LoadRange Range => Axis.Range;

    /// <summary>How finely load is told over time.</summary>
    public TimeGrain Grain => Axis.Grain;

    /// <summary>The periods, in order.</summary>
    public ImmutableArray<LoadPeriod> Periods => Axis.Periods;

    /// <summary>The dimensions that load is told apart by, in the order given.</summary>
    public ImmutableArray<LoadDimension> Dimensions { get; }

    /// <summary>How many combinations of values there are claims for.</summary>
    public int CellCount => Cells.Length;

    /// <summary>All of the load.</summary>
    public LoadSlice Whole { get; }

    internal SlotAxis Axis { get; }

    internal CellKeys Keys { get; }

    internal ImmutableArray<LoadCell> Cells { get; }

    /// <summary>Adds up a table.</summary>
    /// <remarks>
    /// Takes constant time for each row, however long its claim, and then time in proportion to cells × periods (or × worked days: see <see cref="LoadLayout"/>). Memory beside the table: cells ×
    /// slots × 8 to 32 bytes.
    /// </remarks>
    /// <param name="table">The claims.</param>
    /// <param name="grain">How finely over time.</param>
    /// <param name="dimensions">By what to tell them apart, none twice; without any there is one cell.</param>
    /// <param name="calculation">On how many threads and so on; nothing in it changes a figure.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">A dimension stands twice, or there is no such grain.</exception>
    /// <exception cref="OverflowException">A sum is beyond some ten thousand million hours in one cell and slot.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LoadCube Calculate(
        CommitmentTable table,
        TimeGrain grain,
        IEnumerable<LoadDimension> dimensions,
        LoadCalculation? calculation = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var by = CheckDimensions(dimensions);
        var axis = table.Range.Axis(grain);
        var (keys, cells) = new CubeCalculator(table, axis, calculation ?? LoadCalculation.Default, cancellationToken).Run(by);
        return new(axis, by, keys, [.. cells]);
    }

    /// <summary>Puts two cubes together, cell by cell. Order and grouping make no difference.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other: of the same range, grain and dimensions.</param>
    /// <exception cref="ArgumentException">They differ in range, grain or dimensions.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public static LoadCube Merge(LoadCube left, LoadCube right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Range.Equals(right.Range) && left.Grain == right.Grain && left.Dimensions.SequenceEqual(right.Dimensions)
            ? Of(left.Axis, left.Dimensions, left.Parts().Concat(right.Parts()))
            : throw new ArgumentException("The cubes differ in months, grain or dimensions.", nameof(right));
    }

    /// <summary>The same load told apart by fewer dimensions.</summary>
    /// <param name="keep">The dimensions to keep, in the order wanted.</param>
    /// <exception cref="ArgumentException">The cube does not have one of them, or one stands twice.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public LoadCube RollUp(params IEnumerable<LoadDimension> keep)
    {
        var by = CheckDimensions(keep);
        int[] places = [.. by.Select(PlaceOf)];
        return Of(Axis, by, Parts().Select(part => (places.Select(place => part.Values[place]).ToImmutableArray(), part.Cell)));
    }

    /// <summary>The period that a date falls in; null if it is outside the range, or for grain <see cref="TimeGrain.Day"/> not worked.</summary>
    /// <param name="date">The date.</param>
    public LoadPeriod? PeriodOf(LocalDate date) => Axis.IndexOf(date) is { } index ? Periods[index] : null;

    /// <summary>Whether another cube holds the same load, told apart in the same way.</summary>
    /// <param name="other">The other cube.</param>
    public bool Equals(LoadCube? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Range.Equals(other.Range) && Grain == other.Grain && CellCount == other.CellCount
            && Dimensions.SequenceEqual(other.Dimensions)
            && Parts().Zip(other.Parts()).All(static x => Same(x.First.Values, x.Second.Values) && x.First.Cell.SameAs(x.Second.Cell)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LoadCube);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Range, Grain, CellCount, Dimensions.Length);

    /// <summary>A cube of cells in any order; cells of the same values are added up.</summary>
    internal static LoadCube Of(
        SlotAxis axis, ImmutableArray<LoadDimension> dimensions, IEnumerable<(ImmutableArray<ImmutableArray<string>> Values, LoadCell Cell)> parts)
    {
        NumberedSets[] sets = [.. dimensions.Select(static d => new NumberedSets(d))];
        var cellOf = new Dictionary<int[], int>(NumberKeyComparer.Instance);
        var (given, cells, isOwn) = (new List<int[]>(), new List<LoadCell>(), new List<bool>());
        foreach (var (values, cell) in parts)
        {
            int[] key = [.. values.Select((set, d) => sets[d].NumberOf(set))];
            if (cellOf.TryAdd(key, cells.Count))
            {
                given.Add(key);
                cells.Add(cell);
                isOwn.Add(false);
                continue;
            }

            // A cell may belong to another cube: it is copied before the first change, and left alone if there is none.
            var at = cellOf[key];
            cells[at] = isOwn[at] ? cells[at] : cells[at].Copy();
            isOwn[at] = true;
            cells[at].Add(cell);
        }

        var (keys, order) = CellKeys.Sort(dimensions, [.. sets.Select(static s => s.Sets)], given);
        return new(axis, dimensions, keys, [.. order.Select(at => cells[at])]);
    }

    /// <summary>The cells with their values, in order.</summary>
    internal IEnumerable<(ImmutableArray<ImmutableArray<string>> Values, LoadCell Cell)> Parts() =>
        Enumerable.Range(0, CellCount).Select(cell => (Keys.ValuesOf(cell), Cells[cell]));

    /// <summary>The place of a dimension among <see cref="Dimensions"/>.</summary>
    /// <exception cref="ArgumentException">It is none of them.</exception>
    internal int PlaceOf(LoadDimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return Dimensions.IndexOf(dimension) is >= 0 and var place
            ? place
            : throw new ArgumentException($"This cube does not tell load apart by {dimension}, only by: {string.Join(", ", Dimensions)}.", nameof(dimension));
    }

    private static bool Same(ImmutableArray<ImmutableArray<string>> left, ImmutableArray<ImmutableArray<string>> right) =>
        left.Zip(right).All(static x => x.First.AsSpan().SequenceEqual(x.Second.AsSpan()));

    private static ImmutableArray<LoadDimension> CheckDimensions(IEnumerable<LoadDimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        ImmutableArray<LoadDimension> all = [.. dimensions];
        return all.Contains(null!) || all.Distinct().Count() < all.Length
            ? throw new ArgumentException("A dimension is null or stands twice.", nameof(dimensions))
            : all;
    }
}
