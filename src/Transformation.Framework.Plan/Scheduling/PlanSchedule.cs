using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The earliest day on which each milestone, each component and the whole plan can be done, and the chain of milestones that decides it: the critical path.</summary>
/// <remarks>
/// <para>The critical path method (Kelley and Walker, Critical-Path Planning and Scheduling, 1959) on working days. Work towards a milestone begins on the date looked at, or on the day after the
/// last milestone it waits for is done, and takes its working days; a milestone of no working days is done on the day the last one before it is. None is done before its
/// <see cref="Milestone.NotBefore"/>. What was done is done on its day, whatever it was to wait for. Part of the work having been done already is not known, so that work under way counts in full:
/// the days are cautious. <c>docs/plan-schedule.md</c> has every rule.</para>
/// <para>Work that nobody has estimated takes no time here, and everything after it is marked as "at the earliest, perhaps later": <see cref="IsAtLeast"/>. Planned dates have no influence: what
/// can no longer be met is told in <see cref="CannotBeMet"/>.</para>
/// <para>People are assumed to be there; whether they are is the question of transformation load. Time in proportion to the milestones and what they wait for, times their logarithm.
/// Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PlanSchedule
{
    private PlanSchedule(PlanStatus status, WorkingCalendar calendar)
    {
        Status = status;
        var graph = new WaitingGraph(status.Plan.Milestones, status.Plan.Dependencies);
        var forward = new ForwardPass(graph, status.AsOf, calendar);
        var nodes = Enumerable.Range(0, graph.Milestones.Length).ToList();
        EarliestCompletion = nodes.Select(forward.Earliest).DefaultIfEmpty(null).Max();
        IsAtLeast = nodes.Count == 0 || nodes.Exists(forward.IsAtLeast);
        var backward = new BackwardPass(graph, forward, EarliestCompletion ?? status.AsOf, calendar);
        ScheduledMilestone Place(int node)
        {
            var finding = new MilestoneFinding(graph.Milestones[node], status.AsOf);
            var day = forward.Earliest(node)!.Value;
            var late = !finding.IsDone && finding.Milestone.Planned < day;
            return new(
                finding,
                day,
                forward.IsAtLeast(node),
                finding.IsDone ? null : calendar.WorkingDays(day.PlusDays(1), backward.Latest(node)),
                late ? calendar.WorkingDays(finding.Milestone.Planned!.Value.PlusDays(1), day) : 0)
            {
                CannotBeMet = late,
                IsOverrun = forward.IsOverrun(node),
                Driver = forward.Driver(node),
                DrivenBy = forward.DrivenBy(node) is { } by ? graph.Milestones[by] : null,
            };
        }

        var placed = nodes.ConvertAll(Place);
        Milestones = [.. placed.OrderBy(static m => m.Earliest).ThenBy(static m => m.Milestone.Id, StringComparer.Ordinal)];
        Components = [.. status.Template.Components.Select(c => Forecast(c, placed))];
        CriticalPath = [.. Path(graph, forward).Reverse().Select(node => placed[node])];
        CannotBeMet = [.. placed.Where(static m => m.CannotBeMet).OrderBy(static m => m.Milestone.Planned).ThenBy(static m => m.Milestone.Id, StringComparer.Ordinal)];
    }

    /// <summary>How the plan stands on the date looked at.</summary>
    public PlanStatus Status { get; }

    /// <summary>Every milestone: by earliest day, then by identifier.</summary>
    public ImmutableArray<ScheduledMilestone> Milestones { get; }

    /// <summary>Every component of the template, by number.</summary>
    public ImmutableArray<ComponentForecast> Components { get; }

    /// <summary>The earliest day on which the last milestone can be done, or was; null when there are no milestones.</summary>
    public LocalDate? EarliestCompletion { get; }

    /// <summary>Whether it may be later than <see cref="EarliestCompletion"/> for all that is known; true when there are no milestones.</summary>
    public bool IsAtLeast { get; }

    /// <summary>
    /// The chain of milestones still to be done that decides <see cref="EarliestCompletion"/>, in order: each is done as early as the one before it allows. It begins with one that can begin now, has
    /// begun, or waits for its own day. Of several milestones done last it ends with one that none of the others waits for; empty when everything is done.
    /// </summary>
    public ImmutableArray<ScheduledMilestone> CriticalPath { get; }

    /// <summary>The milestones still to be done that can no longer be done by their planned date: by that date, then by identifier.</summary>
    public ImmutableArray<ScheduledMilestone> CannotBeMet { get; }

    /// <summary>Works out the earliest days from the date that a status looks at.</summary>
    /// <param name="status">How the plan stands.</param>
    /// <param name="calendar">The days that are worked.</param>
    /// <exception cref="CalendarRangeException">A day lies outside the years of which the calendar knows the holidays.</exception>
    public static PlanSchedule Of(PlanStatus status, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(calendar);
        return new(status, calendar);
    }

    private static ComponentForecast Forecast(PlanComponent component, List<ScheduledMilestone> placed)
    {
        var own = placed.FindAll(m => m.Milestone.Component == component.Id);
        return own.Count == 0 ? new(component, null, true) : new(component, own.Max(static m => m.Earliest), own.Exists(static m => m.IsAtLeast));
    }

    /// <summary>From the milestone that is done last back to one that waits for no other.</summary>
    private static IEnumerable<int> Path(WaitingGraph graph, ForwardPass forward)
    {
        // Reversed, so that of equals the one comes first that nothing after it waits for.
        var node = graph.InOrder().Reverse().Where(forward.IsOpen).Select(static n => (int?)n).MaxBy(n => forward.Earliest(n!.Value));
        while (node is { } here && forward.IsOpen(here))
        {
            yield return here;
            node = forward.DrivenBy(here);
        }
    }
}
