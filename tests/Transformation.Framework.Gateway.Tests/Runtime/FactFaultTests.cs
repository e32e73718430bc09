using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class FactFaultTests
{
    [Fact]
    public void Assess_FactsOfEveryWrongKind_ListsThemAllAtOnce()
    {
        var facts = new GateFactsBuilder(InitiativeId.From("example"))
            .Fact("c0", new NumberValue(1))
            .Fact("d0", new DateValue(Examples.AsOf)) // as declared
            .Fact("i0", new ItemsValue(new GateItem("t", new GateFact("fy", new NumberValue(1)))))
            .Fact("m0", new MoneyValue(Money.Real(1, FinancialYear.StartingIn(2024))))
            .Fact("nobody-asks", new NumberValue(1))
            .Fact("q0", new YesNoValue(true))
            .Fact("w0", new ChoiceValue("elsewhere"))
            .Fact("w1", new ChoiceValue("anything"))
            .Fact("y0", new CountValue(1), Examples.AsOf.PlusDays(1)) // not seen yet, and wrong all the same
            .Add(Examples.Held("r0", Examples.AsOf))
            .Build();

        var problems = Assert.Throws<InvalidDocumentException>(() => Examples.Assess(facts, Examples.Rule(Condition.Yes("y0")))).Problems;

        Assert.Equal(["$.facts[0]", "$.facts[2]", "$.facts[3]", "$.facts[5]", "$.facts[6]", "$.facts[8]", "$.evidence[0]"], problems.Select(static p => p.Path));
        Assert.All(problems, static p => Assert.Equal(ProblemCodes.WrongType, p.Code));
    }

    [Fact]
    public void Judge_MoneyOfAnotherBasisFromTheHost_IsRefused()
    {
        var map = new GateFactMap<object>(static _ => InitiativeId.From("example")).Money("m0", static _ => Money.Real(1, FinancialYear.StartingIn(2024)));
        var gate = CompiledGate.Of(Examples.RuleSetOf(Examples.Rule(Condition.AtMost("m0", Threshold.Of(new MoneyValue(Money.Nominal(1)))))), Examples.Design).AsAt(Examples.AsOf).With(map);

        Assert.Throws<UnitMismatchException>(() => gate.Judge(new object(), []));
        Assert.Throws<InvalidDocumentException>(() => gate.Assess(new object()));
    }

    [Fact]
    public void With_MapOfAnotherKind_IsRefused()
    {
        var map = new GateFactMap<object>(static _ => InitiativeId.From("example")).Number("y0", static _ => 1);
        var gate = CompiledGate.Of(Examples.RuleSetOf(Examples.Rule(Condition.Yes("y0"))), Examples.Design).AsAt(Examples.AsOf);

        Assert.Equal("map", Assert.Throws<ArgumentException>(() => gate.With(map)).ParamName);
    }

    [Fact]
    public void Map_InputTwice_IsRefused() =>
        Assert.Equal("id", Assert.Throws<ArgumentException>(static () => new GateFactMap<object>(static _ => default).YesNo("y0", static _ => true).Number("y0", static _ => 1)).ParamName);

    /// <summary>What explaining refuses, judging without explaining refuses too: a negative question would pass on it.</summary>
    [Fact]
    public void Judge_AnswersThatDoNotFit_AreRefusedAndNeverPassed()
    {
        var map = new GateFactMap<object>(static _ => InitiativeId.From("example"));
        (Condition, GateFactMap<object>)[] wrong =
        [
            (Condition.Not(Condition.OneOf("w0", "low")), map.Choice("w0", static _ => "elsewhere")),
            (Condition.Not(Condition.AtMost("w0", Threshold.Of(new ChoiceValue("low")))), map.Choice("w0", static _ => "elsewhere")),
            (Condition.Items("i0", Quantifier.None, Condition.OneOf("fw", "low")), map.Items("i0", static _ => new ItemsValue(new GateItem("t", new GateFact("fw", new ChoiceValue("elsewhere")))))),
            (Condition.Items("i0", Quantifier.None, Condition.Yes("fy")), map.Items("i0", static _ => new ItemsValue(new GateItem("t", new GateFact("fy", new NumberValue(1)))))),
            (Condition.Evidence("e0"), map.Evidence("e0", static _ => [Examples.Held("e1", Examples.AsOf)])),
        ];

        Assert.All(wrong, static w =>
        {
            var gate = CompiledGate.Of(Examples.RuleSetOf(Examples.Rule(w.Item1)), Examples.Design).AsAt(Examples.AsOf).With(w.Item2);
            Assert.Throws<InvalidDocumentException>(() => gate.Judge(new object(), []));
            Assert.True(w.Item1 is EvidenceCondition || Record.Exception(() => gate.Assess(new object())) is InvalidDocumentException);
        });
    }

    [Fact]
    public void Judge_EvidenceOfTheHostInAnyOrder_IsCountedTheSame()
    {
        var map = new GateFactMap<object>(static _ => InitiativeId.From("example")).Evidence("e0", static _ =>
        [
            Examples.Held("e0", Examples.AsOf.PlusDays(1)),
            Examples.Held("e0", Examples.AsOf.PlusDays(-1)),
            EvidenceItem.StatedNone("e0", Examples.AsOf.PlusDays(-2), "None yet"),
            EvidenceItem.StatedNone("e0", Examples.AsOf.PlusDays(-9), "None yet"),
        ]);
        var gate = CompiledGate.Of(Examples.RuleSetOf(Examples.Rule(Condition.Evidence("e0"), "a"), Examples.Rule(Condition.Evidence("e0", 2), "b")), Examples.Design).AsAt(Examples.AsOf).With(map);
        var outcomes = new FindingOutcome[2];

        gate.Judge(new object(), outcomes);

        Assert.Equal([FindingOutcome.Met, FindingOutcome.Unknown], outcomes);
        Assert.Equal(outcomes, gate.Assess(new object()).Findings.Select(static f => f.Outcome));
    }
}
