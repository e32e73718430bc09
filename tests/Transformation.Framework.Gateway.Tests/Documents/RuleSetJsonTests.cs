using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class RuleSetJsonTests
{
    [Fact]
    public void Schema_IsThePublishedOne() => SchemaFile.AssertUpToDate(GatewayJson.RuleSet.Name, GatewayJson.RuleSet.Schema());

    [Property(MaxTest = 200)]
    public Property RoundTrip_AnyRuleSet_IsIdentity() =>
        Prop.ForAll(Generators.SoundRuleSets.ToArbitrary(), static ruleSet =>
        {
            var text = GatewayJson.RuleSet.ToText(ruleSet);
            var read = GatewayJson.RuleSet.Load(text).OrThrow();
            return GatewayJson.RuleSet.ToText(read) == text
                && read.Inputs.SequenceEqual(ruleSet.Inputs)
                && read.Parameters.SelectMany(static p => p.Values).SequenceEqual(ruleSet.Parameters.SelectMany(static p => p.Values))
                && read.Rules.Select(static r => r.AppliesWhen).SequenceEqual(ruleSet.Rules.Select(static r => r.AppliesWhen))
                && read.Rules.Select(static r => r.Condition).SequenceEqual(ruleSet.Rules.Select(static r => r.Condition));
        });

    [Fact]
    public void RoundTrip_EveryPropertyGiven_IsIdentity()
    {
        var day = new LocalDate(2024, 1, 1);
        GateValue[] sizes =
        [
            new NumberValue(-1.50m),
            new CountValue(2),
            new MoneyValue(Money.Real(1_000_000.01m, FinancialYear.StartingIn(2024))),
            new DateValue(day),
            new PeriodValue(Period.FromMonths(18)),
            new RatioValue(1, 3),
            new ChoiceValue("middle"),
        ];
        var builder = new RuleSetBuilder("full", "Everything", "10.20.30", day, "A document").Until(day.PlusYears(1)).ConditionsDueWithin(Period.FromWeeks(6))
            .Element("one", "One").Element("two", "Two").Gate("early", "Early", LifecycleStage.Design).Gate("late", "Late", LifecycleStage.Design)
            .Decide(DecisionTable.Create(
                HitPolicy.Priority,
                [DecisionRow.Create(Recommendation.Stop, [FindingCountRange.Of(RuleSeverity.Mandatory, FindingOutcome.NotMet, 2, 9)]), DecisionRow.Create(Recommendation.MoreEvidenceNeeded, [])]).OrThrow())
            .Input("e", InputKind.Evidence, "Evidence", "Somebody").Input("y", InputKind.YesNo, "Statement", "Somebody").Input("q", InputKind.Predicate, "Question", "Somebody")
            .Add(GateInput.Create("i", InputKind.Items, "List", "Somebody", fields: [Input("fy", InputKind.YesNo), Input("fw", InputKind.Choice)]));
        List<Condition> conditions =
        [
            Condition.Evidence("e", 3, Period.FromYears(2), "Lead", attested: true, orStatedNone: true),
            Condition.None(Condition.Yes("y"), Condition.Predicate("q")),
            Condition.AtLeast(2, Condition.Yes("y"), Condition.Not(Condition.Rule("r0", orNotApplicable: true)), Condition.Rule("r0")),
            Condition.Items("i", Quantifier.Every, Condition.Yes("fy")),
            Condition.Items("i", Quantifier.None, Condition.Yes("fy")),
            Condition.Items("i", Quantifier.AtLeast(2), Condition.OneOf("fw", "low", "high")),
            Condition.Items("i", Quantifier.AtMost(2)),
            Condition.Items("i", Quantifier.ShareAtLeast(1, 3), Condition.AtLeast("fw", Threshold.Of(new ChoiceValue("high")))),
            Condition.Items("i", Quantifier.ShareAtMost(0, 3), Condition.Yes("fy")),
            Condition.Distinct("i", "fw", 2),
            Condition.Compare("date", Comparison.LessThan, Threshold.AsOf),
            Condition.Compare("date", Comparison.MoreThan, Threshold.BeforeAsOf(Period.FromDays(1))),
            Condition.Compare("date", Comparison.AtMost, Threshold.AfterAsOf(Period.FromWeeks(1))),
        ];
        foreach (var size in sizes)
        {
            var id = size.Kind.ToString().ToLowerInvariant();
            builder.Add(Input(id, size.Kind)).Add(GateParameter.Create(id + "-limit", "A limit", size.Kind, new ParameterValue(day, size, "S"), new ParameterValue(day.PlusDays(1), size, "T")));
            conditions.Add(Condition.AtLeast(id, Threshold.Of(size)));
            conditions.Add(Condition.Compare(id, Comparison.EqualTo, Threshold.Parameter(id + "-limit")));
        }

        foreach (var (i, condition) in conditions.Index())
        {
            builder.Rule(FactGenerators.Id('r', i), rule => rule.Assures(i % 2 == 0 ? "one" : "two", "Something").Severity((RuleSeverity)(1 + (i % 3))).At(i % 2 == 0 ? ["late", "early"] : ["early"])
                .AppliesWhen(Condition.OneOf("choice", "low", "middle")).Requires(condition).Guidance("Do it").Source("A document"));
        }

        var written = builder.Build().OrThrow();
        var read = GatewayJson.RuleSet.Load(GatewayJson.RuleSet.ToUtf8(written)).OrThrow();

        Assert.Equal(GatewayJson.RuleSet.ToText(written), GatewayJson.RuleSet.ToText(read));
        Assert.Equal(
            (written.Id, written.Title, written.Version, written.EffectiveFrom, written.EffectiveUntil, written.Source, written.ConditionsDueWithin),
            (read.Id, read.Title, read.Version, read.EffectiveFrom, read.EffectiveUntil, read.Source, read.ConditionsDueWithin));
        Assert.Equal(written.Elements.AsEnumerable(), read.Elements);
        Assert.Equal(written.Gates.AsEnumerable(), read.Gates);
        Assert.Equal(written.Inputs.AsEnumerable(), read.Inputs);
        Assert.Equal(written.Parameters.SelectMany(static p => p.Values), read.Parameters.SelectMany(static p => p.Values));
        Assert.Equal(written.Rules.Select(static r => (r.Id, r.Element, r.Severity, r.AppliesWhen, r.Condition)), read.Rules.Select(static r => (r.Id, r.Element, r.Severity, r.AppliesWhen, r.Condition)));
        Assert.Equal(["late", "early"], read.Rules[0].Gates.AsEnumerable());
        Assert.Equal((HitPolicy.Priority, 2), (read.Decisions.HitPolicy, read.Decisions.Rows.Length));
        JsonSchemaCheck.AssertAccepts(GatewayJson.RuleSet.Schema(), GatewayJson.RuleSet.ToText(written));

        static GateInput Input(string id, InputKind kind) => GateInput.Create(
            id,
            kind,
            "Title",
            "Somebody",
            kind == InputKind.Choice ? Examples.Words : default,
            priceBasis: kind == InputKind.Money ? PriceBasis.Real(FinancialYear.StartingIn(2024)) : default);
    }

    [Fact]
    public void Load_DeepestConditionThereCanBe_IsRead()
    {
        var deepest = Enumerable.Range(1, Condition.MaxDepth - 1).Aggregate(Condition.Yes("y0"), static (inner, _) => Condition.All(inner));

        var read = GatewayJson.RuleSet.Load(GatewayJson.RuleSet.ToText(Examples.RuleSetOf(Examples.Rule(deepest)))).OrThrow();

        Assert.Equal(deepest, read.Rules.Single().Condition);
    }

    [Fact]
    public void Load_ConditionNestedTooDeep_IsAProblemAtItsPlace()
    {
        var nested = string.Concat(Enumerable.Repeat("""{"operator": "not", "condition": """, Condition.MaxDepth)) + """{"operator": "yes", "input": "y"}""" + new string('}', Condition.MaxDepth);

        var problem = Problems($$$"""[{"id": "r", {{{Rest}}}, "condition": {{{nested}}} }]""").Single();

        Assert.Equal("$.rules[0].condition", problem.Path);
    }

    [Fact]
    public void Load_ManyFaults_NamesThemAllAtOnce()
    {
        var problems = Problems(
            $$$"""
            [
              {"id": "r", {{{Rest}}}, "condition": {"operator": "equals", "input": "y"}},
              {"id": "r", {{{Rest}}}, "condition": {"operator": "all", "conditions": []}},
              {"id": "s", {{{Rest}}}, "condition": {"operator": "any", "conditions": [{"operator": "yes", "input": "e"}, {"operator": "yes", "input": "z"}]}},
              {"id": "t", {{{Rest}}}, "condition": {"operator": "at-least", "count": 2, "conditions": [{"operator": "yes", "input": "y"}]}},
              {"id": "u", {{{Rest}}}, "condition": {"operator": "evidence", "input": "e", "noOlderThan": "2 years"}},
              {"id": "v", {{{Rest}}}, "condition": {"operator": "evidence", "input": "e", "noOlderThan": "PT24H"}, "weight": 3},
              {"id": "w", {{{Rest}}}, "condition": {"operator": "compare", "input": "n", "is": "at-least"}},
              {"id": "x", {{{Rest}}}, "condition": {"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "parameter", "id": "p"} } },
              {"id": "x1", {{{Rest}}}, "condition": {"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "yes-no", "value": true} } },
              {"id": "x2", {{{Rest}}}, "condition": {"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "as-of"} } },
              {"id": "x3", {{{Rest}}}, "condition": {"operator": "items", "input": "n", "quantifier": "every", "count": 1}},
              {"id": "x4", {{{Rest}}}, "condition": {"operator": "rule", "rule": "x5"}, "appliesWhen": {"operator": "rule", "rule": "nobody"}}
            ]
            """,
            """, {"id": "e", "kind": "evidence", "title": "T", "suppliedBy": "S"}""");

        Assert.Equal(
            [
                ("$.rules[0].condition.operator", ProblemCodes.InvalidValue),
                ("$.rules[1].condition.conditions", ProblemCodes.InvalidValue),
                ("$.rules[3].condition.count", ProblemCodes.InvalidValue),
                ("$.rules[4].condition.noOlderThan", ProblemCodes.InvalidValue),
                ("$.rules[5].condition.noOlderThan", ProblemCodes.InvalidValue),
                ("$.rules[5].weight", ProblemCodes.UnknownProperty),
                ("$.rules[6].condition.threshold", ProblemCodes.Missing),
                ("$.rules[8].condition.threshold.kind", ProblemCodes.InvalidValue),
                ("$.rules[10].condition.quantifier", ProblemCodes.InvalidValue),
                ("$.inputs[3].id", ProblemCodes.DuplicateId),
                ("$.rules[1].id", ProblemCodes.DuplicateId),
                ("$.rules[2].condition.conditions[0].input", ProblemCodes.Contradiction),
                ("$.rules[2].condition.conditions[1].input", ProblemCodes.UnknownReference),
                ("$.rules[7].condition.threshold.id", ProblemCodes.UnknownReference),
                ("$.rules[9].condition.input", ProblemCodes.Contradiction),
                ("$.rules[11].condition.rule", ProblemCodes.UnknownReference),
                ("$.rules[11].appliesWhen.rule", ProblemCodes.UnknownReference),
            ],
            problems.OrderBy(static p => Order(p)).Select(static p => (p.Path, p.Code)));

        static int Order(Problem problem) => problem.Code is ProblemCodes.DuplicateId or ProblemCodes.Contradiction or ProblemCodes.UnknownReference ? 1 : 0;
    }

    [Fact]
    public void Load_InputThatCannotBeRead_IsNotCalledUnknownWhereItIsAskedFor()
    {
        var document = Document("""[{"id": "y", "kind": "maybe", "title": "T", "suppliedBy": "S"}]""", $$$"""[{"id": "r", {{{Rest}}}, "condition": {"operator": "yes", "input": "y"} }]""");

        Assert.Equal(["$.inputs[0].kind"], GatewayJson.RuleSet.Load(document).Problems.Select(static p => p.Path));
    }

    [Fact]
    public void Load_RuleThatCannotBeRead_DoesNotLeaveItsGateWithoutRules()
    {
        var problems = Problems($$$"""[{"id": "r", {{{Rest}}}, "condition": {"operator": "yes"} }]""");

        Assert.Equal(["$.rules[0].condition.input"], problems.Select(static p => p.Path));
    }

    [Fact]
    public void Load_EndsBeforeItBeginsAndHasAnUnguardedGate_AreProblems()
    {
        var document = Document($"[{Inputs}]", "[]").Replace("\"source\"", "\"effectiveUntil\": \"2023-01-01\", \"source\"", StringComparison.Ordinal);

        Assert.Equal(["$.effectiveUntil", "$.gates[0]"], GatewayJson.RuleSet.Load(document).Problems.Select(static p => p.Path));
    }

    private const string Rest =
        """ "element": "rigorous-evaluation", "title": "T", "severity": "mandatory", "gates": ["design"], "guidance": "G", "source": "S" """;

    private const string Inputs =
        """
        {"id": "e", "kind": "evidence", "title": "T", "suppliedBy": "S"},
        {"id": "y", "kind": "yes-no", "title": "T", "suppliedBy": "S"},
        {"id": "n", "kind": "number", "title": "T", "suppliedBy": "S"}
        """;

    private static IEnumerable<Problem> Problems(string rules, string moreInputs = "") =>
        GatewayJson.RuleSet.Load(Document($"[{Inputs}{moreInputs}]", rules)).Problems;

    private static string Document(string inputs, string rules) =>
        $$$"""
        {
          "$schema": "urn:transformation-framework:gateway-rule-set:1", "schemaVersion": 1,
          "id": "example", "title": "An example", "version": "1.0.0", "effectiveFrom": "2024-01-01", "source": "A document",
          "elements": [{"id": "rigorous-evaluation", "title": "E"}], "gates": [{"id": "design", "title": "D", "stage": "design"}], "inputs": {{{inputs}}}, "rules": {{{rules}}}
        }
        """;
}
