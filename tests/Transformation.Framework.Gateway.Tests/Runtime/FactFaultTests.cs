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

    [Fact]
    public void Judge_WordThatIsNotAChoice_IsNotPassedByTheHostsMap()
    {
        var rule = Examples.Rule(Condition.Not(Condition.OneOf("w0", "low")));
        var map = new GateFactMap<object>(static _ => InitiativeId.From("example")).Choice("w0", static _ => "elsewhere");
        var gate = CompiledGate.Of(Examples.RuleSetOf(rule), Examples.Design).AsAt(Examples.AsOf).With(map);
        var outcomes = new FindingOutcome[1];

        Assert.Throws<InvalidDocumentException>(() => gate.Assess(new object()));
        Assert.NotEqual(Recommendation.Proceed, gate.Judge(new object(), outcomes));
        Assert.Equal([FindingOutcome.Unknown], outcomes);
    }
}
