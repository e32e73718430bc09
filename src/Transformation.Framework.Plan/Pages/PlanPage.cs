using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>A plan on a page: how every component stands, what comes next, what moved, when it can be done, what it needs and what may go wrong, as Markdown.</summary>
/// <remarks>
/// The same plan gives the same text, on any machine and in any culture. Text from the plan is escaped, so that a title with an asterisk or a bar does not change the page. Pure functions; the
/// wording is for readers and may change between versions.
/// </remarks>
public static class PlanPage
{
    /// <summary>Writes the page, as GitHub-flavoured Markdown with line feeds.</summary>
    /// <param name="status">How the plan stands.</param>
    /// <param name="schedule">When it can be done; null to leave that out.</param>
    /// <param name="movement">What moved since an earlier date; null to leave that out.</param>
    /// <exception cref="ArgumentException">The schedule or the movement is of another plan or date.</exception>
    public static string ToMarkdown(PlanStatus status, PlanSchedule? schedule = null, PlanMovement? movement = null)
    {
        ArgumentNullException.ThrowIfNull(status);
        Same(status, schedule?.Status, nameof(schedule));
        Same(status, movement?.After, nameof(movement));
        var page = new MarkdownWriter();
        page.Heading(1, status.Plan.Title);
        page.Paragraph($"As of {Long(status.AsOf)}. {AtAGlance(status)}");
        Components(page, status);
        Overdue(page, status);
        if (movement is not null)
        {
            Moved(page, movement);
        }

        if (schedule is not null)
        {
            Schedule(page, schedule);
        }

        Needs(page, status.Plan);
        Links(page, status);
        Risks(page, status.Plan);
        if (!status.Disagreements.IsEmpty)
        {
            page.Heading(2, "On record and written down");
            page.Bullets(status.Disagreements.Select(PlanText.Explain));
        }

        if (status.Plan.Provenance is { } provenance)
        {
            page.Heading(2, "Source");
            page.Paragraph($"{provenance.Source ?? "Not recorded"}.{(provenance.IsSynthetic ? " Synthetic: made up for demonstration, at least in part." : "")}");
        }

        return page.ToString();
    }

    private static void Same(PlanStatus status, PlanStatus? other, string parameter)
    {
        if (other is not null && (other.Plan.Id != status.Plan.Id || other.AsOf != status.AsOf))
        {
            throw new ArgumentException("It is of another plan or date than the status.", parameter);
        }
    }

    private static string AtAGlance(PlanStatus status)
    {
        var progress = Enum.GetValues<ComponentProgress>().Reverse().Select(p => (Word: PlanText.Of(p), Count: status.Components.Count(c => c.Progress == p)));
        var delivery = Enum.GetValues<DeliveryState>().Select(d => (Word: PlanText.Of(d), Count: status.Components.Count(c => c.Delivery == d)));
        return FormattableString.Invariant($"Of {status.Components.Length} components: {Tally(progress)}. Delivery: {Tally(delivery)}.");
    }

    private static string Tally(IEnumerable<(string Word, int Count)> counts) =>
        string.Join(", ", counts.Where(static c => c.Count > 0).Select(static c => FormattableString.Invariant($"{c.Count} {c.Word}")));

    private static void Components(MarkdownWriter page, PlanStatus status) => page.Table(
        ["#", "Component", "Progress", "Delivery", "Next", "Evidence"],
        status.Themes.Where(static t => !t.Components.IsEmpty).SelectMany(static theme => theme.Components.Select(Row).Prepend(["", $"**{MarkdownWriter.Escape(theme.Theme.Title)}**", "", "", "", ""])));

    private static string[] Row(ComponentStatus status) =>
    [
        status.Component.Number.ToString(CultureInfo.InvariantCulture),
        MarkdownWriter.Escape(status.Component.Title),
        PlanText.Of(status.Progress),
        status.Delivery == DeliveryState.OffTrack ? "**off track**" : PlanText.Of(status.Delivery),
        MarkdownWriter.Escape(status.Milestones.FirstOrDefault(static m => !m.IsDone) is { } next
            ? $"{next.Milestone.Title}{(next.Milestone.Planned is { } day ? $" ({Short(day)})" : " (no date)")}"
            : status.Milestones.IsEmpty ? "nothing planned" : "all done"),
        MarkdownWriter.Escape(string.Join("; ", status.Probes.Select(Evidence))),
    ];

