using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>The harness with which owners of rules test them.</summary>
public sealed class GateScenarioTests
{
    private static readonly LocalDate AsOf = new(2025, 6, 2);

    private static readonly RuleSet Ward = new RuleSetBuilder("ward", "Wards", "1.0.0", new(2025, 4, 1), "test")
        .Element("evaluation", "Evaluation")
        .Gate("end-of-testing", "End of testing", LifecycleStage.Testing)
        .Input("results", InputKind.Evidence, "Results", "Evaluation lead")
        .Input("patients", InputKind.Count, "Patients in the test", "Ward manager")
        .Add(InitiativeProfile.Scale)
        .Rule("tested", static rule => rule
            .Assures("evaluation", "It was tested").At("end-of-testing").Requires(Condition.Evidence("results")).Guidance("Test it").Source("test"))
        .Rule("large-enough", static rule => rule
            .Assures("evaluation", "The test was large enough").At("end-of-testing").Severity(RuleSeverity.Important)
            .AppliesWhen(Condition.AtLeast("scale", Threshold.Of(new ChoiceValue("multi-organisation"))))
            .Requires(Condition.AtLeast("patients", Threshold.Of(new CountValue(20)))).Guidance("Test it with more").Source("test"))
        .Build().OrThrow();

    [Fact]
    public void Run_EveryOutcomeShown_HoldsWithCompleteCoverage()
    {
        var report = Suite(
            Scenario("everything known and good", Facts(ChangeScale.SystemWide).Count("patients", 20).Add(Results()), Recommendation.Proceed, ("tested", FindingOutcome.Met), ("large-enough", FindingOutcome.Met)),
            Scenario("one patient too few", Facts(ChangeScale.SystemWide).Count("patients", 19).Add(Results()), Recommendation.ProceedWithConditions, ("large-enough", FindingOutcome.NotMet)),
            Scenario("nothing known", Facts(ChangeScale.SystemWide), Recommendation.MoreEvidenceNeeded, ("tested", FindingOutcome.Unknown), ("large-enough", FindingOutcome.Unknown)),
            Scenario("no results, small change", Facts(ChangeScale.SinglePathway).Add(NoResults()), Recommendation.Pause, ("tested", FindingOutcome.NotMet), ("large-enough", FindingOutcome.NotApplicable)))
            .Run(Ward);

        Assert.True(report.AllHold && report.IsCoverageComplete, report.ToString());
        Assert.Equal("ward 1.0.0: 4 of 4 scenarios hold\n2 of 2 rules were seen with every outcome they can have\n", report.ToString());
    }

    [Fact]
    public void Run_AnotherOutcome_SaysWhatWasReadAndWhichOutcomesWereNeverSeen()
    {
        var report = Suite(Scenario("results exist", Facts(ChangeScale.SinglePathway), Recommendation.Proceed, ("tested", FindingOutcome.Met))).Run(Ward);

        Assert.False(report.AllHold);
        Assert.Equal(
            """
            ward 1.0.0: 0 of 1 scenarios hold
              results exist
                tested: expected met, found unknown (Results: nothing on record → unknown)
                recommendation: expected proceed, found more evidence needed
            0 of 2 rules were seen with every outcome they can have
              tested: never seen met, not met
              large-enough: never seen met, not met, unknown

            """.ReplaceLineEndings("\n"),
            report.ToString());
    }

    [Theory]
    [InlineData("no-such-gate", "2025-06-02", "could not be judged")]
    [InlineData("end-of-testing", "2024-06-02", "not in force")]
    public void Run_ScenarioThatCannotBeJudged_FailsAndLeavesTheOthers(string gate, string asOf, string expected)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value;
        var report = Suite(
            GateScenario.Create("cannot be judged", gate, date, Facts(ChangeScale.SystemWide).Build(), [new("tested", FindingOutcome.Met)]),
            Scenario("nothing known", Facts(ChangeScale.SystemWide), Recommendation.MoreEvidenceNeeded)).Run(Ward);

