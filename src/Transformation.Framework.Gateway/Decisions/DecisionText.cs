namespace Transformation.Framework.Gateway;

/// <summary>Decision tables in plain English. The text depends on the value only, not on culture or machine.</summary>
internal static class DecisionText
{
    /// <summary>When a row matches: "at least 1 mandatory rule is not met", or "whatever is found".</summary>
    internal static string Of(DecisionRow row) => row.When.IsEmpty ? "whatever is found" : Joined([.. row.When.Select(Of)]);

    /// <summary>A range as a statement: "2 to 4 important rules are unknown".</summary>
    internal static string Of(FindingCountRange range)
    {
        var (count, last) = (range.AtLeast, range.AtMost) switch
        {
            (0, 0) => ("no", 1),
            (0, { } most) => (FormattableString.Invariant($"at most {most}"), most),
            (var least, null) => (FormattableString.Invariant($"at least {least}"), least),
            (var least, { } most) when least == most => (FormattableString.Invariant($"exactly {most}"), most),
            (var least, { } most) => (FormattableString.Invariant($"{least} to {most}"), most),
        };
        return Statement(count, last, range.Severity, range.Outcome);
    }

    /// <summary>What was counted: "1 mandatory rule is not met and 2 advisory rules are met", or "nothing is found".</summary>
    internal static string Of(in FindingCounts counts)
    {
        var parts = new List<string>();
        for (var pair = 0; pair < FindingCounts.Pairs; pair++)
        {
            if (counts.At(pair) is > 0 and var count)
            {
                var (severity, outcome) = FindingCounts.PairAt(pair);
                parts.Add(Statement(FormattableString.Invariant($"{count}"), count, severity, outcome));
            }
        }

        return parts.Count == 0 ? "nothing is found" : Joined(parts);
    }

    private static string Statement(string count, int last, RuleSeverity severity, FindingOutcome outcome)
    {
        var isOne = last == 1;
        return $"{count} {Of(severity)} {(isOne ? "rule" : "rules")} {(outcome == FindingOutcome.NotApplicable ? isOne ? "does" : "do" : isOne ? "is" : "are")} {Of(outcome)}";
    }

    private static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Mandatory => "mandatory",
        RuleSeverity.Important => "important",
        _ => "advisory",
    };

    private static string Of(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Met => "met",
        FindingOutcome.NotMet => "not met",
        FindingOutcome.Unknown => "unknown",
        FindingOutcome.NotApplicable => "not apply",
        _ => "waived",
    };

    private static string Joined(List<string> parts) =>
        parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];
}
