using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Plan.Tests.Scheduling;
using Transformation.Framework.Plan.Tests.Status;

namespace Transformation.Framework.Plan.Tests.Documents;

public sealed class RoundTripLawsTests
{
    [Property]
    public Property AnyTemplate_RoundTrips() => Prop.ForAll(Templates().ToArbitrary(), template =>
    {
        var text = PlanJson.Template.ToText(template);
        var again = PlanJson.Template.Load(text).OrThrow();
        return PlanJson.Template.ToText(again) == text && Told(again) == Told(template);
    });

    [Property]
    public Property AnyPlan_RoundTrips() => Prop.ForAll(PlanGen.Plans.ToArbitrary(), plan =>
    {
        var text = PlanJson.Plan.ToText(plan);
        var again = PlanJson.Plan.Load(text).OrThrow();
        return PlanJson.Plan.ToText(again) == text && plan.Milestones.SequenceEqual(again.Milestones) && plan.Evidence.SequenceEqual(again.Evidence);
    });

    [Property]
    public Property AnyPlanWithAnOrder_RoundTrips() => Prop.ForAll(SchedulePlans.Plans.ToArbitrary(), plan =>
    {
        var again = PlanJson.Plan.Load(PlanJson.Plan.ToText(plan)).OrThrow();
        return plan.Milestones.SequenceEqual(again.Milestones) && plan.Dependencies.SequenceEqual(again.Dependencies);
    });

    private static string Told(PlanTemplate t) => string.Join('\n', t.Components.Select(c =>
        $"{c.Id} {c.Number} {c.Title} {c.Meaning} {c.Theme} {string.Join(',', c.Supports)} {string.Join(',', c.Probes)}"))
        + string.Join('\n', t.Themes.Select(x => $"{x.Id} {x.Number} {x.Title} {x.Meaning} {string.Join(',', x.Supports)}"))
        + string.Join('\n', t.Measures);

    private static Gen<PlanTemplate> Templates() =>
        from themes in Gen.Choose(1, 4)
        from components in Gen.Choose(0, 30)
        from links in Gen.ListOf(Gen.Choose(0, 1000), components * 3)
        from shown in Gen.ListOf(Gen.Elements(0, 1, 2, 3), components)
        select PlanTemplate.Create(
            "t",
            "T",
            Enumerable.Range(1, themes).Select(n => new PlanTheme($"t{n}", n, $"Theme {n}", "About \u00e9\u4e2d.", components > 0 ? [$"c{n % components}"] : null)),
            [new("m", "M"), new("n", "N")],
            Enumerable.Range(0, components).Select(n => new PlanComponent(
                $"c{n}",
                n + 1,
                $"Component {n}",
                "Means.",
                $"t{(links[3 * n] % themes) + 1}",
                new[] { links[(3 * n) + 1] % components, links[(3 * n) + 2] % components }.Distinct().Where(other => other != n).Select(other => $"c{other}"),
                Probes(shown[n])))).OrThrow();

    private static EvidenceProbe[] Probes(int kind) => kind switch
    {
        0 => [],
        1 => [EvidenceProbe.AtLeast("m", 1, ComponentProgress.Established)],
        2 => [EvidenceProbe.AtLeastAsManyAs("m", "n", ComponentProgress.Established), EvidenceProbe.AtLeast("n", long.MaxValue, ComponentProgress.Embedded)],
        _ => [EvidenceProbe.AtLeast("m", 1, ComponentProgress.Established), EvidenceProbe.AtLeast("m", 2, ComponentProgress.Embedded)],
    };
}
