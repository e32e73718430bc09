using NodaTime;

namespace Transformation.Framework.Plan.Matching.Tests;

/// <summary>A hundred fellows and the open needs of the sample, at the size of a real system.</summary>
public sealed class BnssgMatchingTests
{
    private static readonly FellowMatching January = FellowshipMatcher.Match(
        PlanJson.Fellowship.Load(Sample("fellowship.json")).OrThrow(), PlanJson.DesignTeams.Load(Sample("design-teams.json")).OrThrow(), new LocalDate(2025, 1, 30));

    [Fact]
    public void Match_InJanuary_FillsAllButThePlaceNobodyHasTimeFor()
    {
        // Of 3 + 2 + 4 + 1 places, two are taken; nobody can give the four days that the last one asks.
        Assert.Equal(
            [("frailty-redesign", 4), ("pilot-data", 1), ("pilot-research", 2)],
            January.Matches.GroupBy(m => m.Need.Id).Select(g => (g.Key, g.Count())));
        Assert.Equal([("frailty-economics", 1)], January.Unfilled.Select(u => (u.Need.Id, u.Empty)));
    }

    [Fact]
    public void Match_InJanuary_NobodyTwice() => Assert.Equal(7, January.Matches.Select(m => m.Fellow.Id).Distinct().Count());

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "plan", file));
}
