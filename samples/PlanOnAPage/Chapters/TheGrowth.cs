using NodaTime;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 7: bids for new funding, and what came of them.</summary>
internal static class TheGrowth
{
    internal static void Write(Paper paper, GrowthRegister register, LocalDate asOf)
    {
        paper.Heading("7. Economic growth");
        paper.Points(GrowthText.Summarise(FundingPipeline.Of(register, asOf)));
    }
}
