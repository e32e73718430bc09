using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class GateAssessorTests
{
    private static readonly Condition Met = Condition.Yes("y0");
    private static readonly Condition NotMet = Condition.Yes("y1");
    private static readonly Condition Unknown = Condition.Yes("y2");
    private static readonly GateFacts Facts = Examples.Facts().Yes("y0").No("y1").Build();

    [Fact]
    public void Assess_MandatoryNotMet_PausesWhateverElse() =>
        Decides(Recommendation.Pause, ["b"], Rule("a", Unknown, RuleSeverity.Mandatory), Rule("b", NotMet, RuleSeverity.Mandatory), Rule("c", NotMet, RuleSeverity.Important));

    [Fact]
    public void Assess_MandatoryUnknown_NeedsEvidence() =>
        Decides(Recommendation.MoreEvidenceNeeded, ["a"], Rule("a", Unknown, RuleSeverity.Mandatory), Rule("b", Met, RuleSeverity.Mandatory), Rule("c", NotMet, RuleSeverity.Important));

    [Fact]
    public void Assess_ImportantNotMetOrUnknown_ProceedsWithConditions() =>
        Decides(
            Recommendation.ProceedWithConditions,
            ["b", "c"],
            Rule("a", Met, RuleSeverity.Mandatory),
            Rule("b", Unknown, RuleSeverity.Important),
            Rule("c", NotMet, RuleSeverity.Important),
            Rule("d", NotMet, RuleSeverity.Advisory));

    [Fact]
    public void Assess_OnlyAdvisoryOpen_Proceeds() =>
        Decides(Recommendation.Proceed, [], Rule("a", Met, RuleSeverity.Mandatory), Rule("b", NotMet, RuleSeverity.Advisory), Rule("c", Unknown, RuleSeverity.Advisory));

    [Theory]
    [InlineData(ChangeScale.SinglePathway, FindingOutcome.NotApplicable)]
    [InlineData(ChangeScale.SingleOrganisation, FindingOutcome.NotApplicable)]
    [InlineData(ChangeScale.MultiOrganisation, FindingOutcome.NotMet)]
    [InlineData(ChangeScale.SystemWide, FindingOutcome.NotMet)]
    public void Assess_RuleAskedFromAScaleUp_DoesNotApplyBelowIt(ChangeScale scale, FindingOutcome expected)
    {
        var rule = Examples.Rule(NotMet, appliesWhen: Examples.From(ChangeScale.MultiOrganisation));
        var assessment = Examples.Assess(Examples.Facts(scale).No("y1").Build(), rule);

        Assert.Equal(expected, assessment.Findings.Single().Outcome);
        Assert.Equal(expected == FindingOutcome.NotApplicable ? Recommendation.Proceed : Recommendation.Pause, assessment.Recommendation);
    }

    [Fact]
    public void Elements_AdvisoryRules_AreCountedButDoNotDecide()
    {
        var assessment = Examples.Assess(
            Facts,
            Rule("a", Met, RuleSeverity.Mandatory),
            Rule("b", NotMet, RuleSeverity.Advisory),
            Examples.Rule(Unknown, "c", RuleSeverity.Important, element: Examples.Evaluation),
            Examples.Rule(NotMet, "d", RuleSeverity.Advisory, element: Examples.Collaboration));

        Assert.Equal(
            [FindingOutcome.Met, FindingOutcome.NotApplicable, FindingOutcome.NotApplicable, FindingOutcome.Unknown, FindingOutcome.NotApplicable],
            assessment.Elements.Select(static e => e.Outcome));
        Assert.Equal((1, 1, 0, 0), (assessment.Elements[0].Met, assessment.Elements[0].NotMet, assessment.Elements[0].Unknown, assessment.Elements[0].NotApplicable));
    }

    [Fact]
    public void Assess_NotInForce_SaysSince()
    {
        var ruleSet = Examples.Builder([Examples.Rule(Met)]).Until(new LocalDate(2024, 6, 30)).Build().OrThrow();

        var fault = Assert.Throws<RuleSetNotInForceException>(() => GateAssessor.Assess(ruleSet, Examples.Design, Facts, new LocalDate(2024, 7, 1)));

        Assert.Equal("The rule set example 1.0.0 is not in force on 2024-07-01: it is in force from 2024-01-01 to 2024-06-30.", fault.Message);
        Assert.Equal((ruleSet, new LocalDate(2024, 7, 1)), (fault.RuleSet, fault.AsOf));
    }

    [Fact]
    public void Assess_AtAGateItDoesNotHave_IsRefused() =>
        Assert.Equal("gate", Assert.Throws<ArgumentException>(static () => GateAssessor.Assess(Examples.RuleSetOf(Examples.Rule(Met)), "testing", Facts, Examples.AsOf)).ParamName);

    [Fact]
    public void Assess_FactsOfAnotherKind_IsAFaultThatNamesThemAllAndNeverAFinding()
    {
        var facts = Examples.Facts().Number("y0", 1).Yes("n0").Add(Examples.Held("y1", Examples.AsOf)).Add(Examples.Held("nobody-asks", Examples.AsOf)).Yes("nobody-asks-this").Build();

        var problems = Assert.Throws<InvalidDocumentException>(() => Examples.Assess(facts, Examples.Rule(Met))).Problems;

        Assert.Equal(["$.facts[0]", "$.facts[3]", "$.evidence[1]"], problems.Select(static p => p.Path));
        Assert.All(problems, static p => Assert.Equal(ProblemCodes.WrongType, p.Code));
    }

    [Property(MaxTest = 200)]
    public Property Assess_RulesInAnotherOrder_GivesTheSameText() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
            Text(ruleSet, facts) == Text(Examples.Unchecked([.. ruleSet.Rules.Reverse()]), facts));

    [Property(MaxTest = 200)]
    public Property Assess_MandatoryRulesAllMet_IsTheOnlyWayToProceed() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var assessment = Examples.Assess(ruleSet, facts);
            var isPassed = assessment.Findings.All(static f => f.Rule.Severity != RuleSeverity.Mandatory || f.Outcome is not (FindingOutcome.NotMet or FindingOutcome.Unknown));
            return isPassed == assessment.Recommendation is Recommendation.Proceed or Recommendation.ProceedWithConditions;
        });

    private static string Text(RuleSet ruleSet, GateFacts facts) =>
        GatewayText.Of(Examples.Assess(ruleSet, facts));

    private static GateRule Rule(string id, Condition condition, RuleSeverity severity) => Examples.Rule(condition, id, severity);

    private static void Decides(Recommendation expected, string[] by, params ImmutableArray<GateRule> rules)
    {
        var assessment = Examples.Assess(Facts, rules);

        Assert.Equal(expected, assessment.Recommendation);
        Assert.Equal(by, assessment.DecidedBy.Select(static f => f.Rule.Id));
    }
}
