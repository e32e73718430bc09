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
        // Segments of a cell stand by kind: each kind has notes of its own, and so they are worked on one after another.
        var placeOfRun = new int[columns.RunCount];
        var counts = new List<int>();
        for (var run = 0; run < placeOfRun.Length; run++)
        {
            var cell = grouping.CellOf(columns.RunUnits[run], RunKey.Initiative(columns.RunKeys[run]));
            while (counts.Count < grouping.CellCount * RunKey.Kinds)
            {
                counts.Add(0);
            }

            placeOfRun[run] = RunKey.Of(cell, RunKey.Kind(columns.RunKeys[run]));
            CollectionsMarshal.AsSpan(counts)[placeOfRun[run]] += 1 + ((columns.RunStarts[run + 1] - columns.RunStarts[run] - 1) / SegmentRows);
        }

        var starts = new int[counts.Count + 1];
        for (var place = 0; place < counts.Count; place++)
        {
            starts[place + 1] = starts[place] + counts[place];
        }

        int[] next = [.. starts];
        var segments = new RowSegment[starts[^1]];
        for (var run = 0; run < placeOfRun.Length; run++)
        {
            ref var at = ref next[placeOfRun[run]];
            var (end, kind) = (columns.RunStarts[run + 1], RunKey.Kind(columns.RunKeys[run]));
            for (var start = columns.RunStarts[run]; start < end; start += SegmentRows)
            {
                segments[at++] = new(start, Math.Min(SegmentRows, end - start), kind);
            }
        }

        return (segments, Cut(segments, [.. Enumerable.Range(0, (counts.Count / RunKey.Kinds) + 1).Select(cell => starts[cell * RunKey.Kinds])]));
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
