using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between guides, innovations, sites and the readiness checklist.</summary>
internal static class AcceleratorChecks
{
    internal static void BetweenRecords(
        IReadOnlyList<JsonItem<AcceleratorGuide>> guides,
        IReadOnlyList<JsonItem<ReadinessItem>> checklist,
        IReadOnlyList<JsonItem<Innovation>> innovations,
        IReadOnlyList<JsonItem<AdoptionSite>> sites,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(guides, static g => g.Id, "guide", problems);
        ItemChecks.ReportRepeatedIds(checklist, static i => i.Id, "readiness item", problems);
        ItemChecks.ReportRepeatedIds(innovations, static i => i.Id, "innovation", problems);
        ItemChecks.ReportRepeatedIds(sites, static s => s.Id, "site", problems);

        Known(innovations, static i => i.Guide, "guide", ItemChecks.Knows(guides, static g => g.Id), problems);
        Known(sites, static s => s.Innovation, "innovation", ItemChecks.Knows(innovations, static i => i.Id), problems);
        AnswersAreToItems(sites, ItemChecks.Knows(checklist, static i => i.Id), problems);
        NoMoreThanEligible(innovations, sites, problems);
    }

    private static void Known<T>(IEnumerable<JsonItem<T>> items, Func<T, string?> get, string property, Func<string, bool> isKnown, ProblemCollector problems)
        where T : class
    {
        foreach (var item in items)
        {
            if (ItemChecks.Part(item, get, property, CoreShapes.Identifier!) is { } id && !isKnown(id))
            {
                ItemChecks.ReportUnknown(problems, $"{item.Path}.{property}", property, id);
            }
        }
    }

    private static void AnswersAreToItems(IEnumerable<JsonItem<AdoptionSite>> sites, Func<string, bool> isItem, ProblemCollector problems)
    {
        foreach (var site in sites)
        {
            foreach (var (i, answer) in ItemChecks.Parts(site, static s => s.Readiness, "readiness", AdoptionSiteShape.Answers).Index().Where(a => !isItem(a.Item.Item)))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{site.Path}.readiness[{i}].item"), "readiness item", answer.Item);
            }
        }
    }

    /// <summary>Sites that took it on are among those that could.</summary>
    private static void NoMoreThanEligible(IEnumerable<JsonItem<Innovation>> innovations, IReadOnlyList<JsonItem<AdoptionSite>> sites, ProblemCollector problems)
    {
        foreach (var (path, innovation, _) in innovations.Where(static i => i.Value?.EligibleSites is not null))
        {
            var recorded = sites.Count(s => s.Value is { Adopted: not null } site && site.Innovation == innovation!.Id);
            if (recorded > innovation!.EligibleSites)
            {
                problems.Add($"{path}.eligibleSites", ProblemCodes.Contradiction, FormattableString.Invariant($"{recorded} sites have taken it on."));
            }
        }
    }
}
