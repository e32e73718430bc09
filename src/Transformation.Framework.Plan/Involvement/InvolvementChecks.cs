using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a register, and between them and a portfolio.</summary>
internal static class InvolvementChecks
{
    private static readonly JsonShape<LocalDate?> DateShape = JsonShapes.Map<LocalDate, LocalDate?>(JsonShapes.Date, static d => d, static d => d!.Value);
    private static readonly JsonShape<ImmutableArray<GroupHeard>> HeardShape = JsonShapes.ArrayOf(new GroupHeardShape());

    internal static void BetweenRecords(InvolvementRecords records, ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(records.Groups, static g => g.Id, "group", problems);
        ItemChecks.ReportRepeatedIds(records.Activities, static a => a.Id, "activity", problems);
        ItemChecks.ReportRepeatedIds(records.Experts, static e => e.Id, "expert by experience", problems);
        ItemChecks.ReportRepeatedIds(records.Trainings, static t => t.Id, "training", problems);
        ItemChecks.ReportRepeatedIds(records.Insights, static i => i.Id, "insight", problems);
        ItemChecks.ReportRepeatedIds(records.Gatherings, static c => c.Id, "gathering", problems);
        ItemChecks.ReportRepeatedIds(records.Personas, static p => p.Id, "persona", problems);

        var knowsGroup = ItemChecks.Knows(records.Groups, static g => g.Id);
        foreach (var activity in records.Activities)
        {
            foreach (var (i, heard) in ItemChecks.Parts(activity, static a => a.Groups, "groups", HeardShape).Index().Where(h => !knowsGroup(h.Item.Group)))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{activity.Path}.groups[{i}].group"), "group", heard.Group);
            }
        }

        References(records.Experts, static e => e.Groups, "groups", "group", knowsGroup, problems);
        References(records.Insights, static i => i.Groups, "groups", "group", knowsGroup, problems);
        References(records.Gatherings, static c => c.Groups, "groups", "group", knowsGroup, problems);
        References(records.Personas, static p => p.Groups, "groups", "group", knowsGroup, problems);

        var knowsInsight = ItemChecks.Knows(records.Insights, static i => i.Id);
        References(records.Gatherings, static c => c.LookedAt, "lookedAt", "insight", knowsInsight, problems);
        References(records.Personas, static p => p.BasedOn, "basedOn", "insight", knowsInsight, problems);
        LookedAtInTime(records, problems);
    }

    internal static void AgainstPortfolio(InvolvementRegister register, Portfolio portfolio, ProblemCollector problems)
    {
        Initiatives(register.Activities.Select(static a => a.Initiative), "activities", portfolio, problems);
        Initiatives(register.Experts.Select(static e => e.Initiative), "experts", portfolio, problems);
        Initiatives(register.Gatherings.Select(static c => c.Initiative), "gatherings", portfolio, problems);
        foreach (var (i, persona) in register.Personas.Index())
        {
            Initiatives(persona.Tests.Select(static t => (InitiativeId?)t.Initiative), FormattableString.Invariant($"personas[{i}].tests"), portfolio, problems);
        }
    }

    private static void References<T>(
        IEnumerable<JsonItem<T>> items, Func<T, ImmutableArray<string>> get, string property, string kind, Func<string, bool> knows, ProblemCollector problems)
        where T : class
    {
        foreach (var item in items)
        {
            foreach (var (i, id) in ItemChecks.Parts(item, get, property, ItemChecks.Identifiers).Index().Where(r => !knows(r.Item)))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{item.Path}.{property}[{i}]"), kind, id);
            }
        }
    }

    private static void LookedAtInTime(InvolvementRecords records, ProblemCollector problems)
    {
        var madeOn = records.Insights.Where(static i => i.Value is not null).DistinctBy(static i => i.Value!.Id).ToDictionary(static i => i.Value!.Id, static i => i.Value!.On);
        foreach (var gathering in records.Gatherings)
        {
            if (ItemChecks.Part(gathering, static c => c.On, "on", DateShape) is not { } began)
            {
                continue;
            }

            foreach (var (i, id) in ItemChecks.Parts(gathering, static c => c.LookedAt, "lookedAt", ItemChecks.Identifiers).Index())
            {
                if (madeOn.TryGetValue(id, out var made) && made > began)
                {
                    problems.Add(
                        FormattableString.Invariant($"{gathering.Path}.lookedAt[{i}]"),
                        ProblemCodes.Contradiction,
                        FormattableString.Invariant($"The insight {id} is of {made:uuuu-MM-dd}, after the gathering began."));
                }
            }
        }
    }

    private static void Initiatives(IEnumerable<InitiativeId?> initiatives, string list, Portfolio portfolio, ProblemCollector problems)
    {
        foreach (var (i, initiative) in initiatives.Index())
        {
            if (initiative is { } id && !portfolio.TryFind(id, out _))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.{list}[{i}].initiative"), "initiative", id.Value);
            }
        }
    }
}
