using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a plan, and between them and its template.</summary>
internal static class PlanChecks
{
    internal static void BetweenRecords(PlacedRecords records, ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(records.Owners, "body", static o => OwnerKey(o.Value), static o => $"{o.Body} in the role '{o.Role}'", problems);
        ItemChecks.ReportRepeatedIds(records.Milestones, static m => m.Id, "milestone", problems);
        ItemChecks.ReportRepeats(
            records.Dependencies, "waitsFor", static d => DependencyKey(d.Value), static d => $"That {d.Component} waits for {d.WaitsFor}", problems);
        ItemChecks.ReportRepeats(
            records.Evidence, "on", static e => EvidenceKey(e.Value), static e => FormattableString.Invariant($"A count of {e.Measure} on {e.On:uuuu-MM-dd}"), problems);
        ItemChecks.ReportRepeatedIds(records.Resources, static n => n.Id, "need", problems);
        ItemChecks.ReportRepeatedIds(records.Risks, static r => r.Id, "risk", problems);
        ItemChecks.ReportRepeats(records.Links, "to", static l => LinkKey(l.Value), static l => $"The link of {l.Component} to {l.To}{(l.Part is { } part ? $", {part}" : "")}", problems);
        Waiting(records, problems);
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

        foreach (var (i, dependency) in plan.Dependencies.Index())
        {
            Component(FormattableString.Invariant($"$.dependencies[{i}].component"), dependency.Component, template, problems);
            Component(FormattableString.Invariant($"$.dependencies[{i}].waitsFor"), dependency.WaitsFor, template, problems);
        }

        foreach (var (i, count) in plan.Evidence.Index().Where(e => !template.HasMeasure(e.Item.Measure)))
        {
            ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"$.evidence[{i}].measure"), "measure", count.Measure);
        }

        foreach (var (i, need) in plan.Resources.Index())
        {
            Component(FormattableString.Invariant($"$.resources[{i}].component"), need.Component, template, problems);
        }

        foreach (var (i, link) in plan.Links.Index())
        {
            Component(FormattableString.Invariant($"$.links[{i}].component"), link.Component, template, problems);
        }

        foreach (var (i, risk) in plan.Risks.Index())
        {
            foreach (var (j, component) in risk.Components.Index())
            {
                Component(FormattableString.Invariant($"$.risks[{i}].components[{j}]"), component, template, problems);
            }
        }
    }

    /// <summary>A milestone that is waited for must be there, and nothing may wait for itself by a roundabout way.</summary>
    private static void Waiting(PlacedRecords records, ProblemCollector problems)
    {
        var knows = ItemChecks.Knows(records.Milestones, static m => m.Id);
        foreach (var milestone in records.Milestones)
        {
            foreach (var (i, id) in ItemChecks.Parts(milestone, static m => m.After, "after", ItemChecks.Identifiers).Index().Where(a => !knows(a.Item)))
            {
                ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{milestone.Path}.after[{i}]"), "milestone", id);
            }
        }

        var graph = new WaitingGraph(records.Milestones.Select(static m => m.Value).OfType<Milestone>(), records.Dependencies.Select(static d => d.Value).OfType<PlanDependency>());
        foreach (var circle in graph.Circles())
        {
            problems.Add("$.milestones", ProblemCodes.Cycle, $"Each of these waits for the next, in a circle: {string.Join(" → ", circle.Select(graph.Name))}.");
        }
    }

    private static (string Component, string WaitsFor)? DependencyKey(PlanDependency? dependency) =>
        dependency is null ? null : (dependency.Component, dependency.WaitsFor);

    private static (string Component, string To, string? Part)? LinkKey(PlanLink? link) => link is null ? null : (link.Component, link.To, link.Part);

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
