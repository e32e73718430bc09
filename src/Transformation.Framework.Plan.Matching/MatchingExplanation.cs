using System.Collections.Immutable;

namespace Transformation.Framework.Plan.Matching;

/// <summary>Says of a choice why each was chosen, and of an empty place why nobody was.</summary>
internal sealed class MatchingExplanation(MatchingCase matching, ImmutableArray<Candidate> chosen)
{
    private readonly ILookup<Fellow, Candidate> byFellow = chosen.ToLookup(static c => c.Fellow);
    private readonly ILookup<FellowNeed, Candidate> byNeed = chosen.ToLookup(static c => c.Need);

    internal FellowMatching ToMatching() => new(
        matching.AsOf,
        [.. chosen.Select(c => new FellowMatch(c, (matching.Free(c.Fellow) - Proposed(c.Fellow)) / 1000m, PassedOver(c)))],
        [.. matching.Open.Where(n => byNeed[n.Need].Count() < n.Places).Select(n => Unfilled(n.Need, n.Places))]);

    private long Proposed(Fellow fellow) => byFellow[fellow].Sum(static c => Candidate.Asked(c.Need));

    private ImmutableArray<PassedOverFellow> PassedOver(Candidate match) =>
    [
        .. matching.Candidates
            .Where(c => c.Need == match.Need && !byNeed[c.Need].Contains(c) && matching.ObstacleFor(c.Need, c.Fellow, Proposed(c.Fellow)) is null)
            .Select(c => new PassedOverFellow(c.Fellow, PreferredOn(match, c))),
    ];

    /// <summary>The first aim that would have suffered, had the other taken the place: the choice is the best there is, so one of them would.</summary>
    private MatchCriterion PreferredOn(Candidate match, Candidate other) =>
        match.Skills.Length != other.Skills.Length ? MatchCriterion.Skills
        : match.Interests.Length != other.Interests.Length ? MatchCriterion.Interests
        : Load(match.Fellow) - 1 != Load(other.Fellow) ? MatchCriterion.Fairness
        : match.Fellow.Organisation != other.Fellow.Organisation && LoadOf(match) - 1 != LoadOf(other) ? MatchCriterion.Spread
        : MatchCriterion.Identifier;

    private int Load(Fellow fellow) => matching.Assigned(fellow) + byFellow[fellow].Count();

    private int LoadOf(Candidate candidate) =>
        matching.Assigned(candidate.Fellow.Organisation) + chosen.Count(c => c.Fellow.Organisation == candidate.Fellow.Organisation);

    private UnfilledNeed Unfilled(FellowNeed need, int places)
    {
        var proposed = byNeed[need].Select(static c => c.Fellow).ToList();
        var obstacles = matching.Fellows.Except(proposed)
            .GroupBy(f => matching.ObstacleFor(need, f, Proposed(f)) ?? FellowObstacle.MatchedElsewhere)
            .ToImmutableSortedDictionary(static g => g.Key, static g => g.Select(static f => f.Id).ToImmutableArray());
        return new(need, places - proposed.Count, obstacles);
    }
}
