using NodaTime;

namespace Transformation.Framework.Plan.Tests.Evidence;

public sealed class OwnComponentTests
{
    [Fact]
    public void AThirteenthComponent_IsOneClassAndOneTemplateEntry()
    {
        // snippet: own-component-template
        var template = StandardPlans.TwelvePoints.Extend(
            "our-thirteen",
            "The twelve points, and one of ours",
            new PlanComponent(
                "digital-inclusion",
                13,
                "Digital inclusion",
                "Nobody is left out because a service went online.",
                "focused-priorities",
                supports: ["user-centred-design"],
                probes:
                [
                    EvidenceProbe.AtLeast("localities-with-digital-help", 1, ComponentProgress.Established),
                    EvidenceProbe.AtLeast("localities-with-digital-help", 6, ComponentProgress.Embedded),
                ]),
            new PlanMeasure("localities-with-digital-help", "Localities in which people get help to go online")).OrThrow();
        // end-snippet

        // snippet: own-component-status
        var places = new DigitalInclusion(
        [
            ("Weston and Worle", new LocalDate(2024, 6, 3), null),
            ("South Bristol", new LocalDate(2024, 9, 2), new LocalDate(2024, 12, 20)),
        ]);
        var plan = TransformationPlan.Create("ours", "Our plan", template.Id).OrThrow();

        var status = PlanStatus.Assess(template, plan, asOf: new LocalDate(2024, 10, 3), places)["digital-inclusion"];

        var progress = PlanText.ExplainProgress(status);
        // Established: Localities in which people get help to go online: 2 on record (at least 1 wanted). Not shown to be embedded: …
        // end-snippet
        Assert.Equal(
            "Established: Localities in which people get help to go online: 2 on record (at least 1 wanted). "
            + "Not shown to be embedded: Localities in which people get help to go online: 2 on record (at least 6 wanted).",
            progress);
        Assert.Equal(13, template.Components.Length);
        Assert.Equal(1, PlanStatus.Assess(template, plan, new LocalDate(2024, 12, 20), places).Counts["localities-with-digital-help"].Count);
    }

    [Fact]
    public void Extend_WhatDoesNotFit_IsToldWithItsPlace()
    {
        var problems = StandardPlans.TwelvePoints.Extend("t", "T", new PlanComponent("system-compact", 12, "C", "M.", "nowhere", probes: [EvidenceProbe.AtLeast("nothing", 1, ComponentProgress.Established)])).Problems;
        Assert.Equal(
            ["$.components[12].id", "$.components[12].number", "$.components[12].probes[0].measure", "$.components[12].theme"],
            problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentException>(() => StandardPlans.TwelvePoints.Extend("twelve-points", "T", new PlanComponent("x", 13, "C", "M.", "nowhere")));
    }
}
