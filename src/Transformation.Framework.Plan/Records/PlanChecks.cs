using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a plan, and between them and its template.</summary>
internal static class PlanChecks
{
    internal static void BetweenRecords(
        IEnumerable<JsonItem<PlanOwner>> owners,
        IEnumerable<JsonItem<Milestone>> milestones,
        IEnumerable<JsonItem<EvidenceCount>> evidence,
        IEnumerable<JsonItem<PlanRisk>> risks,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(owners, "body", static o => OwnerKey(o.Value), static o => $"{o.Body} in the role '{o.Role}'", problems);
        ItemChecks.ReportRepeatedIds(milestones, static m => m.Id, "milestone", problems);
        ItemChecks.ReportRepeats(
            evidence, "on", static e => EvidenceKey(e.Value), static e => FormattableString.Invariant($"A count of {e.Measure} on {e.On:uuuu-MM-dd}"), problems);
        ItemChecks.ReportRepeatedIds(risks, static r => r.Id, "risk", problems);
    }

    internal static void AgainstTemplate(TransformationPlan plan, PlanTemplate template, ProblemCollector problems)
    {
        if (plan.Template != template.Id)
        {
            problems.Add("$.template", ProblemCodes.UnknownReference, $"The plan follows the template {plan.Template}, not {template.Id}.");
        }

        foreach (var (i, owner) in plan.Owners.Index())
        {
            Component(FormattableString.Invariant($"$.owners[{i}].component"), owner.Component, template, problems);
        }

        foreach (var (i, milestone) in plan.Milestones.Index())
        {
            Component(FormattableString.Invariant($"$.milestones[{i}].component"), milestone.Component, template, problems);
        }

        foreach (var (i, count) in plan.Evidence.Index().Where(e => !template.HasMeasure(e.Item.Measure)))
        {
            ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.evidence[{i}].measure"), "measure", count.Measure);
        }

        foreach (var (i, risk) in plan.Risks.Index())
        {
            foreach (var (j, component) in risk.Components.Index())
            {
                Component(FormattableString.Invariant($"$.risks[{i}].components[{j}]"), component, template, problems);
            }
        }
    }

    private static (string Role, GovernanceBodyId Body, string? Component)? OwnerKey(PlanOwner? owner) =>
        owner is null ? null : (owner.Role, owner.Body, owner.Component);

    private static (string Measure, LocalDate On)? EvidenceKey(EvidenceCount? count) => count is null ? null : (count.Measure, count.On);

    private static void Component(string path, string? component, PlanTemplate template, ProblemCollector problems)
    {
        if (component is not null && !template.TryFind(component, out _))
        {
            ItemChecks.ReportUnknown(problems, path, "component", component);
        }
    }
}
