using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RuleSetTests
{
    private static readonly GateRule Sound = Examples.Rule(Condition.Yes("y0"), "sound");

    [Fact]
    public void Create_ManyFaults_NamesThemAllAtOnce()
    {
        var nowhere = GateRule.Create("nowhere", KeyElement.RigorousEvaluation, "T", RuleSeverity.Important, [], Condition.Yes("y0"), "G", "S");
        var elsewhere = Examples.Rule(Condition.All(Condition.Yes("y9"), Condition.Not(Condition.Yes("e0"))), "sound", gates: [LifecycleStage.Design, LifecycleStage.Spread]);

        var problems = Examples.TryRuleSet(
            [Sound, nowhere, elsewhere], [LifecycleStage.Design, LifecycleStage.Testing], new LocalDate(2023, 12, 31), [.. Examples.Inputs, Examples.Inputs[0]]).Problems;

        Assert.Equal(
            [
                ("$.effectiveUntil", ProblemCodes.Contradiction),
                ("$.gates[1]", ProblemCodes.Contradiction),
                ("$.inputs[8].id", ProblemCodes.DuplicateId),
                ("$.rules[2].id", ProblemCodes.DuplicateId),
                ("$.rules[1].gates", ProblemCodes.Contradiction),
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
    public void Create_GateAtAStageThatNothingPasses_IsAProblem(LifecycleStage stage) =>
        Assert.Contains(Examples.TryRuleSet([Sound], [LifecycleStage.Design, stage]).Problems, static p => p.Path == "$.gates[1]");

    [Fact]
    public void Create_GatesOutOfOrderOrTwice_AreProblems() =>
        Assert.Equal(
            ["$.gates[1]", "$.gates[2]"],
            Examples.TryRuleSet([Sound], [LifecycleStage.Design, LifecycleStage.Discovery, LifecycleStage.Discovery]).Problems.Select(static p => p.Path));

    [Fact]
    public void Create_NoGate_IsAProblem() => Assert.Contains(Examples.TryRuleSet([], []).Problems, static p => p.Path == "$.gates");

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.x")]
    [InlineData("1.0.0\n")]
    [InlineData("1..0")]
    [InlineData("-1.0.0")]
    public void Create_VersionOfAnotherForm_IsRefused(string version) =>
        Assert.Equal(
            "version",
            Assert.Throws<ArgumentException>(() => RuleSet.Create("id", "T", version, default, null, "S", [LifecycleStage.Design], Examples.Inputs, [Sound])).ParamName);

    [Fact]
    public void IsInForceOn_FirstAndLastDay_CountAndNoOthersBeyond()
    {
        var ruleSet = Examples.TryRuleSet([Sound], until: new LocalDate(2024, 12, 31)).OrThrow();

        Assert.Equal(
            [false, true, true, false],
            new[] { new LocalDate(2023, 12, 31), new(2024, 1, 1), new(2024, 12, 31), new(2025, 1, 1) }.Select(ruleSet.IsInForceOn));
    }

    [Fact]
    public void Create_InForceForOneDay_IsAccepted() =>
        Assert.True(Examples.TryRuleSet([Sound], until: new LocalDate(2024, 1, 1)).IsValid);

    [Theory]
    [InlineData(LifecycleStage.Proposed, LifecycleStage.Discovery)]
    [InlineData(LifecycleStage.Discovery, LifecycleStage.Discovery)]
    [InlineData(LifecycleStage.Delivery, LifecycleStage.Delivery)]
    [InlineData(LifecycleStage.Spread, null)]
    [InlineData(LifecycleStage.Embedded, null)]
    [InlineData(LifecycleStage.Paused, null)]
    [InlineData(LifecycleStage.Stopped, null)]
    public void NextGate_FromAStage_IsTheFirstAtOrAfterItsEnd(LifecycleStage stage, LifecycleStage? expected) =>
        Assert.Equal(expected, StandardRuleSets.SystemGateway.NextGate(stage));

    [Fact]
    public void RuleCreate_GateTwice_IsRefused() =>
        Assert.Equal(
            "gates",
            Assert.Throws<ArgumentException>(static () => Examples.Rule(Condition.Yes("y0"), gates: [LifecycleStage.Design, LifecycleStage.Design])).ParamName);

    [Fact]
    public void RuleCreate_ValueOutsideTheEnumerations_IsRefused()
    {
        Assert.Equal("severity", Assert.Throws<ArgumentOutOfRangeException>(static () => Examples.Rule(Condition.Yes("y0"), severity: default)).ParamName);
        Assert.Equal("element", Assert.Throws<ArgumentOutOfRangeException>(static () => Examples.Rule(Condition.Yes("y0"), element: default)).ParamName);
        Assert.Equal("minimumScale", Assert.Throws<ArgumentOutOfRangeException>(static () => Examples.Rule(Condition.Yes("y0"), minimumScale: default)).ParamName);
    }

    [Fact]
    public void RuleCreate_GatesInAnyOrder_StandInOrder() =>
        Assert.Equal([LifecycleStage.Discovery, LifecycleStage.Testing], Examples.Rule(Condition.Yes("y0"), gates: [LifecycleStage.Testing, LifecycleStage.Discovery]).Gates.AsEnumerable());
}
