using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class ConditionsOfApprovalTests
{
    private static readonly GateRule Promised = Examples.Rule(Condition.Yes("y0"), "promised", RuleSeverity.Important);
    private static readonly GateRule Unknown = Examples.Rule(Condition.Yes("y1"), "unknown", RuleSeverity.Important);
    private static readonly Promise Word = new("promised", "Ask the ward", "Benefits lead", new(2024, 11, 1), OrganisationId.Parse("ods:QUY"));

    [Fact]
    public void Conditions_NotMetAndUnknown_AreBothToBePutRight()
    {
        var assessment = Examples.Assess(Examples.Facts().No("y0").Add(Word).Build(), Promised, Unknown);

        Assert.Equal(Recommendation.ProceedWithConditions, assessment.Recommendation);
        Assert.Equal(
            [
                new("promised", "Ask the ward", "Benefits lead", new(2024, 11, 1), OrganisationId.Parse("ods:QUY")),
                new ConditionOfApproval("unknown", "Guidance of unknown", "Supplier of y1", new(2025, 1, 3)),
            ],
            assessment.Conditions.AsEnumerable());
        Assert.Contains(
            "Why: when at least 1 important rule is not met: promised (not met); when at least 1 important rule is unknown: unknown (unknown)\n", GatewayText.Of(assessment), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_FallDueWhenTheRuleSetSays()
    {
        var ruleSet = Examples.Builder([Unknown]).ConditionsDueWithin(Period.FromWeeks(2)).Build().OrThrow();

        var condition = Examples.Assess(ruleSet, Examples.Facts().Build()).Conditions.Single();

        Assert.Equal(new(2024, 10, 17), condition.Due);
        Assert.Equal([false, true], new[] { condition.Due, condition.Due.PlusDays(1) }.Select(condition.IsOverdueOn));
    }

    [Property(MaxTest = 300)]
    public Property Promises_AnyAtAll_NeverChangeAFindingOrTheRecommendation() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), FactGenerators.FactsAndEvidence.ToArbitrary(), FactGenerators.Promises.ToArbitrary(), static (ruleSet, facts, promises) =>
        {
            var (without, with) = (Examples.Assess(ruleSet, facts), Examples.Assess(ruleSet, FactGenerators.Build(facts.Facts, facts.Evidence, [], promises)));
            return without.Findings.Select(static f => f.Outcome).SequenceEqual(with.Findings.Select(static f => f.Outcome)) && without.Recommendation == with.Recommendation;
        });

    [Property(MaxTest = 300)]
    public Property Conditions_AnyAssessment_AreThoseOfTheOpenImportantRules() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
        {
            var assessment = Examples.Assess(ruleSet, facts);
            var open = assessment.Findings.Where(static f => f is { Rule.Severity: RuleSeverity.Important, Outcome: FindingOutcome.NotMet or FindingOutcome.Unknown });
            return assessment.Conditions.Select(static c => c.Rule)
                .SequenceEqual(assessment.Recommendation == Recommendation.ProceedWithConditions ? open.Select(static f => f.Rule.Id) : []);
        });
}
