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
        ItemChecks.ReportRepeats(themes, "id", static t => t.Id, static t => $"The theme {t.Id}", problems);
        ItemChecks.ReportRepeats(themes, "number", static t => t.Number, static t => FormattableString.Invariant($"The number {t.Number}"), problems);
        ItemChecks.ReportRepeats(measures, "id", static m => m.Id, static m => $"The measure {m.Id}", problems);
        ItemChecks.ReportRepeats(components, "id", static c => c.Id, static c => $"The component {c.Id}", problems);
        ItemChecks.ReportRepeats(components, "number", static c => c.Number, static c => FormattableString.Invariant($"The number {c.Number}"), problems);

        var knownThemes = ItemChecks.KnownIds(themes, static t => t.Id);
        var knownMeasures = ItemChecks.KnownIds(measures, static m => m.Id);
        var knownComponents = ItemChecks.KnownIds(components, static c => c.Id);
        foreach (var theme in themes)
        {
            Supports(theme.Path, theme.Value?.Supports ?? [], knownComponents, problems);
        }

        foreach (var (path, component) in components.Where(static c => c.Value is not null).Select(static c => (c.Path, c.Value!)))
        {
            if (!knownThemes.Contains(component.Theme))
            {
                ItemChecks.ReportUnknown(problems, $"{path}.theme", "theme", component.Theme);
            }

            Supports(path, component.Supports, knownComponents, problems);
            foreach (var (i, probe) in component.Probes.Index())
            {
                Measure(FormattableString.Invariant($"{path}.probes[{i}].measure"), probe.Measure, knownMeasures, problems);
                Measure(FormattableString.Invariant($"{path}.probes[{i}].atLeastAsManyAs"), probe.TargetMeasure, knownMeasures, problems);
            }
        }
    }

    private static void Supports(string path, IEnumerable<string> supports, HashSet<string> known, ProblemCollector problems)
    {
        foreach (var (i, id) in supports.Index().Where(s => !known.Contains(s.Item)))
        {
            ItemChecks.ReportUnknown(problems, FormattableString.Invariant($"{path}.supports[{i}]"), "component", id);
        }
    }

    private static void Measure(string path, string? measure, HashSet<string> known, ProblemCollector problems)
    {
        if (measure is not null && !known.Contains(measure))
        {
            ItemChecks.ReportUnknown(problems, path, "measure", measure);
        }
    }
}
