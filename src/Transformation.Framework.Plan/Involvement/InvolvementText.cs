using System.Globalization;

namespace Transformation.Framework.Plan;

/// <summary>Puts what is found about the involvement of people into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class InvolvementText
{
    private const int MostTitles = 3;

    /// <summary>The words for a level of say: <c>co-designed</c>.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static string Of(InvolvementLevel level) => level switch
    {
        InvolvementLevel.Informed => "informed",
        InvolvementLevel.Consulted => "consulted",
        InvolvementLevel.CoDesigned => "co-designed",
        InvolvementLevel.CoDecided => "co-decided",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    /// <summary>Which voices were heard and which are missing, as one to three sentences.</summary>
    /// <param name="voices">What was found.</param>
    public static string Explain(VoicesHeard voices)
    {
        ArgumentNullException.ThrowIfNull(voices);
        var scope = voices.Initiative is { } initiative ? $" for {initiative}" : "";
        if (voices.Groups.IsEmpty)
        {
            return $"No groups of {voices.Cohort} are recorded: whose voices are missing cannot be told.";
        }

        var heard = string.Create(CultureInfo.InvariantCulture, $"{voices.HeardCount} of {voices.Groups.Length} groups of {voices.Cohort} heard{scope} by {Sentence.Date(voices.AsOf)}.");
        return heard
            + Listed(" Not heard", voices.Groups.Where(static g => g.State == VoiceState.NotHeard))
            + Listed(" Not known to have been heard", voices.Groups.Where(static g => g.State == VoiceState.Unknown));
    }

    /// <summary>How a group was heard, as one sentence.</summary>
    /// <param name="voice">What was found.</param>
    public static string Explain(GroupVoice voice)
    {
        ArgumentNullException.ThrowIfNull(voice);
        return voice.Group.Title + voice.State switch
        {
            VoiceState.Heard => $": heard, {string.Join("; ", HowHeard(voice))}.",
            VoiceState.NotHeard => ": not heard, though others were.",
            _ => ": unknown; nobody is on record as having been asked, or not who took part.",
        };
    }

    /// <summary>How far an initiative was shaped with the people it is for, as one or two sentences.</summary>
    /// <param name="shaping">What was found.</param>
    public static string Explain(InitiativeShaping shaping)
    {
        ArgumentNullException.ThrowIfNull(shaping);
        var title = $"\"{shaping.Initiative.Title}\"";
        return shaping.State switch
        {
            ShapingState.Unknown => $"{title}: nobody's involvement is recorded"
                + (shaping.RestsOnPersonasAlone ? $"; it was tried against {Count(shaping.Personas.Length, "persona")}, which is no substitute." : "."),
            ShapingState.Involved when shaping.HighestLevel >= InvolvementLevel.CoDesigned =>
                $"{title}: {Of(shaping.HighestLevel!.Value)} with people, but it is not recorded what that changed.",
            ShapingState.Involved => $"{title}: people were {Of(shaping.HighestLevel!.Value)} at most.",
            _ => $"{title}: shaped with the people it is for. {string.Join(' ', shaping.Activities.Where(InitiativeShaping.Shapes).Select(Change))}",
        };
    }

    /// <summary>Whether people were asked again for what they had already said, as one sentence.</summary>
    /// <param name="reuse">What was found.</param>
    public static string Explain(InsightReuse reuse)
    {
        ArgumentNullException.ThrowIfNull(reuse);
        var (title, began, there) = ($"\"{reuse.Gathering.Title}\"", Sentence.Date(reuse.Gathering.On), Count(reuse.Related.Length, "insight"));
        return reuse.State switch
        {
            InsightReuseState.Unknown => $"{title} began on {began}; it is not recorded who is asked, so that it cannot be told what they had already said.",
            InsightReuseState.NothingToReuse => $"{title} began on {began}; there was nothing from these groups to look at first.",
            InsightReuseState.NotLooked =>
                $"{title} began on {began} without a record of looking at {there} from the same groups: {Titles(reuse.NotLookedAt.ToList())}.",
            _ => string.Create(CultureInfo.InvariantCulture, $"{title} began on {began} after looking at {reuse.Related.Length - reuse.NotLookedAt.Count()} of {there} from the same groups."),
        };
    }

    private static IEnumerable<string> HowHeard(GroupVoice voice)
    {
        if (voice.HighestLevel is { } level)
        {
            var times = Count(voice.Activities.Length, "activity", "activities");
            yield return $"{Of(level)} at most, in {times} with {Participations(voice)}{(voice.Group.Size is { } size ? $" of {Number(size)} people" : "")}";
        }

        if (!voice.Experts.IsEmpty)
        {
            yield return $"{Count(voice.Experts.Length, "expert")} by experience";
        }
    }

    private static string Participations(GroupVoice voice) =>
        voice.ActivitiesWithoutNumber == voice.Activities.Length ? "an unknown number"
        : voice.ActivitiesWithoutNumber == 0 ? Count(voice.KnownParticipations, "participation")
        : $"at least {Count(voice.KnownParticipations, "participation")} (the number is not known for {Number(voice.ActivitiesWithoutNumber)})";

    private static string Change(InvolvementActivity activity) => $"{activity.Title} ({Sentence.Date(activity.On)}, {Of(activity.Level)}): {activity.Changed}";

    private static string Listed(string opening, IEnumerable<GroupVoice> groups) =>
        groups.ToList() is { Count: > 0 } listed ? $"{opening}: {string.Join("; ", listed.Select(static g => g.Group.Title))}." : "";

    private static string Titles(List<Insight> insights)
    {
        var shown = string.Join("; ", insights.Take(MostTitles).Select(static i => $"\"{i.Title}\" ({Sentence.Date(i.On)})"));
        return insights.Count <= MostTitles ? shown : $"{shown}; and {Number(insights.Count - MostTitles)} more";
    }

    private static string Count(long count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