        Assert.Contains(expected, Assert.Single(report.Results[0].Differences), StringComparison.Ordinal);
        Assert.Null(report.Results[0].Assessment);
        Assert.True(report.Results[1].Holds);
    }

    [Fact]
    public void Run_RuleThatIsNotAsked_Fails() => Assert.Contains(
        "not asked at the gate",
        Assert.Single(Suite(Scenario("a rule of another set", Facts(ChangeScale.SystemWide), null, ("elsewhere", FindingOutcome.Met))).Run(Ward).Results[0].Differences),
        StringComparison.Ordinal);

    [Fact]
    public void Run_WaivedRule_CoversItsUnderlyingOutcome()
    {
        var waived = Facts(ChangeScale.SinglePathway).Add(new Waiver("tested", "Trial elsewhere", "Panel chair", AsOf, AsOf));
        var report = Suite(Scenario("waived", waived, Recommendation.Proceed, ("tested", FindingOutcome.Waived))).Run(Ward);

        Assert.True(report.AllHold, report.ToString());
        Assert.Equal(FindingOutcome.Unknown, Assert.Single(report.Coverage[0].Seen));
    }

    [Fact]
    public void Create_NamesTwice_AreReported()
    {
        var one = Scenario("same", Facts(ChangeScale.SystemWide), Recommendation.Proceed);

        Assert.Equal("$.scenarios[1].name", Assert.Single(GateScenarioSuite.Create(one, one).Problems).Path);
    }

    [Fact]
    public void Create_NothingExpected_IsRefused() =>
        Assert.Throws<ArgumentException>(static () => GateScenario.Create("nothing", "end-of-testing", AsOf, Facts(ChangeScale.SystemWide).Build(), []));

    [Fact]
    public void Json_Suite_KeepsTheDocumentContractAndRunsTheSame()
    {
        var suite = Suite(
            Scenario("all of it", Facts(ChangeScale.SystemWide).Count("patients", 3).Add(NoResults()), Recommendation.Pause, ("tested", FindingOutcome.NotMet), ("large-enough", FindingOutcome.NotMet)),
            Scenario("outcome only", Facts(ChangeScale.SystemWide), null, ("tested", FindingOutcome.Unknown)));
        var bytes = GatewayJson.Scenarios.ToUtf8(suite);
        var read = GatewayJson.Scenarios.Load(bytes).OrThrow();

        DocumentContract.Holds(GatewayJson.Scenarios, bytes);
        Assert.True(read.Run(Ward).AllHold, read.Run(Ward).ToString());
    }

    [Fact]
    public void Json_SeveralFaults_AreAllReportedWithTheirPaths()
    {
        var json = """
            { "$schema": "urn:transformation-framework:gateway-scenarios:1", "schemaVersion": 1, "scenarios": [
              { "name": "a", "gate": "g", "asOf": "2025-02-30", "given": { "id": "x" }, "expect": [ { "rule": "r", "outcome": "passed" } ] },
              { "name": "a", "gate": "g", "asOf": "2025-02-28", "given": { "id": "x" } } ] }
            """;

        Assert.Equal(
            ["$.scenarios[0].asOf", "$.scenarios[0].expect[0].outcome", "$.scenarios[1]", "$.scenarios[1].name"],
            GatewayJson.Scenarios.Load(json).Problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_Scenarios_IsThePublishedOne() => SchemaFile.AssertUpToDate(GatewayJson.Scenarios.Name, GatewayJson.Scenarios.Schema());

    private static GateScenarioSuite Suite(params GateScenario[] scenarios) => GateScenarioSuite.Create(scenarios).OrThrow();

    private static GateScenario Scenario(string name, GateFactsBuilder facts, Recommendation? recommendation, params (string Rule, FindingOutcome Outcome)[] expected) =>
        GateScenario.Create(name, "end-of-testing", AsOf, facts.Build(), expected.Select(static e => new ExpectedOutcome(e.Rule, e.Outcome)), recommendation);

    private static GateFactsBuilder Facts(ChangeScale scale) => new GateFactsBuilder(InitiativeId.From("ward")).Scale(scale);

    private static EvidenceItem Results() => EvidenceItem.Held("results", new(2025, 5, 1), "Report");

    private static EvidenceItem NoResults() => EvidenceItem.StatedNone("results", new(2025, 5, 1), "The test was called off");
}
