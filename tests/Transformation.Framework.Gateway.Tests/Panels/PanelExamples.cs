using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>A small gate with a rule of each severity, a predicate and a panel of three seats.</summary>
internal static class PanelExamples
{
    internal static readonly LocalDate AsOf = new(2024, 10, 3);

    internal static readonly LocalDate Meeting = new(2024, 10, 10);

    internal static readonly InitiativeId Stroke = InitiativeId.From("stroke");

    internal static readonly GovernanceBody Panel = GovernanceBody.Create(
        GovernanceBodyId.From("panel"),
        "Gateway panel",
        SystemLevel.System,
        [],
        [
            new BodyMember("chair", "Chair", OrganisationId.Parse("ods:QUY", null)),
            new BodyMember("finance", "Director of Finance", OrganisationId.Parse("ods:RVJ", null)),
            new BodyMember("public", "Public member"),
        ],
        new MembershipShareQuorum(2, 3),
        DeputyPolicy.None).OrThrow();

    internal static RuleSet RuleSet(string version = "1.0.0", RuleSeverity severityOfPlan = RuleSeverity.Important, DecisionTable? table = null) =>
        new RuleSetBuilder("example", "An example", version, new LocalDate(2024, 1, 1), "A document, 2024")
            .Element("evaluation", "Rigorous evaluation")
            .Gate("design", "End of design", LifecycleStage.Design)
            .Input("research", InputKind.Evidence, "Report of user research", "User research lead")
            .Input("plan", InputKind.Evidence, "Evaluation plan", "Evaluation lead")
            .Input("fits", InputKind.Predicate, "The load fits", "Portfolio office")
            .Rule("researched", r => r.Assures("evaluation", "Needs are researched").At("design").Requires(Condition.Evidence("research")).Guidance("Do the research.").Source("S"))
            .Rule("planned", r => r.Assures("evaluation", "Evaluation is planned").Severity(severityOfPlan).At("design").Requires(Condition.Evidence("plan")).Guidance("Write the plan.").Source("S"))
            .Rule("fits", r => r.Assures("evaluation", "The load fits").Severity(RuleSeverity.Advisory).At("design").Requires(Condition.Predicate("fits")).Guidance("Shift the start.").Source("S"))
            .Decide(table ?? DecisionTable.Standard)
            .Build().OrThrow();

    internal static GatePredicates Predicates { get; } = GatePredicates.None.With("fits", static (_, _) => new PredicateValue(Truth.True, "There is room."));

    internal static GateFactsBuilder Researched() => new GateFactsBuilder(Stroke).Add(EvidenceItem.Held("research", new LocalDate(2024, 6, 1), "Report 12"));

    internal static GateFactsBuilder Complete() => Researched().Add(EvidenceItem.Held("plan", new LocalDate(2024, 7, 1), "Plan 3"));

    /// <summary>Needs are researched and there is no plan: the rules recommend to proceed with conditions.</summary>
    internal static GateAssessment Conditional(LocalDate? asOf = null) => Assess(Researched().Build(), asOf);

    internal static GateAssessment Assess(GateFacts facts, LocalDate? asOf = null, RuleSet? ruleSet = null) =>
        GateAssessor.Assess(ruleSet ?? RuleSet(), "design", facts, asOf ?? AsOf, Predicates);

    internal static Attendance Present(params ReadOnlySpan<string> seats) => At(Meeting, seats);

    internal static Attendance At(LocalDate date, params ReadOnlySpan<string> seats) => new(Panel.Id, date, seats.ToArray().Select(static s => new Attendee(s)));

    internal static Checked<PanelDecision> Decide(
        GateAssessment assessment,
        Recommendation decided,
        Attendance? attendance = null,
        string? overrideReason = null,
        ConfidenceRating? confidence = null,
        ImmutableArray<ConditionOfApproval>? conditions = null,
        string recordedBy = "Panel secretary") =>
        PanelDecision.Create(assessment, Panel, attendance ?? Present("chair", "public"), decided, recordedBy, overrideReason, confidence, conditions);

    internal static ConditionOfApproval PlanBy(LocalDate due) => new("planned", "Write the plan", "Evaluation lead", due);

    internal static IEnumerable<(string Path, string Code)> Faults(Checked<PanelDecision> decision) => decision.Problems.Select(static p => (p.Path, p.Code));
}
