using Transformation.Framework.Plan;

namespace PlanOnAPage.Thirteenth;

/// <summary>The twelve points and one more: what it means, and what would show it in place.</summary>
internal static class ThirteenPoints
{
    internal static PlanTemplate Template { get; } = StandardPlans.TwelvePoints.Extend(
        "thirteen-points",
        "The twelve points, and one of our own",
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
                EvidenceProbe.AtLeast("localities-with-digital-help", 6, ComponentProgress.Embedded), // as many as there are localities
            ]),
        new PlanMeasure("localities-with-digital-help", "Localities in which people get help to go online")).OrThrow();
}
