using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What must hold between the parts of a row or column of a shared table and their total.</summary>
internal static class SnapshotLine
{
    internal static void Check(ImmutableArray<SharedLoadFigure> parts, SharedLoadFigure total, bool isOverTime, string path, ProblemCollector problems)
    {
        if (total.IsHidden)
        {
            return;
        }

        var shown = parts.Where(static part => !part.IsHidden).ToList();
        var isWhole = shown.Count == parts.Length;
        var (least, most) = (Sum(shown, static f => f.Least!.Value.Milliseconds), Sum(shown, static f => f.Most!.Value.Milliseconds));
        if (isWhole ? (least, most) != Ends(total) : least > Ends(total).Least || most > Ends(total).Most)
        {
            problems.Add(path, ProblemCodes.Contradiction, isWhole ? "The parts do not add up to this total." : "The parts that are shown are more than this total.");
        }

        if (total.CommitmentCount is { } all && total.UnestimatedCount is { } unestimated)
        {
            CheckCounts(parts, all, unestimated, isOverTime, path, problems);
        }
    }

    private static void CheckCounts(ImmutableArray<SharedLoadFigure> parts, int all, int unestimated, bool isOverTime, string path, ProblemCollector problems)
    {
        if (parts.Any(static part => part.CommitmentCount is null))
        {
            problems.Add(path, ProblemCodes.Contradiction, "A total does not tell its commitments when a part does not.");
            return;
        }

        var (sum, unestimatedSum) = (parts.Sum(static p => (long)p.CommitmentCount!), parts.Sum(static p => (long)p.UnestimatedCount!));
        var (max, unestimatedMax) = isOverTime && !parts.IsEmpty ? (parts.Max(static p => (long)p.CommitmentCount!), parts.Max(static p => (long)p.UnestimatedCount!)) : (sum, unestimatedSum);
        if (all < max || all > sum || unestimated < unestimatedMax || unestimated > unestimatedSum)
        {
            problems.Add(path, ProblemCodes.Contradiction, "The commitments of the parts do not agree with those of this total.");
        }
    }

    private static (Int128 Least, Int128 Most) Ends(SharedLoadFigure figure) => (figure.Least!.Value.Milliseconds, figure.Most!.Value.Milliseconds);

    private static Int128 Sum(List<SharedLoadFigure> figures, Func<SharedLoadFigure, long> of) => figures.Aggregate(Int128.Zero, (sum, figure) => sum + of(figure));
}
