using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.ValueFramework.ValueGen;

namespace Transformation.Framework.Plan.Tests.ValueFramework;

public sealed class ValueTests
{
    // Memorandum of Understanding, annexes (October 2021), annex 6, sections 2.2.3 and 2.2.4.
    [Fact]
    public void Levers_FiveForOutcomes_ThreeForResources()
    {
        Assert.Equal(
            ["agency", "matching need", "quality", "productivity", "prevention"],
            Enum.GetValues<ValueLever>().Where(l => ValueLevers.SideOf(l) == ValueSide.Outcomes).Select(ValueText.Of));
        Assert.Equal(
            ["reducing low-value activity", "substitution", "efficiency"],
            Enum.GetValues<ValueLever>().Where(l => ValueLevers.SideOf(l) == ValueSide.Resources).Select(ValueText.Of));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueLevers.SideOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ValueLevers.SideOf((ValueLever)9));
    }

    [Fact]
    public void Tests_NothingJudged_AreUnknownSideBySide()
    {
        var standing = Of(Proposal());

        Assert.Equal([ValueTest.Finance, ValueTest.Equity, ValueTest.HealthEconomics], standing.Tests.Select(t => t.Test));
        Assert.All(standing.Tests, t => Assert.Equal(ValueVerdict.Unknown, t.Verdict));
        Assert.Equal(
            "\"Proposal\" (investment, what it costs this year is not said): finance unknown, equity unknown, health economics unknown. Nothing has been decided.",
            ValueText.Describe(standing));
        Assert.Equal([ValueFindingKind.NotAllJudged, ValueFindingKind.NoLever], standing.Findings.Select(f => f.Kind));
    }

    [Fact]
    public void Judgement_Unknown_TakesTheEarlierOneBack() => Assert.Equal(
        ValueVerdict.Unknown,
        Of(Proposal(judgements: [Judged(ValueTest.Finance, ValueVerdict.Favourable, -2), Judged(ValueTest.Finance, ValueVerdict.Unknown, -1)])).Tests[0].Verdict);

    [Fact]
    public void Findings_ForAndAgainst_ArePutSideBySideNotAddedUp()
    {
        var finding = Of(Proposal(judgements:
        [
            Judged(ValueTest.Finance, ValueVerdict.Unfavourable), Judged(ValueTest.Equity, ValueVerdict.Neutral), Judged(ValueTest.HealthEconomics, ValueVerdict.Favourable),
        ])).Findings.Single(f => f.Kind == ValueFindingKind.PullsBothWays);

        Assert.Equal([ValueTest.Finance, ValueTest.HealthEconomics], finding.Tests.AsEnumerable());
    }

    [Theory]
    [InlineData(-2, true)] // approved before equity was judged
    [InlineData(-1, false)] // on the same day
    public void Findings_ApprovedOnUnknown_LooksAtTheDayOfTheDecision(int approved, bool isFound)
    {
        var standing = Of(Proposal(
            judgements: [Judged(ValueTest.Finance, ValueVerdict.Neutral, -9), Judged(ValueTest.HealthEconomics, ValueVerdict.Neutral, -9), Judged(ValueTest.Equity, ValueVerdict.Neutral)],
            decisions: [Decided(ValueDecisionOutcome.Approved, approved)]));

        Assert.Equal(isFound, standing.Findings.Any(f => f.Kind == ValueFindingKind.ApprovedOnUnknown && f.Tests.Single() == ValueTest.Equity));
        Assert.Contains(standing.Findings, f => f.Kind == ValueFindingKind.NothingExpected);
    }

    [Theory]
    [InlineData(ExpectedDirection.AtLeast, 80.0, 80.0, ExpectationResult.Met)]
    [InlineData(ExpectedDirection.AtLeast, 80.0, 79.9, ExpectationResult.Short)]
    [InlineData(ExpectedDirection.AtMost, 80.0, 80.0, ExpectationResult.Met)]
    [InlineData(ExpectedDirection.AtMost, 80.0, 80.1, ExpectationResult.Short)]
    [InlineData(ExpectedDirection.AtMost, null, 80.0, ExpectationResult.Unknown)]
    [InlineData(ExpectedDirection.AtMost, 80.0, null, ExpectationResult.Unknown)]
    public void Expectation_ResultAtTheBoundary(ExpectedDirection direction, double? expected, double? found, ExpectationResult result) => Assert.Equal(
        result,
        Of(Proposal(expectations: [new("e", "E", "%", direction, (decimal?)expected, Today)], observations: [new("e", Today, (decimal?)found)])).Expectations.Single().Result);

    [Theory]
    [InlineData(null, "2024-10-02", true)] // the first survey
    [InlineData(-40, "2024-11-24", false)] // three months after the latest, 24 August
    [InlineData(-100, "2024-09-25", true)] // 25 June
    public void Expectation_NextSurvey_FollowsTheLatest(int? observed, string next, bool isOverdue)
    {
        var standing = Of(Proposal(
            decisions: [Decided(ValueDecisionOutcome.Approved, -120)],
            expectations: [new("e", "E", "%", ExpectedDirection.AtLeast, 1, Today.PlusDays(-1), 3)],
            observations: observed is { } day ? [new("e", Today.PlusDays(day), 1)] : [])).Expectations.Single();

        Assert.Equal((next, isOverdue), (Sentence.Date(standing.NextSurvey!.Value), standing.IsOverdue));
    }

    [Theory]
    [InlineData(ValueDecisionOutcome.Deferred)]
    [InlineData(ValueDecisionOutcome.Declined)]
    public void Expectation_NotApproved_IsNotSurveyed(ValueDecisionOutcome outcome)
    {
        var standing = Of(Proposal(
            decisions: [Decided(ValueDecisionOutcome.Approved, -9), Decided(outcome, -8)],
            expectations: [new("e", "E", "%", ExpectedDirection.AtLeast, 1, Today.PlusDays(-1), 3)]));

        Assert.Null(standing.Expectations.Single().NextSurvey);
        Assert.DoesNotContain(standing.Findings, f => f.Kind == ValueFindingKind.SurveyOverdue);
    }

    [Theory]
    [InlineData(-3, true)] // before the survey that fell short
    [InlineData(-2, false)]
    [InlineData(1, true)] // has not happened yet
    public void Expectation_Short_WantsACorrectionSince(int corrected, bool isFound) => Assert.Equal(
        isFound,
        Of(Proposal(
            decisions: [Decided(ValueDecisionOutcome.Approved, -9)],
            expectations: [new("e", "E", "%", ExpectedDirection.AtLeast, 1, Today)],
            observations: [new("e", Today.PlusDays(-2), 0)],
            corrections: [new("e", Today.PlusDays(corrected), "Changed.")])).Findings.Any(f => f.Kind == ValueFindingKind.ShortWithoutCorrection));

    [Fact]
    public void Proposal_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Proposal(levers: [ValueLever.Agency, ValueLever.Agency]));
        Assert.Throws<ArgumentException>(() => Proposal(judgements: [Judged(ValueTest.Equity, ValueVerdict.Neutral), Judged(ValueTest.Equity, ValueVerdict.Unknown)]));
        Assert.Throws<ArgumentException>(() => Proposal(decisions: [Decided(ValueDecisionOutcome.Approved, 0), Decided(ValueDecisionOutcome.Declined, 0)]));
        Assert.Throws<ArgumentException>(() => Proposal(observations: [new("e", Today, 1)]));
        Assert.Throws<ArgumentException>(() => Proposal(corrections: [new("e", Today, "Changed.")]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValueExpectation("e", "E", "%", ExpectedDirection.AtLeast, 1, Today, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValueJudgement((ValueTest)4, Today, ValueVerdict.Neutral));
        Assert.Throws<ArgumentException>(() => new ValueJudgement(ValueTest.Finance, new(1741, 1, 24, CalendarSystem.Coptic), ValueVerdict.Neutral));
    }

    [Fact]
    public void Register_RepeatedIds_AreReported()
    {
        Assert.Equal(["$.proposals[1].id"], ValueRegister.Create("r", "R", [Proposal(), Proposal()]).Problems.Select(p => p.Path));
        Assert.Equal([ValueLever.Agency], ValueRegister.Create("r", "R", [Proposal()]).OrThrow().With(Proposal(levers: [ValueLever.Agency])).Proposals.Single().Levers.AsEnumerable());
    }

    private static ValueStanding Of(ValueProposal proposal) => ValueStanding.Of(proposal, Today);

    private static ValueJudgement Judged(ValueTest test, ValueVerdict verdict, int day = -1) => new(test, Today.PlusDays(day), verdict, "Evidence.");

    private static ValueDecision Decided(ValueDecisionOutcome outcome, int day) => new(Body, Today.PlusDays(day), outcome);

    private static ValueProposal Proposal(
        ValueLever[]? levers = null,
        ValueJudgement[]? judgements = null,
        ValueDecision[]? decisions = null,
        ValueExpectation[]? expectations = null,
        ValueObservation[]? observations = null,
        CourseCorrection[]? corrections = null) => new(
        "p",
        "Proposal",
        ValueProposalKind.Investment,
        Today.PlusDays(-200),
        levers,
        judgements: judgements,
        decisions: decisions,
        expectations: expectations,
        observations: observations,
        corrections: corrections);
}
