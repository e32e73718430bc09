using System.Collections.Immutable;
using System.Globalization;

namespace Transformation.Framework.Plan.Matching;

/// <summary>Puts proposals and empty places into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class MatchingText
{
    /// <summary>One sentence or two for each proposal and each need with empty places.</summary>
    /// <param name="matching">The matching.</param>
    public static ImmutableArray<string> Describe(FellowMatching matching)
    {
        ArgumentNullException.ThrowIfNull(matching);
        return [.. matching.Matches.Select(Describe), .. matching.Unfilled.Select(Describe)];
    }

    private static string Describe(FellowMatch match)
    {
        var interests = match.Interests.IsEmpty ? "" : $" and shares an interest in {And(match.Interests)}";
        return $"{match.Fellow.Id} ({match.Fellow.Organisation}) for {match.Need.Id} of {match.Need.Team}: brings {And(match.Skills)}{interests}; "
            + string.Create(CultureInfo.InvariantCulture, $"{Count(match.DaysLeft, "day")} a month left. ")
            + (match.PassedOver.IsEmpty ? "Nobody else with a wanted skill has the time." : $"Preferred {And(match.PassedOver.GroupBy(static p => p.PreferredOn).OrderBy(static g => g.Key).Select(Preference))}.");
    }

    private static string Preference(IGrouping<MatchCriterion, PassedOverFellow> others)
    {
        var to = others.Count() == 1 ? $"to {others.First().Fellow.Id}" : string.Create(CultureInfo.InvariantCulture, $"to {others.Count()} others");
        return others.Key switch
        {
            MatchCriterion.Skills => $"{to} for fit of skills",
            MatchCriterion.Interests => $"{to} for shared interests",
            MatchCriterion.Fairness => $"{to} because of having fewer assignments",
            MatchCriterion.Spread => $"{to} to spread the work over organisations",
            _ => $"{to} by the order of identifiers, nothing else telling them apart",
        };
    }

    private static string Describe(UnfilledNeed unfilled)
    {
        var reasons = unfilled.Obstacles.Select(static o => string.Create(CultureInfo.InvariantCulture, $"{o.Value.Length} {Words(o.Key, o.Value.Length)}")).ToList();
        var toAsk = unfilled.Obstacles.GetValueOrDefault(FellowObstacle.TimeUnknown);
        return $"{unfilled.Need.Id} of {unfilled.Need.Team}: {Count(unfilled.Empty, "place")} {(unfilled.Empty == 1 ? "stays" : "stay")} empty. "
            + (reasons.Count == 0 ? "There is no other fellow." : $"Of the other fellows, {And(reasons)}.")
            + (toAsk.IsDefaultOrEmpty ? "" : $" Worth asking: {And(toAsk)}.");
    }

    private static string Words(FellowObstacle obstacle, int count) => obstacle switch
    {
        FellowObstacle.HasAPlace => count == 1 ? "has a place already" : "have a place already",
        FellowObstacle.NoSkill => count == 1 ? "has none of the skills" : "have none of the skills",
        FellowObstacle.TimeUnknown => count == 1 ? "has not said how much time there is" : "have not said how much time there is",
        FellowObstacle.NoTime => count == 1 ? "has not enough time" : "have not enough time",
        _ => count == 1 ? "is proposed elsewhere" : "are proposed elsewhere",
    };

    private static string Count(decimal count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count:0.###} {one}{(count == 1 ? "" : "s")}");

    private static string And(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}";
    }
}
