using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What must hold between the facts and the evidence of one initiative.</summary>
internal static class GateFactsChecks
{
    /// <param name="facts">Those that could be read, with their paths.</param>
    /// <param name="evidence">Those that could be read, with their paths.</param>
    /// <param name="waivers">Those that could be read, with their paths.</param>
    /// <param name="problems">Where to report.</param>
    internal static void Run(
        IEnumerable<(string Path, GateFact Fact)> facts,
        IReadOnlyList<(string Path, EvidenceItem Item)> evidence,
        IEnumerable<(string Path, Waiver Waiver)> waivers,
        ProblemCollector problems)
    {
        var ids = new HashSet<(string, LocalDate?)>();
        foreach (var (path, fact) in facts.Where(f => !ids.Add((f.Fact.Id, f.Fact.Date))))
        {
            problems.Add(path + ".id", ProblemCodes.DuplicateId, $"The fact {fact.Id} is already given{(fact.Date is null ? "" : " for this date")}.");
        }

        Evidence(evidence, problems);
        var waived = new HashSet<(string, LocalDate)>();
        foreach (var (path, waiver) in waivers.Where(w => !waived.Add((w.Waiver.Rule, w.Waiver.Approved))))
        {
            problems.Add(path, ProblemCodes.DuplicateId, $"A waiver of the rule {waiver.Rule} from this date on is already given.");
        }
    }

    private static void Evidence(IReadOnlyList<(string Path, EvidenceItem Item)> evidence, ProblemCollector problems)
    {
        var items = new HashSet<(string, LocalDate, string?)>();
        var held = evidence.Where(static e => !e.Item.IsStatedNone).Select(static e => (e.Item.Type, e.Item.Date)).ToHashSet();
        foreach (var (path, item) in evidence)
        {
            if (!items.Add((item.Type, item.Date, item.Reference)))
            {
                problems.Add(path, ProblemCodes.DuplicateId, $"The same evidence of type {item.Type}, or the same statement that there is none, is already given.");
            }

            if (item.IsStatedNone && held.Contains((item.Type, item.Date)))
            {
                problems.Add(path, ProblemCodes.Contradiction, $"Evidence of type {item.Type} cannot be held and be stated to be absent on the same date.");
            }
        }
    }
}
