using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Assessments;

public sealed class SelfAssessmentTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);
    private static readonly PartyId Owner = PartyId.Of(OrganisationId.Ods("QUY"));
    private static readonly PartyId Board = PartyId.Of(GovernanceBodyId.From("board"));
    private static readonly AssessmentFramework Impact = StandardFrameworks.NhsImpact;

    [Fact]
    public void TrySee_OwnerAndNobodyElse_UnlessShared()
    {
        var assessment = Rated(new AssessmentRating("purpose", "starting", Today));

        Assert.True(assessment.TrySee(Impact, Owner, Today, out var own));
        Assert.Equal(1, own.Assessed);
        Assert.False(assessment.TrySee(Impact, Board, Today, out var nothing));
        Assert.Null(nothing);
    }

    [Fact]
    public void TrySee_Shared_FromItsDayToTheDayBeforeItIsWithdrawn()
    {
        var assessment = Rated().Share(Board, Today.PlusDays(-2)).StopSharing(Board, Today);

        Assert.Equal([false, true, true, false, false], new[] { -3, -2, -1, 0, 1 }.Select(d => assessment.IsOpenTo(Board, Today.PlusDays(d))));
        Assert.False(assessment.IsOpenTo(PartyId.Post("board"), Today.PlusDays(-1)));
        Assert.True(assessment.Share(Board, Today.PlusDays(5)).IsOpenTo(Board, Today.PlusDays(5)));
    }

    [Fact]
    public void Share_WithTheOwner_IsRefused() => Assert.Throws<ArgumentException>(() => Rated().Share(Owner, Today));

    [Fact]
    public void Aspects_NotAssessed_AreUnknownNotLow()
    {
        var picture = See(Rated(new AssessmentRating("purpose", "developing", Today.PlusDays(-1)), new AssessmentRating("people", "spreading", Today.PlusDays(1))));

        Assert.Equal([AspectState.Assessed, .. Enumerable.Repeat(AspectState.NotAssessed, 4)], picture.Aspects.Select(a => a.State));
        Assert.All(picture.Aspects.Skip(1), a => Assert.Null(a.Level));
        Assert.Null(picture.Overall);
        Assert.Equal("1 of 5 assessed.", AssessmentText.Explain(picture));
        Assert.Equal("Shared purpose and vision: developing since 2025-01-29.", AssessmentText.Describe(picture.Aspects[0]));
        Assert.Equal("Investment in people and culture: not assessed.", AssessmentText.Describe(picture.Aspects[1]));
    }

    [Fact]
    public void Aspect_LastRatingWithdrawn_TheOneBeforeDoesNotComeBack()
    {
        var assessment = Rated(
            new AssessmentRating("purpose", "starting", Today.PlusDays(-9)),
            new AssessmentRating("purpose", "spreading", Today.PlusDays(-5), withdrawnOn: Today));

        Assert.Equal("spreading", See(assessment, -1).Aspects[0].Level!.Id);
        Assert.Equal((AspectState.Withdrawn, null), (See(assessment).Aspects[0].State, See(assessment).Aspects[0].Level));
        Assert.Equal("Shared purpose and vision: unknown; the rating of 2025-01-25 was withdrawn on 2025-01-30.", AssessmentText.Describe(See(assessment).Aspects[0]));
    }

    [Theory]
    [InlineData(null, ReviewTiming.NoDateSet, 0, "developing since 2025-01-20.")]
    [InlineData(1, ReviewTiming.Ahead, 0, "developing since 2025-01-20, to be looked at again by 2025-01-31.")]
    [InlineData(0, ReviewTiming.DueToday, 0, "developing since 2025-01-20, to be looked at again today.")]
    [InlineData(-1, ReviewTiming.Overdue, 1, "developing since 2025-01-20, 1 day overdue to be looked at again.")]
    public void Review_OfAStandingRating(int? due, ReviewTiming timing, int overdue, string words)
    {
        var aspect = See(Rated(new AssessmentRating("purpose", "developing", Today.PlusDays(-10), reviewDue: due is { } d ? Today.PlusDays(d) : null))).Aspects[0];

        Assert.Equal((timing, overdue), (aspect.Review, aspect.ReviewDaysOverdue));
        Assert.EndsWith(words, AssessmentText.Describe(aspect), StringComparison.Ordinal);
    }

    [Fact]
    public void Change_BetweenTwoDays_OfEveryKind()
    {
        var assessment = Rated(
            Rating("purpose", "starting", -9), Rating("purpose", "progressing", -1),
            Rating("people", "spreading", -9), Rating("people", "developing", -1),
            Rating("leadership", "starting", -9),
            new AssessmentRating("capability", "starting", Today.PlusDays(-9), withdrawnOn: Today),
            Rating("embedding", "starting", -1));
        var change = AssessmentChange.Between(See(assessment, -5), See(assessment));

        Assert.Equal(
            [AspectChangeKind.Higher, AspectChangeKind.Lower, AspectChangeKind.Same, AspectChangeKind.NoLongerKnown, AspectChangeKind.NewlyAssessed],
            change.Aspects.Select(a => a.Kind));
        Assert.Equal([2, -2, 0, null, null], change.Aspects.Select(a => a.Steps));
        Assert.Equal(
            [
                "Shared purpose and vision: from starting up to progressing.",
                "Investment in people and culture: from spreading down to developing.",
                "Leadership behaviours: starting, as before.",
                "Improvement capability and capacity: no longer known; it was starting.",
                "Improvement in management systems and processes: starting; not assessed before.",
            ],
            change.Aspects.Select(AssessmentText.Describe));
        Assert.Equal(
            "Leadership behaviours: unknown on both days.",
            AssessmentText.Describe(AssessmentChange.Between(See(Rated()), See(Rated())).Aspects[2]));
    }

    [Fact]
    public void Change_OfTwoOwnersOrBackwards_IsRefused()
    {
        var other = SelfAssessment.Create("o", Impact.Id, Board).OrThrow();
        Assert.True(other.TrySee(Impact, Board, Today, out var theirs));

        Assert.Throws<ArgumentException>(() => AssessmentChange.Between(See(Rated()), theirs));
        Assert.Throws<ArgumentException>(() => AssessmentChange.Between(See(Rated()), See(Rated(), -1)));
    }

    [Fact]
    public void TrySee_RatingsOfAnotherFramework_AreReported()
    {
        var problems = Assert.Throws<InvalidDocumentException>(() =>
            Rated(Rating("colour", "starting", 0), Rating("purpose", "blue", 0)).TrySee(StandardFrameworks.TenFactors, Owner, Today, out _)).Problems;

        Assert.Equal(
            ["$.framework", "$.ratings[0].aspect", "$.ratings[0].level", "$.ratings[1].aspect", "$.ratings[1].level"], problems.Select(p => p.Path));
    }

    [Fact]
    public void Document_Faulty_GivesEveryProblemWithItsPath()
    {
        var problems = PlanJson.SelfAssessment.Load("""
            {
              "$schema": "self-assessment.schema.json", "schemaVersion": 1, "id": "s", "framework": "f", "owner": "ods:A",
              "ratings": [
                { "aspect": "x", "level": "l", "on": "2025-01-01" },
                { "aspect": "x", "level": "m", "on": "2025-01-01" },
                { "aspect": "x", "level": "m", "on": "2025-01-02", "reviewDue": "2025-01-02" },
                { "aspect": "x", "level": "m", "on": "2025-01-03", "withdrawnOn": "2025-01-02" } ],
              "sharings": [
                { "with": "ods:a", "on": "2025-01-01", "colour": "red" },
                { "with": "ods:B", "on": "2025-01-01" },
                { "with": "ods:B", "on": "2025-01-01", "withdrawnOn": "2025-01-02" } ]
            }
            """).Problems;

        Assert.Equal(
            [
                ("$.ratings[1].on", ProblemCodes.DuplicateId),
                ("$.ratings[2].reviewDue", ProblemCodes.InvalidValue),
                ("$.ratings[3].withdrawnOn", ProblemCodes.InvalidValue),
                ("$.sharings[0].colour", ProblemCodes.UnknownProperty),
                ("$.sharings[0].with", ProblemCodes.InvalidValue), // the owner
                ("$.sharings[2].on", ProblemCodes.DuplicateId),
            ],
            problems.Select(p => (p.Path, p.Code)).Order());
    }

    [Fact]
    public void Framework_Faulty_GivesEveryProblemWithItsPath()
    {
        var problems = AssessmentFramework.Create("f", "F", [], [new("l", "L")]).Problems
            .Concat(AssessmentFramework.Create("f", "F", [new("a", "A"), new("a", "A")], [new("l", "L"), new("l", "L")]).Problems);

        Assert.Equal(["$.aspects", "$.aspects[1].id", "$.levels", "$.levels[1].id"], problems.Select(p => p.Path).Order(StringComparer.Ordinal));
    }

    private static AssessmentRating Rating(string aspect, string level, int day) => new(aspect, level, Today.PlusDays(day));

    private static SelfAssessment Rated(params AssessmentRating[] ratings) => SelfAssessment.Create("s", Impact.Id, Owner, ratings).OrThrow();

    private static AssessmentPicture See(SelfAssessment assessment, int day = 0)
    {
        Assert.True(assessment.TrySee(Impact, Owner, Today.PlusDays(day), out var picture));
        return picture;
    }
}
