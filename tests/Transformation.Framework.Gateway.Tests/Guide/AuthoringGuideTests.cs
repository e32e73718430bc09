using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What the guide to the gateway shows, run.</summary>
public sealed class AuthoringGuideTests
{
    [Fact]
    public void Author_RuleSetInCSharp_JudgesByTheLimitInForce()
    {
        // snippet: guide-author
        var rules = new RuleSetBuilder("digital-front-door", "Digital front door", "1.0.0", effectiveFrom: new LocalDate(2024, 4, 1), source: "Digital board, terms of reference (invented)")
            .Element("value", "Value for money")
            .Gate("business-case", "Business case", LifecycleStage.Design)
            .Add(InitiativeProfile.Scale)
            .Add(InitiativeProfile.WholeLifeCost)
            .Input("board-approval", InputKind.Evidence, "Approval of the board", "Director of finance")
            .Add(GateParameter.Create("delegated-limit", "Cost up to which the digital board decides", InputKind.Money,
                new ParameterValue(new LocalDate(2024, 4, 1), new MoneyValue(Money.Nominal(50_000)), "Scheme of delegation, 2024 (invented)"),
                new ParameterValue(new LocalDate(2025, 4, 1), new MoneyValue(Money.Nominal(300_000)), "Scheme of delegation, 2025 (invented)")))
            .Rule("spending-is-approved", static rule => rule
                .Assures("value", "A body whose authority reaches that far has approved the spending")
                .At("business-case")
                .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("single-organisation"))))
                .Requires(Condition.Any(
                    Condition.AtMost("whole-life-cost", Threshold.Parameter("delegated-limit")),
                    Condition.Evidence("board-approval", noOlderThan: Period.FromMonths(12), attested: true)))
                .Guidance("Take it to the board before money is committed.")
                .Source("Scheme of delegation (invented)"))
            .Build()                                                       // every fault at once, each with its path
            .OrThrow();

        var facts = new GateFactsBuilder(InitiativeId.From("e-booking"))
            .Scale(ChangeScale.SingleOrganisation)
            .Fact("whole-life-cost", new MoneyValue(Money.Nominal(120_000)))
            .Build();
        var gate = CompiledGate.Of(rules, "business-case");                // compiled once, shared by all threads
        var before = gate.AsAt(new LocalDate(2025, 3, 31)).Assess(facts);
        var after = gate.AsAt(new LocalDate(2025, 4, 1)).Assess(facts);    // the limit rose that day
        Console.WriteLine($"{before.Recommendation}, then {after.Recommendation}");   // MoreEvidenceNeeded, then Proceed
        Console.WriteLine(GatewayText.Of(after.Findings[0].Readings[1]));  // … (at most £300,000 (nominal): …, in force since 2025-04-01): £120,000 (nominal) → yes
        // end-snippet

        Assert.Equal("MoreEvidenceNeeded, then Proceed", $"{before.Recommendation}, then {after.Recommendation}");
        Assert.Equal(
            "Cost over the whole life of the change (at most £300,000 (nominal): Cost up to which the digital board decides, in force since 2025-04-01): £120,000 (nominal) → yes",
            GatewayText.Of(after.Findings[0].Readings[1]));
    }

    [Fact]
    public void Map_HostObjects_AreJudgedWithoutCopying()
    {
        // snippet: guide-map
        var map = new GateFactMap<Project>(static project => InitiativeId.From(project.Code))
            .Choice("scale", static project => project.Scale)
            .Count("experts-by-experience", static project => project.Experts)
            .YesNo("every-benefit-has-baseline", static project => project.HasBaseline)        // null: nobody has said
            .EvidenceDate("small-test-results", "project file", static project => project.Tested);

        var gate = CompiledGate.Of(StandardRuleSets.SystemGateway, "testing").AsAt(new LocalDate(2024, 10, 3)).With(map);
        Span<FindingOutcome> outcomes = stackalloc FindingOutcome[gate.Gate.Gate.Rules.Length];
        foreach (var project in Projects)
        {
            var recommendation = gate.Judge(project, outcomes);            // no allocation, no explanation
            if (recommendation != Recommendation.Proceed)
            {
                Console.WriteLine(GatewayText.Of(gate.Assess(project)));   // the whole story, only where it is wanted
            }
        }

        // end-snippet
        Assert.All(Projects, project => Assert.Equal(gate.Assess(project).Recommendation, gate.Judge(project, [])));
    }

    [Fact]
    public void Predicate_OfTheHost_IsKeptWithTheAssessment()
    {
        var ruleSet = new RuleSetBuilder("load", "Load", "1.0.0", new(2024, 4, 1), "test")
            .Element("load", "Load").Gate("start", "Start", LifecycleStage.Design)
            .Input("load-fits", InputKind.Predicate, "The work fits the capacity of those who do it", "Portfolio office")
            .Rule("load-is-carried", static rule => rule
                .Assures("load", "The load can be carried").At("start").Requires(Condition.Predicate("load-fits")).Guidance("Move the start").Source("test"))
            .Build().OrThrow();
        var facts = new GateFactsBuilder(InitiativeId.From("e-booking")).Build();

        // snippet: guide-predicate
        var predicates = GatePredicates.None.With("load-fits", static (facts, asOf) =>
            new PredicateValue(Truth.False, "Two teams are over their capacity from January to March"));   // a host would ask its load plan
        var assessment = GateAssessor.Assess(ruleSet, "start", facts, new LocalDate(2024, 10, 3), predicates);
        var replayed = GateAssessor.Assess(ruleSet, "start", assessment.Facts, assessment.AsOf);           // needs no function any more: the answer was kept
        // end-snippet

        Assert.Equal(Recommendation.Pause, assessment.Recommendation);
        Assert.Equal(GatewayText.Of(assessment), GatewayText.Of(replayed));
    }

    private static readonly Project[] Projects =
    [
        new("virtual-ward", "single-organisation", 2, true, new LocalDate(2024, 9, 2)),
        new("call-back", "single-pathway", null, null, null),
    ];

    private sealed record Project(string Code, string? Scale, int? Experts, bool? HasBaseline, LocalDate? Tested);
}
