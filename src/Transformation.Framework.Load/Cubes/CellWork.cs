using System.Runtime.InteropServices;

namespace Transformation.Framework.Load;

/// <summary>Some or all of the rows of one cell, to be added up in one go.</summary>
/// <remarks>At most <see cref="MostRows"/> rows: see <see cref="EventStream"/>.</remarks>
internal readonly record struct CellWork(int Cell, int FirstSegment, int EndSegment, int Rows)
{
    internal const int MostRows = ushort.MaxValue;

    private const int SegmentRows = 1 << 13;

    /// <summary>Cuts the runs of a table into segments in the order of their cells, and those into pieces of work.</summary>
    internal static (RowSegment[] Segments, List<CellWork> Work) Plan(RowColumns columns, TableGrouping grouping)
    {
        var cellOfRun = new int[columns.RunCount];
        var counts = new List<int>();
        for (var run = 0; run < cellOfRun.Length; run++)
        {
            var cell = grouping.CellOf(columns.RunUnits[run], RunKey.Initiative(columns.RunKeys[run]));
            if (cell >= counts.Count)
            {
                CollectionsMarshal.SetCount(counts, grouping.CellCount);
            }

            cellOfRun[run] = cell;
            CollectionsMarshal.AsSpan(counts)[cell] += 1 + ((columns.RunStarts[run + 1] - columns.RunStarts[run] - 1) / SegmentRows);
        }

        var startOfCell = new int[counts.Count + 1];
        for (var cell = 0; cell < counts.Count; cell++)
        {
            startOfCell[cell + 1] = startOfCell[cell] + counts[cell];
        }

        int[] next = [.. startOfCell];
        var segments = new RowSegment[startOfCell[^1]];
        for (var run = 0; run < cellOfRun.Length; run++)
        {
            ref var at = ref next[cellOfRun[run]];
            var (end, kind) = (columns.RunStarts[run + 1], RunKey.Kind(columns.RunKeys[run]));
            for (var start = columns.RunStarts[run]; start < end; start += SegmentRows)
            {
                segments[at++] = new(start, Math.Min(SegmentRows, end - start), kind);
            }
        }

        return (segments, Cut(segments, startOfCell));
    }

    private static List<CellWork> Cut(RowSegment[] segments, int[] startOfCell)
    {
        var work = new List<CellWork>(startOfCell.Length);
        for (var cell = 0; cell < startOfCell.Length - 1; cell++)
        {
            var (first, rows) = (startOfCell[cell], 0);
            for (var i = first; i < startOfCell[cell + 1]; i++)
            {
                if (rows + segments[i].Length > MostRows)
                {
                    work.Add(new(cell, first, i, rows));
                    (first, rows) = (i, 0);
                }

                rows += segments[i].Length;
            }

            work.Add(new(cell, first, startOfCell[cell + 1], rows));
        }

        return work;
    }
}
