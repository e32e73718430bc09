using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The latest day on which each node can be done without making the whole later, last to first.</summary>
internal sealed class BackwardPass
{
    private readonly LocalDate[] latest;

    internal BackwardPass(WaitingGraph graph, ForwardPass forward, LocalDate completion, WorkingCalendar calendar)
    {
        latest = new LocalDate[graph.Count];
        Array.Fill(latest, completion);
        foreach (var node in graph.InOrder().Reverse())
        {
            if (graph.Component(node) is null && !forward.IsOpen(node))
            {
                continue;
            }

            var work = graph.Component(node) is null ? graph.Milestones[node].WorkingDays ?? 0 : 0;
            var limit = work > 0 ? calendar.PlusWorkingDays(latest[node].PlusDays(1), -work).PlusDays(-1) : latest[node];
            foreach (var before in graph.Before(node))
            {
                latest[before] = LocalDate.Min(latest[before], limit);
            }
        }
    }

    internal LocalDate Latest(int node) => latest[node];
}
