using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>The earliest day for the plan and its parts, and the chain of milestones that decides it.</summary>
internal static class WhenItCanBeDone
{
    internal static void Write(Paper paper, PlanSchedule schedule)
    {
        paper.Heading("When it can be done");
        paper.Say(ScheduleText.Explain(schedule));
        paper.Points(schedule.CriticalPath.Select(static m => $"{ScheduleText.Describe(m)}."));
        paper.Part("Planned for a day that can no longer be met:", schedule.CannotBeMet.Select(static m => $"{ScheduleText.DescribeMiss(m)}."));

        paper.Table(
            "The earliest day on which the milestones of each component can all be done",
            ["Component", "Earliest", "As far as is estimated"],
            schedule.Components.Where(static c => c.EarliestCompletion is not null).Select(static c => (IReadOnlyList<string>)
                [c.Component.Title, Words.Short(c.EarliestCompletion!.Value), c.IsAtLeast ? "perhaps later" : "yes"]),
            firstFigure: 3);
        paper.Say($"Nothing is planned of: {string.Join(", ", schedule.Components.Where(static c => c.EarliestCompletion is null).Select(static c => c.Component.Title))}.");
    }
}
