using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RuleSetTests
{
    private static readonly GateRule Sound = Examples.Rule(Condition.Yes("y0"), "sound");

    [Fact]
    public void Build_ManyFaults_NamesThemAllAtOnce()
    {
        var nowhere = GateRule.Create("nowhere", Examples.Evaluation, "T", RuleSeverity.Important, [], Condition.Yes("y0"), "G", "S");
        var elsewhere = Examples.Rule(Condition.All(Condition.Yes("y9"), Condition.Not(Condition.Yes("e0"))), "sound", element: "no-element", gates: [Examples.Design, "spread"]);

        var problems = Examples.Builder([Sound, nowhere, elsewhere], Gate("design", LifecycleStage.Design), Gate("testing", LifecycleStage.Testing))
            .Until(new LocalDate(2023, 12, 31)).Add(Examples.Inputs[0]).Add(Examples.Elements[0]).Add(Examples.Parameters[0])
            .Add(GateParameter.Create("late", "Late", InputKind.Count, new ParameterValue(new(2024, 1, 2), new CountValue(1), "S"))).Build().Problems;

        Assert.Equal(
            [
                ("$.effectiveUntil", ProblemCodes.Contradiction),
                ("$.elements[5].id", ProblemCodes.DuplicateId),
                ("$.inputs[21].id", ProblemCodes.DuplicateId),
                ("$.parameters[2].id", ProblemCodes.DuplicateId),
                ("$.rules[2].id", ProblemCodes.DuplicateId),
                ("$.gates[1]", ProblemCodes.Contradiction),
                ("$.parameters[3].values", ProblemCodes.Contradiction),
                ("$.rules[1].gates", ProblemCodes.Contradiction),
                ("$.rules[2].element", ProblemCodes.UnknownReference),
                ("$.rules[2].gates", ProblemCodes.UnknownReference),
                ("$.rules[2].condition.conditions[0].input", ProblemCodes.UnknownReference),
                ("$.rules[2].condition.conditions[1].condition.input", ProblemCodes.Contradiction),
            ],
            problems.Select(static p => (p.Path, p.Code)));
    }

    [Theory]
    [InlineData(LifecycleStage.Embedded)]
    [InlineData(LifecycleStage.Paused)]
    [InlineData(LifecycleStage.Stopped)]
    public void Gate_AtAStageThatNothingPasses_IsRefused(LifecycleStage stage) =>
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => Gate("gate", stage)).ParamName);

    [Fact]
    public void Build_GatesOutOfOrderOrTwice_AreProblems() =>
        Assert.Equal(
            ["$.gates[2].id", "$.gates[1].stage"],
            Examples.Builder(
                [Examples.Rule(Condition.Yes("y0"), gates: ["design", "discovery"])],
                Gate("design", LifecycleStage.Design),
                Gate("discovery", LifecycleStage.Discovery),
                Gate("discovery", LifecycleStage.Discovery)).Build().Problems.Select(static p => p.Path));

    [Fact]
    public void Build_NoGate_IsAProblem() =>
        Assert.Equal(["$.gates"], new RuleSetBuilder("id", "T", "1.0.0", default, "S").Build().Problems.Select(static p => p.Path));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.x")]
    [InlineData("1.0.0\n")]
    [InlineData("1..0")]
    [InlineData("-1.0.0")]
    public void Build_VersionOfAnotherForm_IsRefused(string version) =>
        Assert.Equal(
            "version",
            Assert.Throws<ArgumentException>(() => new RuleSetBuilder("id", "T", version, default, "S")).ParamName);

    [Fact]
    public void IsInForceOn_FirstAndLastDay_CountAndNoOthersBeyond()
    {
        var ruleSet = Examples.Builder([Sound]).Until(new LocalDate(2024, 12, 31)).Build().OrThrow();

        Assert.Equal(
            [false, true, true, false],
            new[] { new LocalDate(2023, 12, 31), new(2024, 1, 1), new(2024, 12, 31), new(2025, 1, 1) }.Select(ruleSet.IsInForceOn));
    }

    [Fact]
    public void Build_InForceForOneDay_IsAccepted() =>
        Assert.True(Examples.Builder([Sound]).Until(new LocalDate(2024, 1, 1)).Build().IsValid);

    [Theory]
    [InlineData(LifecycleStage.Proposed, LifecycleStage.Discovery)]
    [InlineData(LifecycleStage.Discovery, LifecycleStage.Discovery)]
    [InlineData(LifecycleStage.Delivery, LifecycleStage.Delivery)]
    [InlineData(LifecycleStage.Spread, null)]
    [InlineData(LifecycleStage.Embedded, null)]
    [InlineData(LifecycleStage.Paused, null)]
    [InlineData(LifecycleStage.Stopped, null)]
    public void NextGate_FromAStage_IsTheFirstAtOrAfterItsEnd(LifecycleStage stage, LifecycleStage? expected) =>
        Assert.Equal(expected, StandardRuleSets.SystemGateway.NextGate(stage)?.Stage);

    [Fact]
    public void RuleCreate_GateTwice_IsRefused() =>
        Assert.Equal(
            "gates",
            Assert.Throws<ArgumentException>(static () => Examples.Rule(Condition.Yes("y0"), gates: ["design", "design"])).ParamName);

    [Fact]
    public void RuleCreate_SeverityThatThereIsNot_IsRefused() =>
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(static () => Examples.Rule(Condition.Yes("y0"), severity: default)).ParamName);

    [Fact]
    public void RulesAt_AGate_AreThoseAskedThere()
    {
        var ruleSet = Examples.Builder(
            [Examples.Rule(Condition.Yes("y0"), "a", gates: ["one", "two"]), Examples.Rule(Condition.Yes("y0"), "b", gates: ["two"])],
            Gate("one", LifecycleStage.Design),
            Gate("two", LifecycleStage.Design)).Build().OrThrow();

        Assert.Equal(["a"], ruleSet.RulesAt("one").Select(static r => r.Id));
        Assert.Equal(["a", "b"], ruleSet.RulesAt("two").Select(static r => r.Id));
        Assert.Empty(ruleSet.RulesAt("three"));
        Assert.Equal(("two", null), (ruleSet.GateOf("two")?.Id, ruleSet.GateOf("three")));
    }

    private static Gate Gate(string id, LifecycleStage stage) => new(id, $"Title of {id}", stage);
}
