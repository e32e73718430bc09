using NodaTime;
using PlanOnAPage.Thirteenth;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>A point of one's own: one class and one entry in a template, and everything else works for it too.</summary>
internal static class AThirteenthPoint
{
    internal static void Write(Paper paper, Inputs inputs, LocalDate before, LocalDate asOf)
    {
        // Synthetic.
        var places = new DigitalInclusion(
        [
            ("Weston and Worle", new LocalDate(2024, 6, 3), null),
            ("South Bristol", new LocalDate(2024, 11, 4), null),
            ("Woodspring", new LocalDate(2024, 12, 2), null),
        ]);
        var plan = inputs.After.Following(ThirteenPoints.Template);
        var movement = PlanMovement.Between(
            PlanStatus.Assess(ThirteenPoints.Template, plan, before, [.. inputs.Sources(), places]),
            PlanStatus.Assess(ThirteenPoints.Template, plan, asOf, [.. inputs.Sources(), places]));

        paper.Heading("13. A point of one's own");
        paper.Say("Digital inclusion is not among the twelve. It took one class and one entry in the template (folder Thirteenth).");
        paper.Part("How it stands:", [PlanText.ExplainProgress(movement.After["digital-inclusion"])]);
        paper.Part("What moved:", movement.Measures.Where(static m => m.Measure.Id == "localities-with-digital-help").Select(MovementText.Explain));
    }
}
