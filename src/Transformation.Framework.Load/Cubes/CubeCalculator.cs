using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Adds up a table by some dimensions, on one thread or several.</summary>
/// <remarks>All sums are of whole numbers, so that it makes no difference who adds which part when.</remarks>
internal sealed class CubeCalculator(CommitmentTable table, SlotAxis axis, LoadCalculation how, CancellationToken cancellationToken)
{
    /// <summary>Below this, starting other threads takes longer than the work.</summary>
    private const int RowsWorthAThread = 1 << 15;

    /// <summary>Noting a row by the slot takes about as much longer as walking over so many days.</summary>
    private const int DaysToARow = 2;

    /// <summary>How many segments ahead rows are asked for.</summary>
    private const int SoonIs = 4;

    private LoadCell?[] cells = [];
    private RowSegment[] segments = [];
    private List<CellWork> work = [];
    private int next = -1;

    /// <summary>Adds one row of any rate, slot by slot, everything checked: for the few rows that need it.</summary>
    internal static void AddWide(SlotAxis axis, WideRow row, LoadCell cell)
    {
        var (first, last) = (axis.SlotOf[row.From], axis.SlotOf[row.End - 1]);
        var to = row.Kind == RowKind.MonthlyMore ? cell.MoreToChange().AsSpan() : cell.Least;
        for (var slot = (int)first; slot <= last; slot++)
        {
            var days = Math.Min(row.End, axis.Starts[slot + 1]) - Math.Max(row.From, axis.Starts[slot]);
            to[slot] += row.Rate * days * (row.Kind is RowKind.Daily or RowKind.DailyMore ? axis.DaysInMonth[slot] : axis.Range.Fineness);
        }

        if (row.Kind is RowKind.Daily or RowKind.Monthly)
        {
            cell.Starts[first]++;
            cell.Ends[last]++;
        }
    }

    internal (CellKeys Keys, LoadCell[] Cells) Run(ImmutableArray<LoadDimension> dimensions)
    {
        var grouping = new TableGrouping(table, dimensions);
        (segments, work) = CellWork.Plan(table.Columns, grouping);
        int[] wideCells = [.. table.Wide.Select(row => grouping.CellOf(row.Unit, row.Initiative))];
        cells = new LoadCell?[grouping.CellCount];
        var threads = Math.Min(how.Threads, Math.Min(work.Count, (table.Columns.Rows.Length / RowsWorthAThread) + 1));
        if (threads <= 1)
        {
            DoWork();
        }
        else
        {
            RunOn(threads);
        }

        var store = new CellStore(axis.Count);
        for (var i = 0; i < wideCells.Length; i++)
        {
            AddWide(axis, table.Wide[i], CellOf(wideCells[i], store));
        }

        var (keys, order) = grouping.Sort();
        return (keys, [.. order.Select(cell => cells[cell]!)]);
    }

    private void RunOn(int threads)
    {
        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken }, _ => DoWork());
        }
        catch (AggregateException failures) when (failures.InnerExceptions.All(static e => e is OverflowException))
        {
            throw new OverflowException(failures.InnerExceptions[0].Message, failures);
        }
    }

    private void DoWork()
    {
        var store = new CellStore(axis.Count);
        LoadEvents? byDay = null;
        LoadEvents? bySlot = null;
        for (var i = Interlocked.Increment(ref next); i < work.Count; i = Interlocked.Increment(ref next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var piece = work[i];
            var events = IsByDay(piece) ? byDay ??= new(axis, static a => new DayStream(a)) : bySlot ??= new(axis, static a => new SlotStream(a));
            for (var s = piece.FirstSegment; s < piece.EndSegment; s++)
            {
                RowPrefetch.Next(RowsOf(s + 1));
                RowPrefetch.Soon(RowsOf(s + SoonIs));
                events.Add(segments[s].Kind, RowsOf(s));
            }

            var cell = CellOf(piece.Cell, store);
            lock (cell)
            {
                events.MoveTo(cell);
            }
        }
    }

    private ReadOnlySpan<PackedRow> RowsOf(int segment) =>
        segment < segments.Length ? table.Columns.Rows.AsSpan(segments[segment].Start, segments[segment].Length) : [];

    private bool IsByDay(CellWork piece) => how.Layout switch
    {
        LoadLayout.Days => true,
        LoadLayout.Slots => false,
        _ => (long)piece.Rows * DaysToARow >= axis.Range.WorkingDays,
    };

    private LoadCell CellOf(int cell, CellStore store) =>
        Volatile.Read(ref cells[cell]) is { } known ? known : Interlocked.CompareExchange(ref cells[cell], store.New(), null) ?? cells[cell]!;
}
