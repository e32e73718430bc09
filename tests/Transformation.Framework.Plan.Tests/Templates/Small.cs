using NodaTime;

namespace Transformation.Framework.Plan.Tests;

/// <summary>A template with two components, and short ways to make records for it.</summary>
internal static class Small
{
    internal static readonly LocalDate Today = new(2024, 10, 3);

    /// <summary>compact: established at as many signatures as partners, embedded at 2 reviews. fellows: established at 90 fellows. bare: no probes.</summary>
    internal static PlanTemplate Template { get; } = PlanTemplate.Create(
        "small",
        "Small",
        [new("people", 1, "People", "Who.")],
        [new("signatures", "Signatures"), new("partners", "Partners"), new("reviews", "Reviews"), new("fellows", "Fellows")],
        [
            new(
                "compact",
                1,
                "Compact",
                "What is given and got.",
                "people",
                probes:
                [
                    EvidenceProbe.AtLeastAsManyAs("signatures", "partners", ComponentProgress.Established),
                    EvidenceProbe.AtLeast("reviews", 2, ComponentProgress.Embedded),
                ]),
            new("fellowship", 2, "Fellowship", "Who helps.", "people", ["compact"], [EvidenceProbe.AtLeast("fellows", 90, ComponentProgress.Established)]),
            new("bare", 3, "Bare", "Nothing is asked of it.", "people"),
        ]).OrThrow();

    internal static TransformationPlan Plan(params IEnumerable<object> records) => TransformationPlan.Create(
        "p", "P", "small", milestones: records.OfType<Milestone>(), evidence: records.OfType<EvidenceCount>()).OrThrow();

    internal static ComponentStatus Status(string component, params IEnumerable<object> records) => PlanStatus.Assess(Template, Plan(records), Today)[component];

    internal static EvidenceCount Count(string measure, long count, LocalDate? on = null, bool orMore = false, LocalDate? withdrawnOn = null) =>
        new(measure, count, on ?? Today, orMore, withdrawnOn);

    /// <summary>A milestone with dates in days from today.</summary>
    internal static Milestone Step(string component, int? planned = null, int? actual = null, string id = "m") =>
        new(id, $"Step {id}", component, planned is { } p ? Today.PlusDays(p) : null, actual is { } a ? Today.PlusDays(a) : null);
}
