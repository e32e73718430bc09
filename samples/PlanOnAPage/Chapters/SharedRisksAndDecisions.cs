using NodaTime;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Beside the plan: risks that the partners share, and decisions that their boards take one after the other.</summary>
internal static class SharedRisksAndDecisions
{
    internal static void Write(Paper paper, Inputs inputs, LocalDate before, LocalDate asOf)
    {
        var overview = SystemRiskOverview.Of(inputs.Registers.Risks, asOf);
        paper.Heading("Risks that the partners share");
        paper.Part("How they stand:", overview.Risks.Select(SystemRiskText.Describe));
        paper.Part("By organisation:", overview.Organisations.Select(SystemRiskText.Describe));
        paper.Part($"What changed since {Words.Day(before)}:", RiskChange.Between(inputs.Registers.Risks, before, asOf).Select(SystemRiskText.Describe));
        paper.Tell(SystemRiskText.Describe(overview.Contingency));

        paper.Heading("Decisions that the boards share");
        foreach (var decision in inputs.Registers.Decisions.Decisions)
        {
            paper.Part(
                $"{decision.Title}:",
                [
                    DecisionRouteText.Describe(DecisionRoute.For(inputs.Bodies, decision.Affected)),
                    DecisionRouteText.Describe(TwoStepApproval.Of(decision, inputs.Bodies[decision.Committee], asOf)),
                ]);
        }
    }
}
