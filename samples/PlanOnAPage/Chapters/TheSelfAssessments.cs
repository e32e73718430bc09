using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Beside the plan: what organisations and groups think of themselves, as far as they share it with the reader. It feeds no status and no gate.</summary>
internal static class TheSelfAssessments
{
    private static readonly AssessmentFramework[] Frameworks =
        [StandardFrameworks.NhsImpact, StandardFrameworks.TenFactors, StandardFrameworks.InnovationAdoptionWheel, StandardFrameworks.Commons];

    internal static void Write(Paper paper, Registers registers, PartyId reader, LocalDate before, LocalDate asOf)
    {
        paper.Heading("What is shared of self-assessments");
        foreach (var assessment in registers.SelfAssessments)
        {
            var framework = Array.Find(Frameworks, f => f.Id == assessment.Framework)!;
            if (!assessment.TrySee(framework, reader, asOf, out var now))
            {
                paper.Tell($"{framework.Title}: {assessment.Owner} keeps it to itself.");
                continue;
            }

            paper.Tell($"{framework.Title}: {AssessmentText.Explain(now)}");
            if (assessment.TrySee(framework, reader, before, out var then))
            {
                paper.Part($"What changed since {Words.Day(before)}:", AssessmentChange.Between(then, now).Aspects.Where(static a => a.Kind is not (AspectChangeKind.Same or AspectChangeKind.Unknown)).Select(AssessmentText.Describe));
            }
        }

        var coverage = ImpactCoverage.Of(StandardFrameworks.ProposedImpactMapping, StandardFrameworks.NhsImpact, StandardPlans.TwelvePoints.Components.Select(static c => c.Id));
        paper.Part("The twelve points and NHS IMPACT (a mapping that this library proposes):", [AssessmentText.Explain(coverage)]);
    }
}
