using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts what is known of a system's risks into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class SystemRiskText
{
    /// <summary>The word for a level: <c>extreme</c>.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static string Of(RiskLevel level) => level switch
    {
        RiskLevel.Unknown => "not rated",
        RiskLevel.Low => "low",
        RiskLevel.Moderate => "moderate",
        RiskLevel.High => "high",
        RiskLevel.Extreme => "extreme",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>How a risk stands, as two or three sentences: the rating, the appetite, and whether it is to go further up and why.</summary>
    /// <param name="standing">How it stands.</param>
    public static string Describe(RiskStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var accepted = standing.Position switch
        {
            AppetitePosition.Over => Invariant($", above the {standing.Appetite!.HighestAcceptable} that is accepted"),
            AppetitePosition.Within => Invariant($", within the {standing.Appetite!.HighestAcceptable} that is accepted"),
            _ => standing.Appetite is null ? ", and nobody has said what is accepted" : Invariant($", and at most {standing.Appetite.HighestAcceptable} is accepted"),
        };
        var mitigated = standing.Mitigations.IsEmpty ? " Nothing has been agreed about it." : "";
        return $"\"{standing.Risk.Title}\": {Score(standing)}{accepted}.{mitigated} {Escalation(standing)}";
    }

    /// <summary>Why a risk would go further up, as a clause: <c>the score has been above what is accepted since 2024-11-12</c>.</summary>
    /// <param name="reason">The reason.</param>
    public static string Describe(EscalationReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Ground switch
        {
            EscalationGround.OverAppetite => $"the score has been above what is accepted since {Sentence.Date(reason.Since)}",
            EscalationGround.Rising => $"the score rose again on {Sentence.Date(reason.Since)}",
            _ => $"\"{reason.Mitigation!.Title}\" was due on {Sentence.Date(reason.Mitigation.Due!.Value)} and is not done",
        };
    }

    /// <summary>What became of a risk, as a sentence.</summary>
    /// <param name="change">The change.</param>
    public static string Describe(RiskChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var moved = change.HasMoved ? $"; now held by {change.After!.Holding.Body}" : "";
        return $"\"{change.Risk.Title}\" " + change.Kind switch
        {
            RiskChangeKind.Raised => $"is new ({Score(change.After!)})",
            RiskChangeKind.Closed => $"was closed on {Sentence.Date(change.Risk.ClosedOn!.Value)}",
            RiskChangeKind.Worse => Invariant($"is worse: {change.Before!.Score} then, {change.After!.Score} now"),
            RiskChangeKind.Better => Invariant($"is better: {change.Before!.Score} then, {change.After!.Score} now"),
            RiskChangeKind.Same => Invariant($"is as it was, at {change.After!.Score}"),
            RiskChangeKind.NowKnown => $"has now been rated ({Score(change.After!)})",
            RiskChangeKind.NoLongerKnown => Invariant($"was at {change.Before!.Score}; how it stands now is unknown"),
            _ => "is still not rated, so whether it changed is unknown",
        } + moved + ".";
    }

    /// <summary>What the open risks mean for an organisation, as a sentence.</summary>
    /// <param name="risks">Its risks.</param>
    public static string Describe(OrganisationRisks risks)
    {
        ArgumentNullException.ThrowIfNull(risks);
        return Invariant(
            $"{risks.Organisation} answers for {risks.Owns.Length}, would be affected by {risks.AffectedBy.Length} and does something about {risks.Mitigates.Length} of the open risks.");
    }

    /// <summary>What would be held in reserve, and what is missing to say so in full.</summary>
    /// <param name="contingency">The contingency.</param>
    public static string Describe(RiskContingency contingency)
    {
        ArgumentNullException.ThrowIfNull(contingency);
        var amounts = contingency.Amounts.IsEmpty
            ? "No contingency can be worked out"
            : $"Contingency by the stated shares: {string.Join(" and ", contingency.Amounts.Select(static a => a.Least == a.Most ? $"{a.Least}" : $"{a.Least} to {a.Most}"))}";
        return amounts
            + Left("; nobody has said what these would cost: ", contingency.ExposureUnknown)
            + Left("; nobody has said what share is held for: ", contingency.ShareUnknown)
            + ".";
    }

    private static string Score(RiskStanding standing) => standing.Rating switch
    {
        null => "not rated",
        { Score: { } score } rating => Invariant($"{Of(rating.Level)} at {score} ({rating.Likelihood} × {rating.Impact}) on {Sentence.Date(rating.On)}"),
        var rating => Invariant($"rated in part on {Sentence.Date(rating.On)} (likelihood {Grade(rating.Likelihood)}, impact {Grade(rating.Impact)})"),
    };

    private static string Grade(int? grade) => grade?.ToString(CultureInfo.InvariantCulture) ?? "unknown";

    private static string Escalation(RiskStanding standing)
    {
        var holder = standing.Holding.Body;
        if (standing.IsEscalationDue)
        {
            var where = standing.EscalateTo is { } above ? $"To go from {holder} to {above}" : $"No body is named above {holder}";
            return $"{where}: {string.Join("; ", standing.NewReasons.Select(Describe))}.";
        }

        return standing.Reasons.IsEmpty
            ? $"Held by {holder}."
            : $"Held by {holder} since {Sentence.Date(standing.Holding.From)}, which took it over knowing that {string.Join("; ", standing.Reasons.Select(Describe))}.";
    }

    private static string Left(string opening, IEnumerable<string> ids) => string.Join(", ", ids) is { Length: > 0 } list ? opening + list : "";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
