namespace Transformation.Framework.Plan.Tests.Compacts;

public sealed class StandardCompactsTests
{
    [Fact]
    public void BoardMember_HasTheStructureOfThePublishedOne() => Assert.Equal(
        [
            ("organisation", "Excellence", 4), ("organisation", "Listening and telling", 5), ("organisation", "Learning", 3), ("organisation", "Leading", 5),
            ("member", "Knowing the organisation", 2), ("member", "Looking ahead", 2), ("member", "Listening and telling", 4), ("member", "Ownership", 5), ("member", "Effective change", 2),
        ],
        StandardCompacts.BoardMember.Commitments.GroupBy(c => (c.By!, c.Heading!)).Select(g => (g.Key.Item1, g.Key.Item2, g.Count())));

    [Fact]
    public void ExecutivesAndLeaders_HasTheStructureOfThePublishedOne()
    {
        var commitments = StandardCompacts.ExecutivesAndLeaders.Commitments;

        Assert.Equal((3, 3, 6), (commitments.Count(c => c.By == "executives"), commitments.Count(c => c.By == "leaders"), commitments.Count(c => c.IsShared)));
        Assert.True(commitments[0].Binds("leaders"));
        Assert.False(commitments.First(c => c.By == "executives").Binds("leaders"));
    }

    [Fact]
    public void Start_FromATemplate_IsReciprocalForEverybody()
    {
        // snippet: compact
        var compact = StandardCompacts.ExecutivesAndLeaders.Start("our-compact", "Our compact", effectiveFrom: new(2025, 1, 1))
            .With(new CompactParty(PartyId.Post("chief-executive"), "executives", from: new(2025, 1, 1)))
            .With(new CompactParty(PartyId.Post("head-of-service"), "leaders", from: new(2025, 1, 1)))
            .With(new CompactSignature(PartyId.Post("chief-executive"), version: 1, on: new(2025, 1, 8)));

        var standing = CompactStanding.Of(compact, asOf: new(2025, 1, 30));

        var inForce = CompactText.Explain(standing);
        // Not in force: 1 of the 2 who take part has signed version 1, and it takes two. No date has been set for the next review.
        var amiss = standing.Findings.Select(CompactText.Describe).ToList();
        // … post:chief-executive is promised something under version 1, but nobody bound by it has signed.
        // end-snippet

        Assert.Equal("Not in force: 1 of the 2 who take part has signed version 1, and it takes two. No date has been set for the next review.", inForce);
        Assert.Contains("post:chief-executive is promised something under version 1, but nobody bound by it has signed.", amiss);
        Assert.All(standing.Parties, p => Assert.True(p is { Gives: [_, ..], Gets: [_, ..] }));
    }
}
