using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Beside the plan: what is asked of the system, what of it comes first, who has the people for it, and whether it was worth it.</summary>
internal static class ThePortfolioOffice
{
    internal static void Write(Paper paper, Inputs inputs, LocalDate asOf)
    {
        var office = inputs.Registers.Office;
        var pipeline = OfficePipeline.Of(office, WorkingCalendar.EnglandAndWales, asOf);
        paper.Heading("The portfolio office");
        paper.Part("Where requests are:", pipeline.Requests.Select(PortfolioOfficeText.Describe));
        paper.Part("Triage:", RequestTriage.Of(office, asOf).Select(PortfolioOfficeText.Describe));
        paper.Part("Who has the people for it:", RequestAllocation.Propose(office, asOf).Select(PortfolioOfficeText.Describe));
        paper.Tell(PortfolioOfficeText.DescribeFeedback(pipeline), PortfolioOfficeText.Describe(PortfolioBalance.Of(inputs.Portfolio, asOf)));

        paper.Heading("Proposals judged on value");
        foreach (var standing in inputs.Registers.Values.On(asOf))
        {
            paper.Part(ValueText.Describe(standing), [.. standing.Findings.Select(ValueText.Describe), .. standing.Expectations.Select(ValueText.Describe)]);
        }
    }
}
