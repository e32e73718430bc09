using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Short ways to write decision tables down, and a plain reference for what they mean.</summary>
internal static class DecisionExamples
{
    internal static readonly (RuleSeverity Severity, FindingOutcome Outcome)[] AllPairs =
        [.. Enum.GetValues<RuleSeverity>().SelectMany(static s => Enum.GetValues<FindingOutcome>().Select(o => (s, o)))];

    internal static readonly FindingCountRange MandatoryNotMet = FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet);

    internal static readonly FindingCountRange NoMandatoryNotMet = FindingCountRange.None(RuleSeverity.Mandatory, FindingOutcome.NotMet);

    internal static DecisionRow Row(Recommendation recommendation, params ImmutableArray<FindingCountRange> when) => DecisionRow.Create(recommendation, when);

    internal static DecisionRow Rated(Recommendation recommendation, string confidence, params ImmutableArray<FindingCountRange> when) =>
        DecisionRow.Create(recommendation, when, confidence);

    internal static FindingCounts Counts(params ReadOnlySpan<(RuleSeverity Severity, FindingOutcome Outcome, int Count)> parts)
    {
        var counts = default(FindingCounts);
        foreach (var (severity, outcome, count) in parts)
        {
            counts = counts.Plus(severity, outcome, count);
        }

        return counts;
    }

    internal static IEnumerable<(string Path, string Code)> Faults(HitPolicy policy, ConfidenceScale? scale, params ImmutableArray<DecisionRow> rows) =>
        DecisionTable.Create(policy, rows, scale).Problems.Select(static p => (p.Path, p.Code));

    /// <summary>Whether a row matches, as its documentation says it.</summary>
    internal static bool Matches(this DecisionRow row, FindingCounts counts) =>
        row.When.All(r => counts[r.Severity, r.Outcome] >= r.AtLeast && (r.AtMost is not { } most || counts[r.Severity, r.Outcome] <= most));
}
