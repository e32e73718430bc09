using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a fellowship.</summary>
internal static class FellowshipChecks
{
    internal static void BetweenRecords(IReadOnlyList<JsonItem<Fellow>> fellows, IReadOnlyList<JsonItem<FellowshipEvent>> events, ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(fellows, static f => f.Id, "fellow", problems);
        ItemChecks.ReportRepeatedIds(events, static e => e.Id, "event", problems);
        var isKnown = ItemChecks.Knows(fellows, static f => f.Id);
        foreach (var held in events)
        {
            var attended = ItemChecks.Parts(held, static e => e.Attended ?? [], "attended", ItemChecks.Identifiers);
            foreach (var (i, fellow) in attended.Index().Where(a => !isKnown(a.Item)))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{held.Path}.attended[{i}]"), "fellow", fellow);
            }
        }
    }
}
