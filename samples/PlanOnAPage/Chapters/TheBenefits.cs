using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 8: how far each initiative has come with its benefits, and what is missing next.</summary>
internal static class TheBenefits
{
    internal static void Write(Paper paper, RealisationRegister register, Portfolio portfolio, LocalDate asOf)
    {
        var overview = RealisationOverview.Of(register, portfolio, asOf);
        paper.Heading("8. The benefits");
        paper.Tell(RealisationStepsText.Summarise(overview));
        paper.Part("Initiative by initiative:", overview.Initiatives.Where(static i => !i.IsUnknown).Select(RealisationStepsText.Explain));
    }
}
