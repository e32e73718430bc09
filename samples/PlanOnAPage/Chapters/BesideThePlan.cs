using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>The models beside the plan, as the board would see them.</summary>
internal static class BesideThePlan
{
    internal static void Write(Paper paper, Inputs inputs, LocalDate before, LocalDate asOf)
    {
        TheSelfAssessments.Write(paper, inputs.Registers, PartyId.Parse("body:partnership-board"), before, asOf);
        ThePortfolioOffice.Write(paper, inputs, asOf);
        SharedRisksAndDecisions.Write(paper, inputs, before, asOf);
    }
}
