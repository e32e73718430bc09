using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.PanelExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class OpenConditionsTests
{
    private static readonly LocalDate Due = new(2024, 12, 1);
    private static readonly PanelDecision Approved = Decide(Conditional(), Recommendation.ProceedWithConditions, conditions: [PlanBy(Due)]).OrThrow();

    [Fact]
    public void AsAt_BeforeTheMeeting_SeesNothing() => Assert.Empty(OpenConditions.AsAt([Approved], Meeting.PlusDays(-1)));

    [Fact]
    public void AsAt_OnTheDueDayAndTheDayAfter_IsOverdueFromTheDayAfter()
    {
        Assert.False(Assert.Single(OpenConditions.AsAt([Approved], Due)).IsOverdue);
        Assert.True(Assert.Single(OpenConditions.AsAt([Approved], Due.PlusDays(1))).IsOverdue);
    }

    [Fact]
    public void AsAt_RuleMetInALaterAssessment_IsClosedFromThatDate()
    {
        var later = Assess(Complete().Build(), Due);

        Assert.Single(OpenConditions.AsAt([Approved], Due.PlusDays(-1), [later]));
        Assert.Empty(OpenConditions.AsAt([Approved], Due, [later]));
    }

    [Fact]
    public void AsAt_RuleMetInALaterDecision_IsClosedWithoutOtherAssessments()
    {
        var later = Decide(Assess(Complete().Build(), Due), Recommendation.Proceed, At(Due, "chair", "public")).OrThrow();

        Assert.Empty(OpenConditions.AsAt([later, Approved], Due));
    }

    [Fact]
    public void AsAt_AssessmentOfTheSameDayAnotherInitiativeOrAWaiver_ClosesNothing()
    {
        var sameDay = Assess(Complete().Build());
        var other = Assess(new GateFactsBuilder(InitiativeId.From("frailty")).Add(EvidenceItem.Held("plan", new LocalDate(2024, 7, 1), "Plan 3")).Build(), Due);
        var waived = Assess(Researched().Add(new Waiver("planned", "R", "Director", AsOf, new LocalDate(2025, 1, 1))).Build(), Due);

        Assert.Equal(FindingOutcome.Waived, waived.Findings.Single(static f => f.Rule.Id == "planned").Outcome);
        Assert.Single(OpenConditions.AsAt([Approved], Due, [sameDay, other, waived]));
    }

    [Fact]
    public void AsAt_LaterVersionOfTheRuleSet_Closes() =>
        Assert.Empty(OpenConditions.AsAt([Approved], Due, [Assess(Complete().Build(), Due, RuleSet("2.0.0"))]));

    [Fact]
    public void AsAt_RuleUnmetAgainAfterItWasMet_StaysClosed() =>
        Assert.Empty(OpenConditions.AsAt([Approved], Due.PlusDays(9), [Assess(Complete().Build(), Due), Assess(Researched().Build(), Due.PlusDays(9))]));

    [Property]
    public bool AsAt_AnyDueDays_AreInOrderWithTheOverdueFirst(byte[] days)
    {
        var asOf = Meeting.PlusDays(100);
        var decisions = days.Select(d => Decide(Conditional(), Recommendation.ProceedWithConditions, conditions: [PlanBy(Meeting.PlusDays(d))]).OrThrow());

        var open = OpenConditions.AsAt(decisions, asOf);

        return open.Length == days.Length
            && open.Select(static o => o.Condition.Due).SequenceEqual(days.Order().Select(static d => Meeting.PlusDays(d)))
            && open.Count(static o => o.IsOverdue) == days.Count(static d => d < 100);
    }
}
