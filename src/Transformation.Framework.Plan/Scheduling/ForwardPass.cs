using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The earliest day of every node of a <see cref="WaitingGraph"/>, first to last.</summary>
internal sealed class ForwardPass
{
    private readonly WaitingGraph graph;
    private readonly WorkingCalendar calendar;
    private readonly LocalDate asOf;
    private readonly LocalDate?[] earliest;
    private readonly bool[] isAtLeast;
    private readonly int?[] drivenBy;
    private readonly ScheduleDriver[] driver;
    private readonly bool[] isOverrun;

    internal ForwardPass(WaitingGraph graph, LocalDate asOf, WorkingCalendar calendar)
    {
        (this.graph, this.calendar, this.asOf) = (graph, calendar, asOf);
        earliest = new LocalDate?[graph.Count];
        isAtLeast = new bool[graph.Count];
        drivenBy = new int?[graph.Count];
        driver = new ScheduleDriver[graph.Count];
        isOverrun = new bool[graph.Count];
        foreach (var node in graph.InOrder())
        {
            if (graph.Component(node) is not null)
            {
                Gate(node);
            }
            else if (graph.Milestones[node].Actual is { } actual && actual <= asOf)
            {
                (earliest[node], driver[node]) = (actual, ScheduleDriver.Done);
            }
            else
            {
                Open(node, graph.Milestones[node]);
            }
        }
    }

    internal LocalDate? Earliest(int node) => earliest[node];

    internal bool IsAtLeast(int node) => isAtLeast[node];

    internal bool IsOverrun(int node) => isOverrun[node];

    internal ScheduleDriver Driver(int node) => driver[node];

    internal bool IsOpen(int node) => graph.Component(node) is null && driver[node] != ScheduleDriver.Done;

    /// <summary>The milestone that decided when a node can be done, through whole components; null when none did.</summary>
    internal int? DrivenBy(int node)
    {
        var by = drivenBy[node];
        while (by is { } gate && graph.Component(gate) is not null)
        {
            by = drivenBy[gate];
        }

        return by;
    }

    /// <summary>A component that is waited for is done when its last milestone is; if nothing is planned of it, nobody can say.</summary>
    private void Gate(int node)
    {
        var before = graph.Before(node);
        var last = Last(before);
        (earliest[node], drivenBy[node]) = (last is { } known ? earliest[known] : null, last);
        isAtLeast[node] = before.Any(n => isAtLeast[n]) || !before.Any(n => graph.Component(n) is null);
    }

    private void Open(int node, Milestone milestone)
    {
        var before = graph.Before(node);
        var last = Last(before);
        var waitedFor = last is { } known ? earliest[known] : null;
        var work = milestone.WorkingDays ?? 0;
        var begun = milestone.Begun <= asOf ? milestone.Begun : null;
        var begin = waitedFor is { } end && end >= asOf ? work > 0 ? end.PlusDays(1) : end : begun ?? asOf;
        var ready = work > 0 ? calendar.PlusWorkingDays(begin.PlusDays(-1), work) : begin;

        // Work that has taken longer than was estimated, and is not done, takes nobody knows how long.
        isOverrun[node] = milestone.WorkingDays is not null && ready < asOf;
        ready = LocalDate.Max(ready, asOf);
        var waitsForDay = milestone.NotBefore > ready;
        earliest[node] = waitsForDay ? milestone.NotBefore : ready;
        isAtLeast[node] = milestone.WorkingDays is null || isOverrun[node] || before.Any(n => isAtLeast[n]);
        driver[node] = waitsForDay ? ScheduleDriver.ItsDay
            : begin > asOf ? ScheduleDriver.AnotherMilestone
            : begun is not null ? ScheduleDriver.UnderWay
            : ScheduleDriver.CanBeginNow;
        drivenBy[node] = driver[node] == ScheduleDriver.AnotherMilestone ? last : null;
    }

    /// <summary>The node done last; of several the first, which of milestones is the one with the least identifier.</summary>
    private int? Last(IEnumerable<int> before) => before
        .Where(n => earliest[n] is not null)
        .Order()
        .Select(static n => (int?)n)
        .MaxBy(n => earliest[n!.Value]);
}
