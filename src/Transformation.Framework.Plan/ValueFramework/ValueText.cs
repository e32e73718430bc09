using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts what is known of a proposal's value into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class ValueText
{
    /// <summary>The words for a test: <c>health economics</c>.</summary>
    /// <param name="test">The test.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such test.</exception>
    public static string Of(ValueTest test) => test switch
    {
        ValueTest.Finance => "finance",
        ValueTest.Equity => "equity",
        ValueTest.HealthEconomics => "health economics",
        _ => throw new ArgumentOutOfRangeException(nameof(test)),
    };

    /// <summary>The words for a lever: <c>reducing low-value activity</c>.</summary>
    /// <param name="lever">The lever.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such lever.</exception>
    public static string Of(ValueLever lever) => lever switch
    {
        ValueLever.Agency => "agency",
        ValueLever.MatchingNeed => "matching need",
        ValueLever.Quality => "quality",
        ValueLever.Productivity => "productivity",
        ValueLever.Prevention => "prevention",
        ValueLever.ReducingLowValueActivity => "reducing low-value activity",
        ValueLever.Substitution => "substitution",
        ValueLever.Efficiency => "efficiency",
        _ => throw new ArgumentOutOfRangeException(nameof(lever)),
    };

    /// <summary>The word for a verdict: <c>favourable</c>.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static string Of(ValueVerdict verdict) => verdict switch
    {
        ValueVerdict.Unknown => "unknown",
        ValueVerdict.Unfavourable => "unfavourable",
        ValueVerdict.Neutral => "neutral",
        ValueVerdict.Favourable => "favourable",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>How a proposal stands, as one or two sentences: the three tests side by side, its cost, and the decision.</summary>
    /// <param name="standing">How it stands.</param>
    public static string Describe(ValueStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var proposal = standing.Proposal;
        var kind = proposal.Kind == ValueProposalKind.Investment ? "investment" : "disinvestment";
        var cost = proposal.InYearCost is { } c
            ? c.Amount.Pounds < 0 ? $"saves {-c.Amount} in {c.Year}" : $"costs {c.Amount} in {c.Year}"
            : "what it costs this year is not said";
        var decision = standing.Decision switch
        {
            null => "Nothing has been decided.",
            { Outcome: ValueDecisionOutcome.Approved } d => $"{d.Body} approved it on {Sentence.Date(d.On)}.",
            { Outcome: ValueDecisionOutcome.Declined } d => $"{d.Body} declined it on {Sentence.Date(d.On)}.",
            { } d => $"{d.Body} put it off on {Sentence.Date(d.On)}.",
        };
        return $"\"{proposal.Title}\" ({kind}, {cost}): {string.Join(", ", standing.Tests.Select(static t => $"{Of(t.Test)} {Of(t.Verdict)}"))}. {decision}";
    }

    /// <summary>What a finding says, as a sentence.</summary>
    /// <param name="finding">The finding.</param>
    public static string Describe(ValueFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var tests = string.Join(", ", finding.Tests.Select(Of));
        var expectations = string.Join(", ", finding.Expectations);
        return finding.Kind switch
        {
            ValueFindingKind.NotAllJudged => $"Not judged on {tests}.",
            ValueFindingKind.JudgedWithoutEvidence => $"Judged without evidence on {tests}.",
            ValueFindingKind.PullsBothWays => $"The tests pull both ways ({tests}): whoever decides has to weigh them.",
            ValueFindingKind.NoLever => "Nobody has said by which lever it would improve value.",
            ValueFindingKind.ApprovedOnUnknown => $"It was approved before it was known how it does on {tests}.",
            ValueFindingKind.NothingExpected => "It was approved, and nobody has said what to expect of it.",
            ValueFindingKind.SurveyOverdue => $"A survey is overdue: {expectations}.",
            _ => $"It falls short and nobody has steered since: {expectations}.",
        };
    }

    /// <summary>What is known of an expectation, as a sentence.</summary>
    /// <param name="standing">How it stands.</param>
    public static string Describe(ExpectationStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var e = standing.Expectation;
        var wanted = e.Expected is { } expected
            ? FormattableString.Invariant($"{(e.Direction == ExpectedDirection.AtLeast ? "at least" : "at most")} {expected:0.############################} {e.Unit} expected")
            : "nobody has said how much is expected";
        var found = standing.Latest switch
        {
            null => "nothing observed",
            { Value: { } value } o => FormattableString.Invariant($"{value:0.############################} {e.Unit} on {Sentence.Date(o.On)}"),
            var o => $"nothing could be measured on {Sentence.Date(o.On)}",
        };
        var next = standing.NextSurvey is { } day ? $"; next survey {(standing.IsOverdue ? "was " : "")}due on {Sentence.Date(day)}" : "";
        return $"{e.Title}: {found} ({wanted}){next}.";
    }
}
