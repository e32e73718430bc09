using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the parts of a template.</summary>
internal static class PlanTemplateChecks
{
    internal static void Run(
        IReadOnlyList<JsonItem<PlanTheme>> themes,
        IReadOnlyList<JsonItem<PlanMeasure>> measures,
        IReadOnlyList<JsonItem<PlanComponent>> components,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(themes, static t => t.Id, "theme", problems);
        ItemChecks.ReportRepeats(themes, "number", static t => t.Number, static t => FormattableString.Invariant($"The number {t.Number}"), problems);
        ItemChecks.ReportRepeatedIds(measures, static m => m.Id, "measure", problems);
        ItemChecks.ReportRepeatedIds(components, static c => c.Id, "component", problems);
        ItemChecks.ReportRepeats(components, "number", static c => c.Number, static c => FormattableString.Invariant($"The number {c.Number}"), problems);

        var knowsTheme = ItemChecks.Knows(themes, static t => t.Id);
        var knowsMeasure = ItemChecks.Knows(measures, static m => m.Id);
        var knowsComponent = ItemChecks.Knows(components, static c => c.Id);
        foreach (var theme in themes)
        {
            Supports(theme.Path, theme.Value?.Supports ?? [], knowsComponent, problems);
        }

        foreach (var (path, component) in components.Where(static c => c.Value is not null).Select(static c => (c.Path, c.Value!)))
        {
            if (!knowsTheme(component.Theme))
            {
                ItemChecks.ReportUnknown(problems, $"{path}.theme", "theme", component.Theme);
            }

            Supports(path, component.Supports, knowsComponent, problems);
            foreach (var (i, probe) in component.Probes.Index())
            {
                Measure(FormattableString.Invariant($"{path}.probes[{i}].measure"), probe.Measure, knowsMeasure, problems);
                Measure(FormattableString.Invariant($"{path}.probes[{i}].atLeastAsManyAs"), probe.TargetMeasure, knowsMeasure, problems);
            }
        }
    }

    private static void Supports(string path, IEnumerable<string> supports, Func<string, bool> knows, ProblemCollector problems)
    {
        foreach (var (i, id) in supports.Index().Where(s => !knows(s.Item)))
        {
            ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{path}.supports[{i}]"), "component", id);
        }
    }

    private static void Measure(string path, string? measure, Func<string, bool> knows, ProblemCollector problems)
    {
        if (measure is not null && !knows(measure))
        {
            ItemChecks.ReportUnknown(problems, path, "measure", measure);
        }
    }
}
