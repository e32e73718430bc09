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
    /// <param name="parts">The rows, with the final places of units and initiatives; they are taken.</param>
    /// <param name="units">How many units there are.</param>
    /// <param name="initiatives">How many initiatives there are.</param>
    internal static RowColumns Sort(IReadOnlyList<StagedPart> parts, int units, int initiatives)
    {
        var count = parts.Sum(static part => part.Rows.Count);
        var next = StartsOf(CountKeys(parts, initiatives));
        var byKey = GC.AllocateUninitializedArray<StagedRow>(count);
        var unitCounts = new int[units];
        foreach (var part in parts)
        {
            var ranks = RankKeys(part.Initiatives);
            foreach (var piece in part.Rows.TakeAll())
            {
                foreach (ref readonly var row in piece.Span)
                {
                    var (key, unit) = (ranks[row.Key], part.Units[row.Unit]);
                    byKey[next[key]++] = new(row.Row, unit, key, row.Source + part.FirstSource);
                    unitCounts[unit]++;
                }
            }
        }

        return SortByUnit(byKey, unitCounts);
    }

    private static int[] CountKeys(IReadOnlyList<StagedPart> parts, int initiatives)
    {
        var counts = new int[initiatives * RunKey.Kinds];
        foreach (var part in parts)
        {
            var ranks = RankKeys(part.Initiatives);
            var ofPart = part.Rows.CountKeys(ranks.Length);
            for (var key = 0; key < ranks.Length; key++)
            {
                counts[ranks[key]] += ofPart[key];
            }
        }

        return counts;
    }

    private static RowColumns SortByUnit(StagedRow[] byKey, int[] unitCounts)
    {
        var next = StartsOf(unitCounts);
        var (rows, sources, keys) = (
            GC.AllocateUninitializedArray<PackedRow>(byKey.Length), GC.AllocateUninitializedArray<int>(byKey.Length), GC.AllocateUninitializedArray<int>(byKey.Length));
        foreach (ref readonly var row in byKey.AsSpan())
        {
            var at = next[row.Unit]++;
            rows[at] = row.Row;
            sources[at] = row.Source;
            keys[at] = row.Key;
        }

        return InRuns(rows, sources, keys, unitCounts);
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
    private static int[] StartsOf(int[] counts)
    {
        var (starts, sum) = (new int[counts.Length], 0);
        for (var i = 0; i < counts.Length; i++)
        {
            starts[i] = sum;
            sum += counts[i];
        }

        return starts;
    }
}
