namespace Transformation.Framework.Load;

/// <summary>Makes cells whose numbers lie in a few large arrays: thousands of small ones keep the garbage collector busy. Used by one thread.</summary>
internal sealed class CellStore(int slots)
{
    private const int NumbersInAnArray = 1 << 15;

    private readonly int cellsInAnArray = Math.Max(1, NumbersInAnArray / slots);
    private long[] load = [];
    private int[] counts = [];
    private int next;

    internal LoadCell New()
    {
        if (next * slots == load.Length)
        {
            (load, counts, next) = (new long[cellsInAnArray * slots], new int[cellsInAnArray * slots * 2], 0);
        }

        var cell = new LoadCell(slots, load, next * slots, counts, next * slots * 2);
        next++;
        return cell;
    }
}
