using System.Collections.Immutable;
using System.Globalization;

namespace Transformation.Framework.Plan;

/// <summary>Puts what is known of design teams into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class DesignTeamText
{
    /// <summary>How far a team is: <c>in discovery</c>.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static string Of(DesignTeamState state) => state switch
    {
        DesignTeamState.NotMandated => "without a mandate",
        DesignTeamState.Discovery => "in discovery",
        DesignTeamState.Design => "in design",
        DesignTeamState.Testing => "in testing",
        DesignTeamState.HandedOver => "handed over",
        DesignTeamState.Stopped => "stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>One sentence for each aspect of a team's composition: <c>Met: 1 of 8 members is a senior leader.</c></summary>
    /// <param name="composition">The composition.</param>
    public static ImmutableArray<string> Describe(TeamComposition composition)
    {
        ArgumentNullException.ThrowIfNull(composition);
        return [.. composition.Findings.Select(Describe)];
    }

    /// <summary>How quickly organisations answer, and what is open, one sentence each.</summary>
    /// <param name="responses">The responses.</param>
    public static ImmutableArray<string> Describe(CoOptingResponses responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return
        [
            responses.MedianWorkingDays is { } median
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Sentence.Count(responses.Answered.Length, "request")} for experts answered by {Sentence.Date(responses.AsOf)}; the median took {median:0.#} working {(median == 1 ? "day" : "days")}.")
                : $"No request for an expert had been answered by {Sentence.Date(responses.AsOf)}.",
            .. responses.Open.Select(static r =>
                $"{r.Request.Organisation} has not answered the request of {r.Request.Team} for {r.Request.Skill}: open for {Sentence.Count(r.WorkingDays, "working day")}."),
        ];
    }

    private static string Describe(CompositionFinding finding)
    {
        var (count, unknown) = (finding.Counted.Length, finding.Unknown.Length);
        var state = finding.State switch { CompositionState.Met => "Met", CompositionState.NotMet => "Not met", _ => "Unknown" };
        if (finding.OutOf == 0 && finding.Aspect is not (CompositionAspect.EqualVoice or CompositionAspect.Compensation))
        {
            return $"{state}: no member is recorded ({Of(finding.Aspect)}).";
        }

        var fact = finding.Aspect switch
        {
            CompositionAspect.Size => $"the team has {Sentence.Count(count, "member")}",
            CompositionAspect.SeniorLeaders => Share(count, finding.OutOf, "member", count == 1 ? "is a senior leader" : "are senior leaders"),
            CompositionAspect.ExpertsByExperience => Share(count, finding.OutOf, "member", count == 1 ? "is an expert by experience" : "are experts by experience"),
            CompositionAspect.EqualVoice => Share(count, finding.OutOf, "expert by experience", count == 1 || finding.OutOf == 1 ? "decides as an equal" : "decide as equals", "experts by experience"),
            CompositionAspect.Compensation => Share(count, finding.OutOf, "expert by experience", count == 1 || finding.OutOf == 1 ? "has compensation agreed" : "have compensation agreed", "experts by experience"),
            CompositionAspect.Organisations => $"members come from {Sentence.Count(count, "organisation")}",
            _ => count == 0 ? "there is no facilitator" : $"{Sentence.List(finding.Counted)} provides a facilitator",
        };
        return $"{state}: {fact}{(unknown == 0 ? "" : $"; not recorded for {Sentence.Count(unknown, "member")}")}.";
    }

    private static string Of(CompositionAspect aspect) => aspect switch
    {
        CompositionAspect.Size => "size",
        CompositionAspect.SeniorLeaders => "senior leaders",
        CompositionAspect.ExpertsByExperience => "experts by experience",
        CompositionAspect.EqualVoice => "equal voice",
        CompositionAspect.Compensation => "compensation",
        CompositionAspect.Organisations => "organisations",
        _ => "facilitator",
    };

    private static string Share(int count, int outOf, string one, string says, string? many = null) => outOf == 0
        ? $"there is no {one}"
        : FormattableString.Invariant($"{count} of {outOf} {(outOf == 1 ? one : many ?? one + "s")} {says}");
}
