using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>Which values each cell of a cube stands for: one number of a <see cref="LabelSets"/> for each dimension, cells in ascending order.</summary>
internal sealed class CellKeys
{
    private readonly int[] numbers;

    private CellKeys(ImmutableArray<LabelSets> labels, int[] numbers, int count)
    {
        Labels = labels;
        this.numbers = numbers;
        Count = count;
    }

    internal ImmutableArray<LabelSets> Labels { get; }

    internal int Count { get; }

    internal ReadOnlySpan<int> this[int cell] => numbers.AsSpan(cell * Labels.Length, Labels.Length);

    /// <summary>The values of a cell, dimension by dimension.</summary>
    internal ImmutableArray<ImmutableArray<string>> ValuesOf(int cell)
    {
        var values = ImmutableArray.CreateBuilder<ImmutableArray<string>>(Labels.Length);
        for (var d = 0; d < Labels.Length; d++)
        {
            values.Add(Labels[d].Sets[this[cell][d]]);
        }

        return values.MoveToImmutable();
    }

    /// <summary>The cell of some values, dimension by dimension; -1 if there is none. Takes O(log n) for n cells.</summary>
    internal int CellOf(ImmutableArray<ImmutableArray<string>> values)
    {
        Span<int> key = [.. values.Select((set, d) => Labels[d].NumberOf(set))];
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = this[middle].SequenceCompareTo(key) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Count && this[low].SequenceEqual(key) ? low : -1;
    }

    /// <summary>
    /// Puts cells in order, whatever numbers they came with: values are numbered in the order of their dimension, values of no cell are left out.
    /// </summary>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="sets">The values that the given numbers stand for, for each dimension.</param>
    /// <param name="given">The numbers of each cell, no two cells the same.</param>
    /// <returns>The keys, and for each cell in order its place among those given.</returns>
    internal static (CellKeys Keys, int[] Order) Sort(ImmutableArray<LoadDimension> dimensions, IReadOnlyList<IReadOnlyList<ImmutableArray<string>>> sets, IReadOnlyList<int[]> given)
    {
        var labels = ImmutableArray.CreateBuilder<LabelSets>(dimensions.Length);
        var renumbered = new int[dimensions.Length][];
        for (var d = 0; d < dimensions.Length; d++)
        {
            var (dimension, all) = (d, sets[d]);
            int[] used = [.. given.Select(key => key[dimension]).Distinct().Order(Comparer<int>.Create(
                (x, y) => new LabelSetComparer(dimensions[dimension].Order).Compare(all[x], all[y])))];
            labels.Add(new LabelSets(dimensions[d], [.. used.Select(number => all[number])]));
            renumbered[d] = new int[all.Count];
            for (var place = 0; place < used.Length; place++)
            {
                renumbered[d][used[place]] = place;
            }
        }

        var flat = new int[given.Count * dimensions.Length];
        var order = new int[given.Count];
        var keys = given.Select(key => key.Select((number, d) => renumbered[d][number]).ToArray()).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order, Comparer<int[]>.Create(static (x, y) => x.AsSpan().SequenceCompareTo(y)));
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i].CopyTo(flat, i * dimensions.Length);
        }

        return (new(labels.MoveToImmutable(), flat, given.Count), order);
    }
}
