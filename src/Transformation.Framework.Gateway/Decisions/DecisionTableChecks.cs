using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What must hold between the parts of a decision table; a row that could not be read is null.</summary>
internal sealed class DecisionTableChecks(ImmutableArray<(string Path, DecisionRow? Row)> rows, ProblemCollector problems)
{
    /// <summary>More rows than a panel can follow; also the number of bits with which the analysis keeps sets of rows.</summary>
    internal const int MaxRows = 64;

    /// <param name="policy">The hit policy, or null if it could not be read.</param>
    /// <param name="isScaleRead">Whether the scale, or that there is none, could be read.</param>
    /// <param name="scale">The scale, or null.</param>
    internal void Run(HitPolicy? policy, bool isScaleRead, ConfidenceScale? scale)
    {
        if (rows.IsEmpty)
        {
            problems.Add("$.rows", ProblemCodes.InvalidValue, "A decision table has at least one row.");
            return;
        }

        if (rows.Length > MaxRows)
        {
            problems.Add("$.rows", ProblemCodes.InvalidValue, FormattableString.Invariant($"A decision table has at most {MaxRows} rows, but this one has {rows.Length}."));
            return;
        }

        var isSound = policy is not null;
        foreach (var (path, row) in rows)
        {
            // Both are said of every row, so & and not &&.
            isSound &= row is not null && (AreRangesApart(path, row) & IsRatingThere(path, row, isScaleRead, scale));
        }

        // What the analysis would say of a table that is not all there might be gone when the rest is mended.
        if (isSound)
        {
            Analyse(policy!.Value, [.. rows.Select(static r => r.Row!)], scale);
        }
    }

    private bool AreRangesApart(string path, DecisionRow row)
    {
        var first = new Dictionary<(RuleSeverity, FindingOutcome), int>();
        var areApart = true;
        foreach (var (i, range) in row.When.Index())
        {
            if (!first.TryAdd((range.Severity, range.Outcome), i))
            {
                areApart = false;
                problems.Add(
                    FormattableString.Invariant($"{path}.when[{i}]"),
                    ProblemCodes.Contradiction,
                    FormattableString.Invariant($"when[{first[(range.Severity, range.Outcome)]}] counts the same severity and outcome: make one range of the two."));
            }
        }

        return areApart;
    }

    private bool IsRatingThere(string path, DecisionRow row, bool isScaleRead, ConfidenceScale? scale)
    {
        if (row.Confidence is not { } rating || !isScaleRead)
        {
            return isScaleRead;
        }

        if (scale?.Has(rating) == true)
        {
            return true;
        }

        problems.Add(path + ".confidence", ProblemCodes.UnknownReference, scale is null
            ? "The table has no scale that this rating could stand on."
            : $"The scale {scale.Id} has no rating {rating}. It has: {scale.Words()}.");
        return false;
    }

    private void Analyse(HitPolicy policy, ImmutableArray<DecisionRow> all, ConfidenceScale? scale)
    {
        if (policy == HitPolicy.Unique)
        {
            Overlaps(all);
        }

        var analysis = DecisionTableAnalysis.Of(all, HitOrder.Of(policy, all, scale));
        if (analysis.IsTooLarge)
        {
            problems.Add("$.rows", ProblemCodes.InvalidValue, FormattableString.Invariant(
                $"The rows tell more than {DecisionTableAnalysis.MaxRegions} combinations of counts apart, too many to check: use fewer ranges."));
            return;
        }

        if (analysis.Gap is { } gap)
        {
            problems.Add("$.rows", ProblemCodes.Contradiction, $"No row decides, for example, when {gap}.");
        }

        foreach (var i in analysis.NeverDeciding.Where(_ => policy != HitPolicy.Unique))
        {
            problems.Add(rows[i].Path, ProblemCodes.Contradiction, policy == HitPolicy.First
                ? "This row can never decide: whatever it matches, a row before it matches too."
                : "This row can never decide: whatever it matches, a row that goes before it in caution matches too.");
        }
    }

    private void Overlaps(ImmutableArray<DecisionRow> all)
    {
        for (var later = 1; later < all.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (DecisionTableAnalysis.Overlap(all[earlier], all[later]) is { } example)
                {
                    problems.Add(rows[later].Path, ProblemCodes.Contradiction, $"This row and {rows[earlier].Path} both match, for example, when {example}.");
                }
            }
        }
    }
}
