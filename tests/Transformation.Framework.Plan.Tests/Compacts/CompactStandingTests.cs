using NodaTime;
using static Transformation.Framework.Plan.Tests.Compacts.SmallCompact;

namespace Transformation.Framework.Plan.Tests.Compacts;

public sealed class CompactStandingTests
{
    [Fact]
    public void Of_Usual_SaysWhoHasSigned()
    {
        var standing = Standing(Usual());

        Assert.True(standing.IsInForce);
        Assert.Equal((3, 1), (standing.Signed, standing.Version!.Number));
        Assert.Equal(
            [CompactSignatureState.Signed, CompactSignatureState.Signed, CompactSignatureState.NotSigned, CompactSignatureState.Signed], // the board comes last
            standing.Parties.Select(p => p.Signature));
        Assert.Equal((2, 0), Tally(Usual())); // a board is not an organisation
    }

    [Fact]
    public void Of_TheDayBeforeAnythingBegan_IsEmpty()
    {
        var standing = Standing(Usual(), -101);

        Assert.Null(standing.Version);
        Assert.False(standing.IsInForce);
        Assert.Empty(standing.Parties);
        Assert.Equal([CompactFindingKind.NoVersionInForce, CompactFindingKind.NoReviewDate], standing.Findings.Select(f => f.Kind));
        Assert.Equal("Not in force: there is no version to sign. No date has been set for the next review.", CompactText.Explain(standing));
        Assert.Equal((0, 0), Tally(Usual(), -101));
    }

    [Fact]
    public void Of_FirstAndLastDay_AreIncluded()
    {
        var compact = Of(Version(1, -10), Party(Trusts[0], -10, 0), Party(Trusts[1], -10), Signed(Trusts[0], 1, 0));

        Assert.Equal((2, 1), (Standing(compact).Parties.Length, Standing(compact).Signed));
        Assert.Equal((1, 0), (Standing(compact, 1).Parties.Length, Standing(compact, 1).Signed));
        Assert.Equal(2, Standing(compact, -10).Parties.Length);
        Assert.NotNull(Standing(compact, -10).Version);
    }

    [Fact]
    public void Of_NewVersion_AsksForNewSignatures()
    {
        var compact = Usual(Version(2, 0), Signed(Trusts[0], 2, -5));

        Assert.Equal(3, Standing(compact, -1).Signed); // signed ahead of time, but version 1 is still in force
        Assert.Equal(
            [CompactSignatureState.Signed, CompactSignatureState.EarlierVersionOnly, CompactSignatureState.NotSigned, CompactSignatureState.EarlierVersionOnly],
            Standing(compact).Parties.Select(p => p.Signature));
        Assert.False(Standing(compact).IsInForce);
        Assert.Contains(Standing(compact).Findings, f => f.Kind == CompactFindingKind.SignedEarlierVersionOnly && f.Party == Trusts[1]);
        Assert.Equal((1, 0), Tally(compact));
    }

    [Fact]
    public void Of_VersionWithdrawn_TheOneBeforeDoesNotComeBack()
    {
        var compact = Usual(Version(2, -10, withdrawn: -2), Signed(Trusts[0], 2, -10));

        Assert.Equal(2, Standing(compact, -3).Version!.Number);
        Assert.Null(Standing(compact, -2).Version);
        Assert.Equal((0, 0), Tally(compact));
        Assert.All(Standing(compact).Parties, p => Assert.Empty(p.Gives));
    }

    [Fact]
    public void Of_WithdrawnSignature_IsSaidAndNotCounted()
    {
        var compact = Usual(Signed(Trusts[2], 1, -50, withdrawn: 0));

        Assert.Equal((3, 0), Tally(compact, -1));
        Assert.Equal((2, 0), Tally(compact));
        var finding = Assert.Single(Standing(compact).Findings, f => f.Party == Trusts[2]);
        Assert.Equal("local:C has withdrawn its signature under version 1 of 2024-12-11.", CompactText.Describe(finding));
    }

    [Fact]
    public void Of_EarlierSignatureWithdrawn_IsNoSignatureAtAll()
    {
        var standing = Standing(Usual(Version(2, -10), Signed(Trusts[2], 1, -50, withdrawn: -20)));

        Assert.Equal((CompactSignatureState.NotSigned, null), (standing.Parties[2].Signature, standing.Parties[2].RestsOn));
    }

    [Fact]
    public void Of_SignedAgainAfterWithdrawing_Counts() =>
        Assert.Equal((3, 0), Tally(Usual(Signed(Trusts[2], 1, -50, withdrawn: -40), Signed(Trusts[2], 1, -30))));

    [Fact]
    public void Of_LeftAndCameBack_SignsAgain()
    {
        var compact = Of(
            Version(1, -100), Party(Trusts[0]), Party(Trusts[1], -100, -50), Party(Trusts[1], -20), Signed(Trusts[0], 1, -90), Signed(Trusts[1], 1, -90));

        Assert.Equal((2, 0), Tally(compact, -50));
        Assert.Equal((1, 0), Tally(compact));
        Assert.Equal((2, 0), Tally(compact.With(Signed(Trusts[1], 1, -20))));
    }

