using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 10: how the group works, and what it would see across the portfolio.</summary>
internal static class TheOversightGroup
{
    internal static void Write(Paper paper, Inputs inputs, LocalDate asOf)
    {
        var group = inputs.Registers.Oversight;
        var standing = OversightStanding.Of(group, inputs.Bodies[group.Body], WorkingCalendar.EnglandAndWales, asOf);
        var overview = OversightOverview.Of(inputs.Portfolio, asOf);
        paper.Heading("10. The oversight group");
        paper.Part("Its meetings:", standing.Meetings.Select(OversightText.Describe));
        paper.Part("Its actions:", standing.Actions.Select(OversightText.Describe));
        paper.Part("What it sees across the portfolio:", OversightText.Summarise(overview));
        paper.Part("Work that may belong together:", overview.Pairs.Select(OversightText.Explain));
    }
}
