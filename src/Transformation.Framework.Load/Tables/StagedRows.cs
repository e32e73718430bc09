namespace Transformation.Framework.Load;

/// <summary>Rows in the order in which they came, in pieces, so that growing copies nothing. Not safe for several threads.</summary>
internal sealed class StagedRows
{
    private readonly List<Piece> pieces = [];
    private int inLast = Piece.Size;

    internal int Count { get; private set; }

    internal void Add(int unit, int key, PackedRow row, int source)
    {
        if (inLast == Piece.Size)
        {
            pieces.Add(new Piece());
            inLast = 0;
        }

        var piece = pieces[^1];
        piece.Units[inLast] = unit;
        piece.Keys[inLast] = key;
        piece.Rows[inLast] = row;
        piece.Sources[inLast] = source;
        inLast++;
        Count++;
    }

    /// <summary>The pieces in order, each forgotten once it was given: a table of many rows is not held three times over.</summary>
    internal IEnumerable<(Piece Piece, int Length)> TakeAll()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            yield return (pieces[i], i == pieces.Count - 1 ? inLast : Piece.Size);
            pieces[i] = null!;
        }

        pieces.Clear();
        (inLast, Count) = (Piece.Size, 0);
    }

    /// <summary>How often each key occurs.</summary>
    internal int[] CountKeys(int keys)
    {
        var counts = new int[keys];
        for (var i = 0; i < pieces.Count; i++)
        {
            foreach (var key in pieces[i].Keys.AsSpan(0, i == pieces.Count - 1 ? inLast : Piece.Size))
            {
                counts[key]++;
            }
        }

        return counts;
    }

    internal sealed class Piece
    {
        internal const int Size = 1 << 16;

        internal int[] Units { get; } = GC.AllocateUninitializedArray<int>(Size);

        internal int[] Keys { get; } = GC.AllocateUninitializedArray<int>(Size);

        internal PackedRow[] Rows { get; } = GC.AllocateUninitializedArray<PackedRow>(Size);

        internal int[] Sources { get; } = GC.AllocateUninitializedArray<int>(Size);
    }
}
