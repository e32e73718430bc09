using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Puts a fellowship into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class FellowshipText
{
    /// <summary>The size of the fellowship, whom its events have reached and what is not known, one sentence each.</summary>
    /// <param name="overview">The fellowship on a day.</param>
    public static ImmutableArray<string> Describe(FellowshipOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        var fellows = overview.Fellows.Length;
        if (fellows == 0)
        {
            return [$"There were no fellows on {Sentence.Date(overview.AsOf)}."];
        }

        var organisations = overview.ByOrganisation.OrderByDescending(static o => o.Value).ThenBy(static o => o.Key).Select(static o => $"{o.Key} {Sentence.Count(o.Value, "fellow")}");
        return
        [
            $"There were {Sentence.Count(fellows, "fellow")} from {Sentence.Count(overview.ByOrganisation.Count, "organisation")} on {Sentence.Date(overview.AsOf)}: {Sentence.List(organisations)}.",
            .. Reach(overview),
            .. overview.AvailabilityUnknown.Length is > 0 and var unknown
                ? [FormattableString.Invariant($"How much time they can give to teams is not recorded for {unknown} of {fellows}.")]
                : ImmutableArray<string>.Empty,
        ];
    }

    private static IEnumerable<string> Reach(FellowshipOverview overview)
    {
        if (overview.EventsHeld.IsEmpty)
        {
            yield return "No event has been held yet.";
            yield break;
        }

        yield return $"{Sentence.Count(overview.EventsHeld.Length, "event")} reached "
            + FormattableString.Invariant($"{overview.Reached.Length} of {overview.Fellows.Length} fellows; {overview.NotReached.Length} came to none")
            + (overview.ReachUnknown.IsEmpty ? "." : FormattableString.Invariant($", and of {overview.ReachUnknown.Length} it is not known, because attendance was not always recorded."));
    }
}
