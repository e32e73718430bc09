using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Plan.Matching.Tests;

public sealed class MatchingLawsTests
{
    [Property(MaxTest = 150)]
    public Property Match_SmallCases_IsTheBestOfAll() => Prop.ForAll(SmallCase.Any.ToArbitrary(), small => Told(small.Match()).SequenceEqual(BruteForce.Best(small)));

    [Property(MaxTest = 50)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(SmallCase.Any, Gen.Choose(0, int.MaxValue)).ToArbitrary(),
        t => MatchingText.Describe(t.Item1.Match()).SequenceEqual(MatchingText.Describe(t.Item1.Match(t.Item2))));

    [Property(MaxTest = 100)]
    public Property NobodyPassedOver_WasTheBetterChoice() => Prop.ForAll(SmallCase.Any.ToArbitrary(), small => small.Match().Matches.All(match => match.PassedOver.All(other =>
    {
        var (mine, theirs) = (Skills(match.Need, match.Fellow), Skills(match.Need, other.Fellow));
        return other.PreferredOn switch
        {
            MatchCriterion.Skills => mine > theirs,
            MatchCriterion.Interests => mine == theirs && Interests(match.Need, match.Fellow) > Interests(match.Need, other.Fellow),
            MatchCriterion.Spread => match.Fellow.Organisation != other.Fellow.Organisation,
            MatchCriterion.Identifier => string.CompareOrdinal(match.Fellow.Id, other.Fellow.Id) < 0,
            _ => mine == theirs,
        };
    })));

    /// <summary>The promise of fairness in its own words.</summary>
    [Property(MaxTest = 100)]
    public Property NobodyGetsASecondAssignment_WhileAnEquallyFitFellowHasNone() => Prop.ForAll(SmallCase.Any.ToArbitrary(), small =>
    {
        var matches = small.Match().Matches;
        return matches.All(match => Assignments(small, matches, match.Fellow) < 2 || match.PassedOver.All(other =>
            Skills(match.Need, other.Fellow) != Skills(match.Need, match.Fellow)
            || Interests(match.Need, other.Fellow) != Interests(match.Need, match.Fellow)
            || Assignments(small, matches, other.Fellow) > 0));
    });

    [Property(MaxTest = 100)]
    public Property EmptyPlaces_AreExplainedForEveryFellow() => Prop.ForAll(SmallCase.Any.ToArbitrary(), small =>
    {
        var matching = small.Match();
        var present = small.Fellows.Where(f => f.IsFellowOn(SmallCase.Today)).Select(f => f.Id).Order(StringComparer.Ordinal).ToList();
        return matching.Unfilled.All(u => u.Empty > 0 && u.Obstacles.Values.SelectMany(ids => ids)
                .Concat(matching.Matches.Where(m => m.Need == u.Need).Select(m => m.Fellow.Id))
                .Order(StringComparer.Ordinal)
                .SequenceEqual(present))
            && matching.Matches.All(m => m.DaysLeft >= 0);
    });

    [Fact]
    public void GeneratedCases_BringInEveryAimAndObstacle()
    {
        var matchings = SmallCase.Any.Sample(numberOfSamples: 400, seed: new Rnd(2024), size: 50).Select(c => c.Match()).ToList();

        Assert.Equal(Enum.GetValues<MatchCriterion>(), matchings.SelectMany(m => m.Matches).SelectMany(m => m.PassedOver).Select(p => p.PreferredOn).Distinct().Order());
        Assert.Equal(Enum.GetValues<FellowObstacle>(), matchings.SelectMany(m => m.Unfilled).SelectMany(u => u.Obstacles.Keys).Distinct().Order());
    }

    private static IEnumerable<(string, string)> Told(FellowMatching matching) => matching.Matches.Select(m => (m.Need.Id, m.Fellow.Id));

    private static int Skills(FellowNeed need, Fellow fellow) => need.Skills.Intersect(fellow.Skills).Count();

    private static int Interests(FellowNeed need, Fellow fellow) => need.Interests.Intersect(fellow.Interests).Count();

    private static int Assignments(SmallCase small, IEnumerable<FellowMatch> matches, Fellow fellow) =>
        matches.Count(m => m.Fellow.Id == fellow.Id) + small.Assignments.Count(a => a.Fellow == fellow.Id && a.IsInForceOn(SmallCase.Today));
}