    [Fact]
    public void Reciprocity_OneSidedVersion_IsFound()
    {
        var compact = Of(
            Version(1, -10, null, new CompactCommitment("people", "Release people", "partner")), Party(Board), Party(Trusts[0]), Signed(Board, 1, -9), Signed(Trusts[0], 1, -9));

        Assert.Equal(
            [
                "Under version 1 nothing is asked of the side \"System\": it only receives.",
                "Under version 1 nobody who takes part promises local:A anything: it only gives.",
                "Under version 1 nothing is asked of body:board: it only receives.",
                "No date has been set for the next review.",
            ],
            Standing(compact).Findings.Select(CompactText.Describe));
    }

    [Fact]
    public void Of_OneSideUnsigned_IsFoundThoughItIsInForce()
    {
        var compact = Of(Version(1, -10), Party(Board), Party(Trusts[0]), Party(Trusts[1]), Signed(Trusts[0], 1, -9), Signed(Trusts[1], 1, -9));

        Assert.True(Standing(compact).IsInForce);
        Assert.Equal("Nobody on the side \"System\" has signed version 1.", CompactText.Describe(Standing(compact).Findings[0]));
    }

    [Fact]
    public void Reciprocity_NobodyOnTheOtherSide_OnlySharedCommitmentsCount()
    {
        var standing = Standing(Of(Version(1, -10), Party(Trusts[0]), Party(Trusts[1]), Signed(Trusts[0], 1, -9)));

        Assert.Equal(["people", "learn"], standing.Parties[0].Gives.Select(c => c.Id));
        Assert.Equal(["learn"], standing.Parties[0].Gets.Select(c => c.Id));
        Assert.Empty(standing.Parties[0].GetsFromSigned); // the other has not signed
        Assert.Contains(standing.Findings, f => f.Kind == CompactFindingKind.NothingPromisedIsSigned && f.Party == Trusts[0]);
        Assert.Equal(["learn"], standing.Parties[1].GetsFromSigned.Select(c => c.Id));
    }

    [Theory]
    [InlineData(null, ReviewTiming.NoDateSet, 0)]
    [InlineData(1, ReviewTiming.Ahead, 0)]
    [InlineData(0, ReviewTiming.DueToday, 0)]
    [InlineData(-1, ReviewTiming.Overdue, 1)]
    public void Review_NextDue_DecidesHowItStands(int? due, ReviewTiming state, int overdue)
    {
        var compact = Usual(new CompactReview("r", Day(-10), due is { } d ? Day(d) : null), new CompactReview("later", Day(1)));
        var standing = Standing(compact);

        Assert.Equal((state, overdue, "r"), (standing.Review, standing.ReviewDaysOverdue, standing.LastReview!.Id));
    }

    [Fact]
    public void Review_NoneYet_IsDueWhenTheCompactSays()
    {
        var compact = Compact.Create("c", "C", Sides, firstReviewDue: Day(-1)).OrThrow();

        Assert.Equal((ReviewTiming.Overdue, 1), (Standing(compact).Review, Standing(compact).ReviewDaysOverdue));
    }

    [Fact]
    public void Feedback_OpenAndResolved_AreTimed()
    {
        var compact = Usual(
            Feedback("open", -7),
            Feedback("resolved", -20, -15),
            Feedback("resolved-later", -3, 1),
            Feedback("later", 1));

        Assert.Equal(
            [("resolved", false, 5), ("open", true, 7), ("resolved-later", true, 3)],
            Standing(compact).Feedback.Select(f => (f.Feedback.Id, f.IsOpen, f.Days)));
        Assert.EndsWith("Feedback: 3 given, 2 open, the oldest for 7 days.", CompactText.Explain(Standing(compact)), StringComparison.Ordinal);
        Assert.Equal("local:A on how body:board keeps \"room\" (2025-01-10): resolved after 5 days.", CompactText.Describe(Standing(compact).Feedback[0]));
    }

    [Fact]
    public void CountOn_ReviewWithoutFeedback_DoesNotCount()
    {
        var compact = Usual(new CompactReview("r", Day(-5)));

        Assert.Equal((2, 0), Tally(compact));
        Assert.Equal((2, 1), Tally(compact.With(Feedback("f", -5, review: "r"))));
        Assert.Equal((2, 0), Tally(compact.With(Feedback("f", 1, review: "r")))); // written up later
    }

    [Fact]
    public void Describe_EveryKindOfFinding_IsASentence()
    {
        var compacts = new[]
        {
            Usual(), Usual(Version(2, 0)), Usual(Signed(Trusts[2], 1, -50, -1)), Of(), Of(Version(1, 0), Party(Trusts[0])),
            Of(Version(1, -10, null, new CompactCommitment("people", "P", "partner")), Party(Board), Party(Trusts[0]), Party(Trusts[1]), Signed(Trusts[1], 1, -9)),
            Of(Version(1, 0), Party(Trusts[0]), Party(Trusts[1]), new CompactReview("r", Day(-9), Day(-1))),
        };

        var findings = compacts.SelectMany(c => Standing(c).Findings).ToList();

        Assert.Equal(Enum.GetValues<CompactFindingKind>().Order(), findings.Select(f => f.Kind).Distinct().Order());
        Assert.All(findings, f => Assert.EndsWith(".", CompactText.Describe(f), StringComparison.Ordinal));
    }

    private static CompactFeedback Feedback(string id, int on, int? resolved = null, string? review = null) => new(
        id, Day(on), Trusts[0], Board, "room", "Said.", review, resolved is { } r ? Day(r) : null, resolved is null ? null : "Done.");
}
