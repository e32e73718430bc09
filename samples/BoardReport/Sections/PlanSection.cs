using BoardReport.Rendering;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace BoardReport.Sections;

/// <summary>The twelve points by theme, each with its status and why.</summary>
internal static class PlanSection
{
    internal static Section Build(PlanStatus status)
    {
        var rows = status.Themes.SelectMany(theme => theme.Components.Select((component, i) => (IReadOnlyList<Cell>)
        [
            i == 0 ? theme.Theme.Title : "",
            FormattableString.Invariant($"{component.Component.Number}. {component.Component.Title}"),
            new Cell(PlanText.Of(component.Progress), Of(component.Progress)),
            new Cell(PlanText.Of(component.Delivery), Of(component.Delivery)),
            $"{PlanText.ExplainProgress(component)} {PlanText.ExplainDelivery(component)}",
        ]));
        var blocks = new List<Block>
        {
            new Paragraph("Each status is worked out from milestones and evidence on record; where nothing is recorded it is unknown."),
            new Grid("The plan by theme", ["Theme", "Component", "Progress", "Delivery", "Why"], [.. rows]),
        };
        if (!status.Overdue.IsEmpty)
        {
            blocks.Add(new Paragraph("Overdue:", Tone.Strong));
            blocks.Add(new Bullets([.. status.Overdue.Select(static m => FormattableString.Invariant($"{m.Milestone.Title}: due {m.Milestone.Planned:d MMMM uuuu}, {m.DaysLate} days ago"))]));
        }

        var schedule = PlanSchedule.Of(status, WorkingCalendar.EnglandAndWales);
        blocks.Add(new Paragraph("When it can be done, and what it needs:", Tone.Strong));
        blocks.Add(new Bullets(
        [
            ScheduleText.Explain(schedule),
            .. schedule.CannotBeMet.Select(static m => $"{ScheduleText.DescribeMiss(m)}."),
            .. status.Plan.Resources.Select(NeedsText.Describe),
        ]));
        blocks.Add(new Paragraph("Risks to the plan and what is done about them:", Tone.Strong));
        blocks.Add(new Bullets([.. status.Plan.Risks.Select(static r => $"{r.Title} {r.Impact} Mitigation: {string.Join(" ", r.Mitigations)}")]));
        return new Section("2. The twelve-point plan", blocks);
    }

    private static Tone Of(ComponentProgress progress) => progress switch
    {
        ComponentProgress.Embedded or ComponentProgress.Established => Tone.Good,
        ComponentProgress.Unknown => Tone.Doubtful,
        _ => Tone.Plain,
    };

    private static Tone Of(DeliveryState delivery) => delivery switch
    {
        DeliveryState.OnTrack => Tone.Good,
        DeliveryState.OffTrack => Tone.Bad,
        _ => Tone.Doubtful,
    };
}
