namespace Transformation.Framework.Load;

/// <summary>Rows in the order in which they came, in pieces, so that growing copies nothing. Not safe for several threads.</summary>
internal sealed class StagedRows
{
    private const int PieceSize = 1 << 16;

    private readonly List<StagedRow[]> pieces = [];
    private StagedRow[] last = [];
    private int inLast;

    internal int Count { get; private set; }

    internal void Add(StagedRow row)
    {
        if (inLast == last.Length)
        {
            last = GC.AllocateUninitializedArray<StagedRow>(PieceSize);
            pieces.Add(last);
            inLast = 0;
        }

        last[inLast++] = row;
        Count++;
    }

    /// <summary>The rows, piece by piece, each forgotten once it was given: a table of many rows is not held three times over.</summary>
    internal IEnumerable<ReadOnlyMemory<StagedRow>> TakeAll()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            yield return PieceAt(i);
            pieces[i] = [];
        }

        pieces.Clear();
        (last, inLast, Count) = ([], 0, 0);
    }

    /// <summary>How often each key occurs.</summary>
    internal int[] CountKeys(int keys)
    {
        var counts = new int[keys];
        for (var i = 0; i < pieces.Count; i++)
        {
            foreach (ref readonly var row in PieceAt(i).Span)
            {
                counts[row.Key]++;
            }
        }

        return counts;
    }

    private ReadOnlyMemory<StagedRow> PieceAt(int i) => pieces[i].AsMemory(0, i == pieces.Count - 1 ? inLast : PieceSize);
}
