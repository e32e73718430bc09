using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the parts of a template.</summary>
internal static class PlanTemplateChecks
{
    private static readonly JsonShape<int?> NumberShape = JsonShapes.Map<long, int?>(
        JsonShapes.IntegerBetween(1, int.MaxValue), static n => (int)n, static n => n!.Value);

    private static readonly JsonShape<ImmutableArray<EvidenceProbe>> ProbesShape = JsonShapes.ArrayOf(new EvidenceProbeShape());

    internal static void Run(
        IReadOnlyList<JsonItem<PlanTheme>> themes,
        IReadOnlyList<JsonItem<PlanMeasure>> measures,
        IReadOnlyList<JsonItem<PlanComponent>> components,
        ProblemCollector problems)
    {
        ItemChecks.ReportRepeatedIds(themes, static t => t.Id, "theme", problems);
        ItemChecks.ReportRepeats(themes, "number", static t => ItemChecks.Part(t, static x => x.Number, "number", NumberShape), Number, problems);
        ItemChecks.ReportRepeatedIds(measures, static m => m.Id, "measure", problems);
        ItemChecks.ReportRepeatedIds(components, static c => c.Id, "component", problems);
        ItemChecks.ReportRepeats(components, "number", static c => ItemChecks.Part(c, static x => x.Number, "number", NumberShape), Number, problems);

        var knowsTheme = ItemChecks.Knows(themes, static t => t.Id);
        var knowsMeasure = ItemChecks.Knows(measures, static m => m.Id);
        var knowsComponent = ItemChecks.Knows(components, static c => c.Id);
        foreach (var theme in themes)
        {
            Supports(theme.Path, ItemChecks.Parts(theme, static t => t.Supports, "supports", ItemChecks.Identifiers), knowsComponent, problems);
        }

        foreach (var component in components)
        {
            if (ItemChecks.Part(component, static c => c.Theme, "theme", CoreShapes.Identifier) is { } theme && !knowsTheme(theme))
            {
                ItemChecks.ReportUnknown(problems, $"{component.Path}.theme", "theme", theme);
            }

            Supports(component.Path, ItemChecks.Parts(component, static c => c.Supports, "supports", ItemChecks.Identifiers), knowsComponent, problems);
            foreach (var (i, probe) in ItemChecks.Parts(component, static c => c.Probes, "probes", ProbesShape).Index())
            {
                Measure(FormattableString.Invariant($"{component.Path}.probes[{i}].measure"), probe.Measure, knowsMeasure, problems);
                Measure(FormattableString.Invariant($"{component.Path}.probes[{i}].atLeastAsManyAs"), probe.TargetMeasure, knowsMeasure, problems);
            }
        }
    }

    private static string Number(int number) => FormattableString.Invariant($"The number {number}");

    private static void Supports(string path, ImmutableArray<string> supports, Func<string, bool> knows, ProblemCollector problems)
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
