using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Gateway.Tests.PanelExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class PanelDecisionTests
{
    [Fact]
    public void Create_AsRecommended_KeepsDecisionBesideRecommendationAndTakesItsConditions()
    {
        var assessment = Conditional();

        var decision = Decide(assessment, Recommendation.ProceedWithConditions).OrThrow();

        Assert.False(decision.IsOverride);
        Assert.Equal(Recommendation.ProceedWithConditions, decision.Recommended);
        Assert.Equal(assessment.Conditions, decision.Conditions);
        Assert.Equal("planned", decision.Conditions.Single().Rule);
        Assert.Equal(Meeting, decision.Meeting);
        Assert.True(decision.Quorum.IsQuorate);
    }

    [Fact]
    public void Create_OverrideWithReason_LeavesTheRecommendationAsItWas()
    {
        var decision = Decide(Conditional(), Recommendation.Stop, overrideReason: "The service closes.").OrThrow();

        Assert.True(decision.IsOverride);
        Assert.Equal(Recommendation.Stop, decision.Decided);
        Assert.Equal(Recommendation.ProceedWithConditions, decision.Recommended);
        Assert.Equal(Recommendation.ProceedWithConditions, decision.Assessment.Recommendation);
        Assert.Empty(decision.Conditions);
    }

    [Fact]
    public void Create_EverythingWrong_IsSaidAtOnce()
    {
        var result = Decide(
            Conditional(),
            Recommendation.Pause,
            At(AsOf.PlusDays(-1), "chair"),
            confidence: ConfidenceRating.Of("delivery-confidence-three-point", "amber-red"),
            conditions: [PlanBy(AsOf.PlusDays(-2)), new ConditionOfApproval("elsewhere", "Do", "Lead", Meeting)],
            recordedBy: " ");

        Assert.Equal(
            [
                ("$.recordedBy", ProblemCodes.InvalidValue),
                ("$.attendance.date", ProblemCodes.Contradiction),
                ("$.overrideReason", ProblemCodes.Missing),
                ("$.confidence.rating", ProblemCodes.UnknownReference),
                ("$.conditions", ProblemCodes.Contradiction),
                ("$.conditions[0].due", ProblemCodes.Contradiction),
                ("$.conditions[1].rule", ProblemCodes.UnknownReference),
                ("$.attendance.attendees", ProblemCodes.Contradiction),
            ],
            Faults(result));
    }

    [Fact]
    public void Create_NotQuorate_IsRefusedWithTheExplanationOfTheQuorum()
    {
        var problem = Decide(Conditional(), Recommendation.ProceedWithConditions, Present("finance")).Problems.Single();

        Assert.Equal("$.attendance.attendees", problem.Path);
        Assert.Contains("not quorate", problem.Message, StringComparison.Ordinal);
        Assert.Contains("One more attendee would make it quorate", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_AttendanceOfAnotherBody_IsAProblemAndNoException()
    {
        var other = new Attendance(GovernanceBodyId.From("other"), Meeting, [new Attendee("chair")]);

        Assert.Equal([("$.attendance.body", ProblemCodes.UnknownReference)], Faults(Decide(Conditional(), Recommendation.ProceedWithConditions, other)));
    }

    [Fact]
    public void Create_ProceedWithConditionsAgainstTheRules_NeedsItsOwnConditions()
    {
        var assessment = Assess(new GateFactsBuilder(Stroke).Build());
        Assert.Equal(Recommendation.MoreEvidenceNeeded, assessment.Recommendation);

        Assert.Equal(
            [("$.conditions", ProblemCodes.Missing)],
            Faults(Decide(assessment, Recommendation.ProceedWithConditions, overrideReason: "There is a date to keep.")));
        Assert.True(Decide(assessment, Recommendation.ProceedWithConditions, overrideReason: "There is a date to keep.", conditions: [PlanBy(Meeting)]).IsValid);
    }

    [Fact]
    public void Create_ReasonWithoutOverride_IsAProblem() =>
        Assert.Equal(
            [("$.overrideReason", ProblemCodes.Contradiction)],
            Faults(Decide(Conditional(), Recommendation.ProceedWithConditions, overrideReason: "Because.")));

    [Fact]
    public void Create_RatingOnAnotherScaleThanTheRuleSets_IsAProblem()
    {
        var table = DecisionTable.Create(HitPolicy.First, [DecisionRow.Create(Recommendation.Pause, [])], ConfidenceScales.DeliveryConfidenceFivePoint).OrThrow();
        var assessment = Assess(Researched().Build(), ruleSet: RuleSet(table: table));

        Assert.Equal(
            [("$.confidence.scale", ProblemCodes.Contradiction)],
            Faults(Decide(assessment, Recommendation.Pause, confidence: ConfidenceScales.DeliveryConfidenceThreePoint.Rating("amber"))));
        Assert.True(Decide(assessment, Recommendation.Pause, confidence: ConfidenceScales.DeliveryConfidenceFivePoint.Rating("amber-red")).IsValid);
    }

    [Fact]
    public void Create_OnTheDayOfTheAssessmentWithAConditionDueThatDay_IsAccepted() =>
        Assert.True(Decide(Conditional(), Recommendation.ProceedWithConditions, At(AsOf, "chair", "public"), conditions: [PlanBy(AsOf)]).IsValid);

    [Fact]
    public void Text_OfAnOverride_SaysWhatWasDecidedWhatWasRecommendedAndWhy()
    {
        var decision = Decide(
            Conditional(), Recommendation.Pause, overrideReason: "Winter.", confidence: ConfidenceScales.DeliveryConfidenceThreePoint.Rating("amber")).OrThrow();

        Assert.Equal(
            """
            stroke at the gate "End of design", decided by Gateway panel on 2024-10-10
            Rule set: example 1.0.0, as at 2024-10-03
            Decision: pause
            Recommended by the rules: proceed with conditions
            Decided otherwise because: Winter.
            Delivery confidence: amber (on the scale delivery-confidence-three-point)
            Quorum: Gateway panel, 10 October 2024: quorate.
            Quorum: Met: 2 of 3 seats filled, 2 needed (2/3 of the membership).
            Recorded by: Panel secretary

            """,
            GatewayText.Of(decision));
    }

    [Fact]
    public void Text_WithConditions_NamesOwnerAndDate() =>
        Assert.Contains(
            "Condition: by 2024-12-01, Evaluation lead: Write the plan [planned]\n",
            GatewayText.Of(Decide(Conditional(), Recommendation.ProceedWithConditions, conditions: [PlanBy(new LocalDate(2024, 12, 1))]).OrThrow()),
            StringComparison.Ordinal);
}
