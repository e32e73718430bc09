using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class AssessmentDifferenceTests
{
    private static readonly LocalDate Day = SmallRules.Day;

    private static readonly RuleSet Set = SmallRules.Builder(
        SmallRules.Rule("asked", Condition.Yes("a"), Condition.OneOf("c", "large")),
        SmallRules.Rule("counted", Condition.AtLeast("n", Threshold.Parameter("limit"))),
        SmallRules.Rule("other", Condition.Rule("shown", orNotApplicable: true)),
        SmallRules.Rule("shown", Condition.Evidence("e", noOlderThan: Period.FromYears(1))))
        .Add(Limit(2, 3)).Build().OrThrow();

    private static readonly GateFacts Facts = new GateFactsBuilder(InitiativeId.Parse("I-1"))
        .Yes("a").Count("n", 2).Fact("c", new ChoiceValue("large")).Add(EvidenceItem.Held("e", Day.PlusMonths(-6), "report")).Build();

    [Property(MaxTest = 40)]
    public Property Between_EqualAssessments_IsEmpty() =>
        Prop.ForAll(SmallRules.Conditions(2).ToArbitrary(), static condition =>
        {
            var set = SmallRules.Unchecked(SmallRules.Rule("x", condition));
            return SmallRules.AllFacts(condition).Take(40).All(facts => AssessmentDifference.Between(Assess(facts, set: set), Assess(facts, set: set)).IsEmpty);
        });

    [Property(MaxTest = 40)]
    public Property Between_AnyTwoStatesOfKnowledge_NamesACauseAndOnlyInputsThatChanged() =>
        Prop.ForAll(SmallRules.Conditions(2).ToArbitrary(), static condition =>
        {
            var set = SmallRules.Unchecked(SmallRules.Rule("x", condition));
            var all = SmallRules.AllFacts(condition).Take(30).Select(f => Assess(f, set: set)).ToList();
            return all.SelectMany(_ => all, static (one, other) => AssessmentDifference.Between(one, other)).All(static d =>
                d.Findings.IsEmpty == (d.Before.Findings[0].Outcome == d.After.Findings[0].Outcome)
                && d.Findings.All(f => !f.Causes.IsEmpty && f.Causes.All(c => IsChanged(c.About, d))));
        });

    [Fact]
    public void Between_ChangedFact_NamesIt() =>
        Is(Assess(Facts), Assess(Facts.With(new GateFact("a", new YesNoValue(false)))), "asked", new FindingCause(FindingCauseKind.FactChanged, "a"));

    [Fact]
    public void Between_FactThatBecameKnown_NamesIt() =>
        Is(Assess(new GateFactsBuilder(InitiativeId.Parse("I-1")).Build()), Assess(Facts), "counted", new FindingCause(FindingCauseKind.FactAdded, "n"));

    [Fact]
    public void Between_ParameterThatRose_NamesIt() =>
        Is(Assess(Facts), Assess(Facts, Day.PlusMonths(2)), "counted", new FindingCause(FindingCauseKind.ParameterChanged, "limit"));

    [Fact]
    public void Between_EvidenceThatAged_NamesItAlsoOfRulesThatAskAboutTheRule()
    {
        var (before, after) = (Assess(Facts), Assess(Facts, Day.PlusMonths(7)));

        Is(before, after, "shown", new FindingCause(FindingCauseKind.EvidenceAged, "e"));
        Is(before, after, "other", new FindingCause(FindingCauseKind.EvidenceAged, "e"), new FindingCause(FindingCauseKind.OtherRule, "shown"));
    }

    [Fact]
    public void Between_RuleThatAppliesNoMore_NamesWhatItAppliesBy() =>
        Is(Assess(Facts), Assess(Facts.With(new GateFact("c", new ChoiceValue("small")))), "asked", new FindingCause(FindingCauseKind.FactChanged, "c"));

    [Fact]
    public void Between_WaiverThatBeganAndExpired_NamesIt()
    {
        var facts = Facts.With(new GateFact("a", new YesNoValue(false))).ToBuilder().Add(new Waiver("asked", "Agreed", "Board", Day, Day.PlusDays(9))).Build();

        Is(Assess(facts, Day.PlusDays(-1)), Assess(facts), "asked", new FindingCause(FindingCauseKind.WaiverBegan, "asked"));
        Is(Assess(facts), Assess(facts, Day.PlusDays(10)), "asked", new FindingCause(FindingCauseKind.WaiverEnded, "asked"));
    }

    [Fact]
    public void Between_ChangedRule_NamesItAndItsText()
    {
        var newer = SmallRules.Builder(
            SmallRules.Rule("asked", Condition.Not(Condition.Yes("a")), Condition.OneOf("c", "large")),
            SmallRules.Rule("counted", Condition.AtLeast("n", Threshold.Parameter("limit")), severity: RuleSeverity.Advisory),
            SmallRules.Rule("new", Condition.Yes("b"))).Add(Limit(2, 3)).Build().OrThrow();
        var difference = AssessmentDifference.Between(Assess(Facts), Assess(Facts, set: newer));

        Assert.Equal(
            [("asked", FindingCauseKind.RuleChanged), ("new", FindingCauseKind.RuleAdded), ("other", FindingCauseKind.RuleRemoved), ("shown", FindingCauseKind.RuleRemoved)],
            difference.Findings.Select(static f => (f.Rule, Assert.Single(f.Causes).Kind)));
        var lines = GatewayText.Of(difference.RuleSets).Split('\n');
        Assert.Contains("rule asked: condition: a → not [a]", lines);
        Assert.Contains("rule counted: severity: mandatory → advisory", lines);
        Assert.Contains("rule new: added: The rule new holds", lines);
        Assert.Contains("rule shown: removed: The rule shown holds", lines);
    }

    [Fact]
    public void Text_OfADifference_SaysWhatChangedAndWhy() => Assert.Equal(
        """
        I-1: 2026-03-01 at "Gate" by small 1.0.0, compared with 2026-05-01 at "Gate" by small 1.0.0
        Recommendation: proceed → pause

        asked (mandatory): met → not met
          changed: A is so: stated to be so → stated not to be so

        counted (mandatory): met → not met
          parameter changed: limit: 2 → 3, in force since 2026-05-01

        """.ReplaceLineEndings("\n"),
        GatewayText.Of(AssessmentDifference.Between(Assess(Facts), Assess(Facts.With(new GateFact("a", new YesNoValue(false))), Day.PlusMonths(2)))));

    [Fact]
    public void Between_TwoInitiatives_Throws() => Assert.Throws<ArgumentException>(
        static () => AssessmentDifference.Between(Assess(Facts), Assess(new GateFactsBuilder(InitiativeId.Parse("I-2")).Build())));

    private static bool IsChanged(string input, AssessmentDifference difference) =>
        difference.Before.Facts.FactOf(input, Day)?.Value != difference.After.Facts.FactOf(input, Day)?.Value
        || !difference.Before.Facts.EvidenceOf(input).SequenceEqual(difference.After.Facts.EvidenceOf(input));

    private static void Is(GateAssessment before, GateAssessment after, string rule, params FindingCause[] causes) =>
        Assert.Equal(causes, Assert.Single(AssessmentDifference.Between(before, after).Findings, f => f.Rule == rule).Causes);

    private static GateAssessment Assess(GateFacts facts, LocalDate? day = null, RuleSet? set = null) => GateAssessor.Assess(set ?? Set, "gate", facts, day ?? Day);

    private static GateParameter Limit(int first, int later) => GateParameter.Create(
        "limit", "Least", InputKind.Count, new ParameterValue(new(2020, 1, 1), new CountValue(first), "Test"), new ParameterValue(new(2026, 5, 1), new CountValue(later), "Test"));
}
