namespace Transformation.Framework.Load;

/// <summary>The rows of a table, ordered by unit, then initiative, then kind, and where each run of one such key begins.</summary>
/// <param name="Rows">See <see cref="PackedRow"/>.</param>
/// <param name="Sources">Which of the claims, in the order in which they were added, each row is of.</param>
/// <param name="RunStarts">The first row of each run; one more entry gives the number of rows.</param>
/// <param name="RunUnits">The unit of each run.</param>
/// <param name="RunKeys">The initiative and kind of each run: see <see cref="RunKey"/>.</param>
internal sealed record RowColumns(PackedRow[] Rows, int[] Sources, int[] RunStarts, int[] RunUnits, int[] RunKeys)
{
    internal int RunCount => RunUnits.Length;

    internal long SizeInBytes => (8L * Rows.Length) + (4L * Sources.Length) + (12L * RunCount);

    internal ReadOnlySpan<PackedRow> Run(int run) => Rows.AsSpan(RunStarts[run]..RunStarts[run + 1]);

    /// <summary>Orders rows in two counting sorts, the second keeping the order of the first: time in proportion to rows + units + initiatives.</summary>
    /// <param name="staged">The rows; they are taken.</param>
    /// <param name="unitRank">The place of each unit in the final order.</param>
    /// <param name="initiativeRank">The place of each initiative in the final order.</param>
    internal static RowColumns Sort(StagedRows staged, int[] unitRank, int[] initiativeRank)
    {
        var count = staged.Count;
        var keyRank = RankKeys(initiativeRank);
        var next = StartsOf(staged.CountKeys(keyRank.Length), keyRank);
        var (rows, sources) = (GC.AllocateUninitializedArray<PackedRow>(count), GC.AllocateUninitializedArray<int>(count));
        var (units, keys) = (GC.AllocateUninitializedArray<int>(count), GC.AllocateUninitializedArray<int>(count));
        var unitCounts = new int[unitRank.Length];
        foreach (var (piece, length) in staged.TakeAll())
        {
            for (var i = 0; i < length; i++)
            {
                var key = keyRank[piece.Keys[i]];
                var unit = unitRank[piece.Units[i]];
                var at = next[key]++;
                rows[at] = piece.Rows[i];
                sources[at] = piece.Sources[i];
                units[at] = unit;
                keys[at] = key;
                unitCounts[unit]++;
            }
        }

        return SortByUnit(rows, sources, units, keys, unitCounts);
    }

    private static RowColumns SortByUnit(PackedRow[] rows, int[] sources, int[] units, int[] keys, int[] unitCounts)
    {
        var next = StartsOf(unitCounts, null);
        var (sorted, sortedSources, sortedKeys) =
            (GC.AllocateUninitializedArray<PackedRow>(rows.Length), GC.AllocateUninitializedArray<int>(rows.Length), GC.AllocateUninitializedArray<int>(rows.Length));
        for (var i = 0; i < rows.Length; i++)
        {
            var at = next[units[i]]++;
            sorted[at] = rows[i];
            sortedSources[at] = sources[i];
            sortedKeys[at] = keys[i];
        }

        return InRuns(sorted, sortedSources, sortedKeys, unitCounts);
    }

    private static RowColumns InRuns(PackedRow[] rows, int[] sources, int[] keys, int[] unitCounts)
    {
        var (starts, units, runKeys) = (new List<int>(), new List<int>(), new List<int>());
        var at = 0;
        for (var unit = 0; unit < unitCounts.Length; unit++)
        {
            for (var (end, last) = (at + unitCounts[unit], -1); at < end; at++)
            {
                if (keys[at] != last)
                {
                    last = keys[at];
                    starts.Add(at);
                    units.Add(unit);
                    runKeys.Add(last);
                }
            }
        }

        return new(rows, sources, [.. starts, rows.Length], [.. units], [.. runKeys]);
    }

    private static int[] RankKeys(int[] initiativeRank)
    {
        var ranks = new int[initiativeRank.Length * RunKey.Kinds];
        for (var key = 0; key < ranks.Length; key++)
        {
            ranks[key] = RunKey.Of(initiativeRank[RunKey.Initiative(key)], RunKey.Kind(key));
        }

        return ranks;
    }

    /// <summary>Where each place begins, from how many there are of each.</summary>
    private static int[] StartsOf(int[] counts, int[]? rank)
    {
        var starts = new int[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            starts[rank?[i] ?? i] = counts[i];
        }

        var sum = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            (starts[i], sum) = (sum, sum + starts[i]);
        }

        return starts;
    }
}