    private static string Evidence(ProbeFinding probe)
    {
        var mark = probe.State switch { ProbeState.Met => "✓", ProbeState.NotMet => "✗", _ => "?" };
        var wanted = probe.Probe.Target is { } target
            ? target.ToString(CultureInfo.InvariantCulture)
            : probe.TargetCount?.ToString() ?? "an unknown number";
        return $"{mark} {probe.Measure.Title}: {probe.Count?.ToString() ?? "unknown"} ({wanted} wanted)";
    }

    private static void Overdue(MarkdownWriter page, PlanStatus status)
    {
        if (!status.Overdue.IsEmpty)
        {
            page.Heading(2, "Overdue");
            page.Bullets(status.Overdue.Select(static m => $"{PlanText.Describe(m)}."));
        }
    }

    private static void Moved(MarkdownWriter page, PlanMovement movement)
    {
        page.Heading(2, $"What moved since {Long(movement.Before.AsOf)}");
        if (movement.IsEmpty)
        {
            page.Paragraph("Nothing.");
            return;
        }

        page.Bullets(
        [
            .. movement.Components.Select(MovementText.Explain),
            .. movement.Milestones.Select(MovementText.Explain),
            .. movement.Measures.Select(MovementText.Explain),
            .. movement.RisksAdded.Select(static r => $"New risk: {r.Title}"),
            .. movement.RisksRemoved.Select(static r => $"No longer a risk: {r.Title}"),
        ]);
    }

    private static void Schedule(MarkdownWriter page, PlanSchedule schedule)
    {
        page.Heading(2, "When it can be done");
        page.Paragraph(ScheduleText.Explain(schedule));
        if (!schedule.CriticalPath.IsEmpty)
        {
            page.Paragraph("What decides that day:");
            page.Numbered(schedule.CriticalPath.Select(static m => $"{ScheduleText.Describe(m)}."));
        }

        if (!schedule.CannotBeMet.IsEmpty)
        {
            page.Paragraph("Planned for a day that can no longer be met:");
            page.Bullets(schedule.CannotBeMet.Select(static m => $"{ScheduleText.DescribeMiss(m)}."));
        }
    }

    private static void Needs(MarkdownWriter page, TransformationPlan plan)
    {
        if (!plan.Resources.IsEmpty)
        {
            page.Heading(2, "What it needs");
            page.Bullets([.. plan.Resources.Select(NeedsText.Describe), NeedsText.Explain(PlanResources.Of(plan))]);
        }
    }

    private static void Links(MarkdownWriter page, PlanStatus status)
    {
        if (!status.Plan.Links.IsEmpty)
        {
            page.Heading(2, "What it serves");
            page.Bullets(status.Plan.Links
                .GroupBy(static l => l.To, StringComparer.Ordinal)
                .OrderBy(static g => g.Key, StringComparer.Ordinal)
                .Select(g => Link(g.Key, [.. g.Select(static l => l.Component).Distinct(StringComparer.Ordinal)], status.Components)));
        }
    }

    private static string Link(string to, ImmutableArray<string> linked, ImmutableArray<ComponentStatus> components)
    {
        var without = components.Where(c => !linked.Contains(c.Component.Id)).Select(static c => c.Component.Title).ToList();
        return FormattableString.Invariant($"{to}: {linked.Length} of {components.Length} components")
            + (without.Count == 0 ? "." : $"; no link is recorded of {string.Join(", ", without)}.");
    }

    private static void Risks(MarkdownWriter page, TransformationPlan plan)
    {
        if (!plan.Risks.IsEmpty)
        {
            page.Heading(2, "Risks");
            page.Bullets(plan.Risks.Select(static r =>
                $"{r.Title} {r.Impact} {(r.Mitigations.IsEmpty ? "Nothing is planned against it." : $"Against it: {string.Join(" ", r.Mitigations)}")}"));
        }
    }

    private static string Long(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    private static string Short(LocalDate date) => date.ToString("d MMM uuuu", CultureInfo.InvariantCulture);
}
