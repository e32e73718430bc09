namespace Transformation.Framework.Load;

/// <summary>Some or all of the rows of one cell, to be added up in one go.</summary>
/// <remarks>At most <see cref="MostRows"/> rows: see <see cref="EventStream"/>.</remarks>
internal readonly record struct CellWork(int Cell, int FirstSegment, int EndSegment, int Rows)
{
    internal const int MostRows = (2 * SegmentRows) - 1;

    private const int SegmentRows = 1 << 15;

    /// <summary>Cuts the runs of a table into segments in the order of their cells, and those into pieces of work.</summary>
    internal static (RowSegment[] Segments, List<CellWork> Work) Plan(RowColumns columns, TableGrouping grouping)
    {
        var cellOfRun = new int[columns.RunCount];
        for (var run = 0; run < cellOfRun.Length; run++)
        {
            cellOfRun[run] = grouping.CellOf(columns.RunUnits[run], RunKey.Initiative(columns.RunKeys[run]));
        }

        var segmentCounts = new int[grouping.CellCount + 1];
        for (var run = 0; run < cellOfRun.Length; run++)
        {
            segmentCounts[cellOfRun[run] + 1] += SegmentsOf(columns, run);
        }

        for (var cell = 0; cell < grouping.CellCount; cell++)
        {
            segmentCounts[cell + 1] += segmentCounts[cell];
        }

        int[] ends = [.. segmentCounts];
        var segments = new RowSegment[segmentCounts[^1]];
        for (var run = 0; run < cellOfRun.Length; run++)
        {
            for (var start = columns.RunStarts[run]; start < columns.RunStarts[run + 1]; start += SegmentRows)
            {
                segments[ends[cellOfRun[run]]++] = new(start, Math.Min(SegmentRows, columns.RunStarts[run + 1] - start), RunKey.Kind(columns.RunKeys[run]));
            }
        }

        return (segments, Cut(segments, segmentCounts));
    }

    private static int SegmentsOf(RowColumns columns, int run) =>
        (columns.RunStarts[run + 1] - columns.RunStarts[run] + SegmentRows - 1) / SegmentRows;

    private static List<CellWork> Cut(RowSegment[] segments, int[] startOfCell)
    {
        var work = new List<CellWork>(startOfCell.Length);
        for (var cell = 0; cell < startOfCell.Length - 1; cell++)
        {
            var (first, rows) = (startOfCell[cell], 0);
            for (var i = first; i < startOfCell[cell + 1]; i++)
            {
                rows += segments[i].Length;
                if (rows >= SegmentRows)
                {
                    work.Add(new(cell, first, i + 1, rows));
                    (first, rows) = (i + 1, 0);
                }
            }

            if (rows > 0)
            {
                work.Add(new(cell, first, startOfCell[cell + 1], rows));
            }
        }

        return work;
    }
}
