using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between teams, priorities, requests, needs and assignments.</summary>
internal static class DesignTeamRegisterChecks
{
    internal static void BetweenRecords(
        IReadOnlyList<JsonItem<SystemPriority>> priorities,
        IReadOnlyList<JsonItem<DesignTeam>> teams,
        IReadOnlyList<JsonItem<CoOptingRequest>> requests,
        IReadOnlyList<JsonItem<FellowNeed>> needs,
        IReadOnlyList<JsonItem<FellowAssignment>> assignments,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(priorities, static p => p.Id, "priority", problems);
        ItemChecks.ReportRepeatedIds(teams, static t => t.Id, "team", problems);
        ItemChecks.ReportRepeatedIds(requests, static r => r.Id, "request", problems);
        ItemChecks.ReportRepeatedIds(needs, static n => n.Id, "need", problems);

        Known(teams, static t => t.Priority, "priority", ItemChecks.Knows(priorities, static p => p.Id), "priority", problems);
        var isTeam = ItemChecks.Knows(teams, static t => t.Id);
        Known(requests, static r => r.Team, "team", isTeam, "team", problems);
        Known(needs, static n => n.Team, "team", isTeam, "team", problems);
        Known(assignments, static a => a.Need, "need", ItemChecks.Knows(needs, static n => n.Id), "need", problems);
        NoneOverlaps(assignments, problems);
    }

    private static void Known<T>(
        IEnumerable<JsonItem<T>> items, Func<T, string?> get, string property, Func<string, bool> isKnown, string kind, ProblemCollector problems)
        where T : class
    {
        foreach (var item in items)
        {
            if (ItemChecks.Part(item, get, property, CoreShapes.Identifier!) is { } id && !isKnown(id))
            {
                ItemChecks.ReportUnknown(problems, $"{item.Path}.{property}", kind, id);
            }
        }
    }

    /// <summary>Nobody takes a place of the same need twice at the same time.</summary>
    private static void NoneOverlaps(IEnumerable<JsonItem<FellowAssignment>> assignments, ProblemCollector problems)
    {
        foreach (var same in assignments.Where(static a => a.Value is not null).GroupBy(static a => (a.Value!.Need, a.Value.Fellow)))
        {
            LocalDate? last = null;
            string? path = null;
            foreach (var (here, assignment, _) in same.OrderBy(static a => a.Value!.From))
            {
                if (path is not null && (last is null || assignment!.From <= last))
                {
                    problems.Add($"{here}.from", ProblemCodes.Contradiction, $"{assignment!.Fellow} already has a place of the need {assignment.Need} on that day, at {path}.");
                }

                (last, path) = (assignment!.Until, here);
            }
        }
    }
}
