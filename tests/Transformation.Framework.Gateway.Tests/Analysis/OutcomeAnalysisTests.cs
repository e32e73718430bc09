using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class OutcomeAnalysisTests
{
    [Property(MaxTest = 150)]
    public Property Analysis_OfASmallRule_AgreesWithTryingEverything() =>
        Prop.ForAll(
            (from condition in SmallRules.Conditions(2)
             from appliesWhen in Gen.OneOf(Gen.Constant<Condition?>(null), SmallRules.Conditions(1).Select(static c => (Condition?)c))
             select (condition, appliesWhen)).ToArbitrary(),
            static pair =>
            {
                var found = Found(SmallRules.Unchecked(SmallRules.Rule("x", pair.condition, pair.appliesWhen)), pair.appliesWhen is null ? [pair.condition] : [pair.condition, pair.appliesWhen]);
                var possible = ConditionAnalysis.Of(pair.appliesWhen, pair.condition, Scope()).Outcomes;
                return found.SetEquals(possible).Label($"tried: {string.Join(", ", found)}; analysed: {string.Join(", ", possible)}; {pair}");
            });

    [Property(MaxTest = 60)]
    public Property Analysis_WithoutBudget_LeavesNoOutcomeOut() =>
        Prop.ForAll(SmallRules.Conditions(2).ToArbitrary(), static condition =>
        {
            var budget = new AnalysisBudget();
            while (budget.TryTake(1_000_000))
            {
            }

            var possible = ConditionAnalysis.Of(null, condition, Scope(budget)).Outcomes;
            return Found(SmallRules.Unchecked(SmallRules.Rule("x", condition)), [condition]).IsSubsetOf(possible);
        });

    [Property]
    public Property AtLeast_OverSetsOfAnswers_AgreesWithTryingEverything() =>
        Prop.ForAll(
            (from parts in Gen.Choose(1, 7).Select(static s => (Truths)s).ArrayOf(4) from needed in Gen.Choose(1, 4) select (parts, needed)).ToArbitrary(),
            static pair =>
            {
                IEnumerable<ImmutableArray<Truth>> all = [[]];
                foreach (var part in pair.parts)
                {
                    all = [.. all.SelectMany(a => Enum.GetValues<Truth>().Where(t => part.Has(t)).Select(a.Add))];
                }

                var expected = all.Aggregate(Truths.None, (set, answers) => set | TruthSets.Of(AtLeast(pair.needed, answers)));
                return TruthSets.AtLeast(pair.needed, pair.parts) == expected;
            });

    private static Truth AtLeast(int needed, ImmutableArray<Truth> answers) =>
        answers.Count(static a => a == Truth.True) >= needed ? Truth.True
        : answers.Count(static a => a != Truth.False) < needed ? Truth.False
        : Truth.Unknown;

    public static TheoryData<string, Condition, Condition?, string> Faulty => new()
    {
        { "contradiction", Condition.All(Condition.AtLeast("n", Threshold.Of(new CountValue(3))), Condition.AtMost("n", Threshold.Of(new CountValue(2)))), null, "never be met" },
        { "between whole numbers", Condition.All(Condition.Compare("n", Comparison.MoreThan, Threshold.Of(new CountValue(1))), Condition.Compare("n", Comparison.LessThan, Threshold.Of(new CountValue(2)))), null, "never be met" },
        { "below the least", Condition.Compare("n", Comparison.LessThan, Threshold.Of(new CountValue(0))), null, "never be met" },
        { "tautology", Condition.Any(Condition.Yes("a"), Condition.Not(Condition.Yes("a"))), null, "never be not met" },
        { "always", Condition.AtLeast("n", Threshold.Of(new CountValue(0))), null, "never be not met" },
        { "every word", Condition.OneOf("c", "small", "middle", "large"), null, "never be not met" },
        { "applies to none", Condition.Yes("a"), Condition.All(Condition.OneOf("c", "small"), Condition.OneOf("c", "large")), "applies to no initiative" },
        { "applies to all", Condition.Yes("a"), Condition.AtLeast("c", Threshold.Of(new ChoiceValue("small"))), "applies to every initiative" },
        { "unreachable", Condition.OneOf("c", "small"), Condition.AtLeast("c", Threshold.Of(new ChoiceValue("middle"))), "contradicts what it applies by" },
        { "implied", Condition.Evidence("e"), Condition.Evidence("e", 2), "already says as much" },
        { "unsigned and signed", Condition.Items("l", Quantifier.AtLeast(1), Condition.None(Condition.Yes("signed"), Condition.Not(Condition.Yes("signed")))), null, "never be met" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Build_RuleThatCannotGoBothWays_SaysSo(string what, Condition condition, Condition? appliesWhen, string expected)
    {
        Assert.NotEmpty(what);
        var problem = Assert.Single(SmallRules.Builder(SmallRules.Rule("good", Condition.Yes("b")), SmallRules.Rule("bad", condition, appliesWhen)).Build().Problems);

        Assert.StartsWith("$.rules[1].", problem.Path, StringComparison.Ordinal);
        Assert.Contains("Rule bad:", problem.Message, StringComparison.Ordinal);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_RuleThatAnotherContradicts_SaysSo()
    {
        var never = SmallRules.Rule("second", Condition.All(Condition.Rule("first"), Condition.Not(Condition.Rule("first", orNotApplicable: true))));

        var problem = Assert.Single(SmallRules.Builder(never, SmallRules.Rule("first", Condition.Yes("a"), Condition.Yes("b"))).Build().Problems);

        Assert.Equal("$.rules[0].condition", problem.Path);
    }

    [Fact]
    public void Build_FaultOfARuleThatOthersAskAbout_IsSaidOnce()
    {
        var faulty = SmallRules.Rule("first", Condition.All(Condition.Yes("a"), Condition.Not(Condition.Yes("a"))));

        Assert.Single(SmallRules.Builder(faulty, SmallRules.Rule("second", Condition.Rule("first"))).Build().Problems);
    }

    [Fact]
    public void Build_ParameterThatLaterMakesARuleVain_NamesTheDay()
    {
        var limit = GateParameter.Create(
            "limit", "Limit", InputKind.Count, new ParameterValue(new(2020, 1, 1), new CountValue(2), "Test"), new ParameterValue(new(2026, 4, 1), new CountValue(0), "Test"));
        var builder = SmallRules.Builder(SmallRules.Rule("x", Condition.AtLeast("n", Threshold.Parameter("limit")))).Add(limit);

        Assert.Contains("from 2026-04-01 on", Assert.Single(builder.Build().Problems).Message, StringComparison.Ordinal);
        Assert.Empty(builder.Until(new(2026, 3, 31)).Build().Problems);
    }

    [Fact]
    public void Build_LengthsWhoseOrderDependsOnTheDate_IsNoFault()
    {
        var builder = new RuleSetBuilder("small", "Small", "1.0.0", new(2026, 2, 1), "Test").Element("element", "Element").Gate("gate", "Gate", LifecycleStage.Design)
            .Input("p", InputKind.Period, "How long", "Lead")
            .Add(SmallRules.Rule("x", Condition.All(
                Condition.AtLeast("p", Threshold.Of(new PeriodValue(Period.FromDays(30)))),
                Condition.Compare("p", Comparison.LessThan, Threshold.Of(new PeriodValue(Period.FromMonths(1)))))));

        Assert.Empty(builder.Build().Problems);
    }

    [Fact]
    public void Build_ManyHardRules_EndsSoon()
    {
        var hard = Condition.All([.. Enumerable.Range(0, 400).Select(static i => Condition.Any(
            Condition.Compare("n", Comparison.EqualTo, Threshold.Of(new CountValue(i))), Condition.Yes("a"), Condition.OneOf("c", "small"), Condition.Evidence("e", 1 + i)))]);

        Assert.Empty(SmallRules.Builder([.. Enumerable.Range(0, 50).Select(i => SmallRules.Rule($"r{i}", hard))]).Build().Problems);
    }

    [Theory]
    [InlineData(FindingOutcome.NotMet, "is not met")]
    [InlineData(FindingOutcome.Unknown, "is unknown")]
    public void Build_TableThatPassesAMandatoryFault_IsRefused(FindingOutcome passed, string expected)
    {
        var other = passed == FindingOutcome.NotMet ? FindingOutcome.Unknown : FindingOutcome.NotMet;
        var table = DecisionTable.Create(
            HitPolicy.First,
            [DecisionRow.Create(Recommendation.Pause, [FindingCountRange.Of(RuleSeverity.Mandatory, other)]), DecisionRow.Create(Recommendation.Proceed, [])]).OrThrow();

        var problem = Assert.Single(SmallRules.Builder(SmallRules.Rule("x", Condition.Yes("a"))).Decide(table).Build().Problems);

        Assert.Equal("$.decisions", problem.Path);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ShippedRuleSets_AreFreeOfSuchFaults() =>
        Assert.All([StandardRuleSets.SystemGateway, StandardRuleSets.NhsServiceChange, StandardRuleSets.DesignTeam], static set => Assert.NotEmpty(set.Rules));

    private static HashSet<FindingOutcome> Found(RuleSet set, ImmutableArray<Condition> conditions)
    {
        var gate = CompiledGate.Of(set, "gate").AsAt(SmallRules.Day);
        var outcome = new FindingOutcome[1];
        var found = new HashSet<FindingOutcome>();
        foreach (var facts in SmallRules.AllFacts(conditions))
        {
            gate.Judge(gate.Prepare(facts), outcome);
            found.Add(outcome[0]);
        }

        return found;
    }

    private static AnalysisScope Scope(AnalysisBudget? budget = null) => new(
        SmallRules.Day,
        static id => SmallRules.Inputs.First(i => i.Id == id),
        static id => throw new InvalidOperationException(id),
        static id => throw new InvalidOperationException(id),
        budget ?? new());
}
