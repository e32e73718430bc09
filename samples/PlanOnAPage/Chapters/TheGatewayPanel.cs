using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 11: what waits for the panel, how long, and what it asked for.</summary>
internal static class TheGatewayPanel
{
    internal static void Write(Paper paper, PanelRegister register, LocalDate asOf)
    {
        var pipeline = PanelPipeline.Of(register, asOf, WorkingCalendar.EnglandAndWales);
        paper.Heading("11. The gateway panel");
        paper.Tell(PanelText.Summarise(pipeline));
        paper.Part("Its cases:", pipeline.Cases.Select(PanelText.Describe));
        paper.Part("Conditions:", pipeline.Conditions.Select(PanelText.Describe));
    }
}
