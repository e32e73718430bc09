using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Which counts no row of a table matches, and which rows never decide: exact, over all counts from 0 up.</summary>
/// <remarks>
/// Along each severity and outcome that a row names, the counts fall into segments that begin where a range begins or has just ended; all counts of a segment are matched by the
/// same rows. So the search goes over combinations of segments, and stops as soon as it is clear which row decides, or that none does.
/// </remarks>
internal sealed class DecisionTableAnalysis
{
    /// <summary>How many combinations of segments are looked at before a table is called too large; keeps the cost of a hostile document bounded.</summary>
    internal const int MaxRegions = 200_000;

    private readonly Axis[] axes;
    private readonly ulong[] openFrom; // by depth: the rows that a segment of this axis or a later one may still rule out
    private FindingTally here;
    private ulong deciding;
    private int regions;

    private DecisionTableAnalysis(ImmutableArray<DecisionRow> rows, ImmutableArray<int> order)
    {
        DecisionRow[] inOrder = [.. order.Select(i => rows[i])];
        axes = [.. Enumerable.Range(0, FindingCounts.Pairs).Select(pair => Axis.Of(pair, inOrder)).Where(static a => a.Named != 0)];
        openFrom = new ulong[axes.Length + 1];
        for (var depth = axes.Length - 1; depth >= 0; depth--)
        {
            openFrom[depth] = openFrom[depth + 1] | axes[depth].Named;
        }

        Search(0, inOrder.Length == 64 ? ulong.MaxValue : (1UL << inOrder.Length) - 1);
        NeverDeciding = [.. order.Where((_, bit) => (deciding & (1UL << bit)) == 0).Order()];
    }

    /// <summary>Whether the search was given up; then nothing else is known.</summary>
    internal bool IsTooLarge => regions > MaxRegions;

    /// <summary>An example of counts that no row matches, the fewest in the order of search; null when there is none.</summary>
    internal FindingCounts? Gap { get; private set; }

    /// <summary>The places of rows that never decide, in the order given.</summary>
    internal ImmutableArray<int> NeverDeciding { get; }

    /// <param name="rows">The rows, at most 64, each naming a severity and outcome at most once.</param>
    /// <param name="order">Their places, in the order in which they are asked.</param>
    internal static DecisionTableAnalysis Of(ImmutableArray<DecisionRow> rows, ImmutableArray<int> order) => new(rows, order);

    /// <summary>The fewest counts that both rows match; null when there are none.</summary>
    internal static FindingCounts? Overlap(DecisionRow one, DecisionRow other)
    {
        var example = default(FindingTally);
        for (var pair = 0; pair < FindingCounts.Pairs; pair++)
        {
            var (least, most) = BoundsOf(one, pair);
            var (otherLeast, otherMost) = BoundsOf(other, pair);
            var fewest = Math.Max(least, otherLeast);
            if (fewest > Math.Min(most, otherMost))
            {
                return null;
            }

            example.Set(pair, fewest);
        }

        return example.ToCounts();
    }

    private static (int Least, int Most) BoundsOf(DecisionRow row, int pair) =>
        row.When.FirstOrDefault(r => FindingCounts.PairOf(r.Severity, r.Outcome) == pair) is { } range
            ? (range.AtLeast, range.AtMost ?? int.MaxValue)
            : (0, int.MaxValue);

    private void Search(int depth, ulong matching)
    {
        if (IsTooLarge)
        {
            return;
        }

        // The first row, in order, that matches so far decides here if nothing to come can rule it out. At the last depth nothing can.
        var first = matching & unchecked(0 - matching);
        if (matching == 0 || (first & openFrom[depth]) == 0)
        {
            regions++;
            deciding |= first;
            Gap ??= matching == 0 ? here.ToCounts() : null;
            return;
        }

        var axis = axes[depth];
        for (var segment = 0; segment < axis.Starts.Length; segment++)
        {
            here.Set(axis.Pair, axis.Starts[segment]);
            Search(depth + 1, matching & axis.Matching[segment]);
        }

        here.Set(axis.Pair, 0);
    }

    /// <summary>The counts of one severity and outcome, in segments.</summary>
    /// <param name="Pair">Which severity and outcome.</param>
    /// <param name="Starts">The first count of each segment, ascending from 0.</param>
    /// <param name="Matching">For each segment, the rows that it does not rule out, as bits.</param>
    /// <param name="Named">The rows that name this severity and outcome, as bits.</param>
    private sealed record Axis(int Pair, int[] Starts, ulong[] Matching, ulong Named)
    {
        internal static Axis Of(int pair, DecisionRow[] rows)
        {
            (int Least, int Most)[] bounds = [.. rows.Select(r => BoundsOf(r, pair))];
            int[] starts =
            [
                .. bounds.Select(static b => b.Least)
                    .Concat(bounds.Where(static b => b.Most < int.MaxValue).Select(static b => b.Most + 1))
                    .Prepend(0)
                    .Distinct()
                    .Order(),
            ];
            return new(
                pair,
                starts,
                [.. starts.Select(start => Bits(bounds, b => b.Least <= start && start <= b.Most))],
                Bits(bounds, static b => b != (0, int.MaxValue)));
        }

        private static ulong Bits((int Least, int Most)[] bounds, Func<(int Least, int Most), bool> has)
        {
            var bits = 0UL;
            for (var i = 0; i < bounds.Length; i++)
            {
                bits |= has(bounds[i]) ? 1UL << i : 0;
            }

            return bits;
        }
    }
}
