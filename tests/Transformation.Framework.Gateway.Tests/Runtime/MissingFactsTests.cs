using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What is not known never lets an initiative pass, or fail.</summary>
public sealed class MissingFactsTests
{
    private static readonly GateFacts Nothing = FactGenerators.Build([], [], [], []);

    [Property(MaxTest = 500)]
    public Property Assess_NothingKnown_LeavesEveryRuleUnknown() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), static ruleSet =>
            Examples.Assess(ruleSet, Nothing).Findings.All(static f => f.Outcome == FindingOutcome.Unknown && f.Missing.Length > 0));

    [Property(MaxTest = 300)]
    public Property Assess_AnyRuleSet_ProceedsOnNothingOnlyWhereAllIsAdvisory() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), static ruleSet =>
            Examples.Assess(ruleSet, Nothing).Recommendation == Recommendation.Proceed == ruleSet.Rules.All(static r => r.Severity == RuleSeverity.Advisory));

    /// <summary>
    /// Taking facts away never changes a known outcome into the opposite one. (Evidence stays: where less of it is known, an earlier statement that there is none may stand again. And items stay whole: a list is taken as
    /// complete, so a list with fewer things says something else.)
    /// </summary>
    [Property(MaxTest = 500)]
    public Property Assess_FactsTakenAway_NeverTurnsAnOutcomeIntoItsOpposite() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), UndatedFacts.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), static (ruleSet, facts, seed) =>
        {
            var random = new Random(seed);
            var fewer = FactGenerators.Build(facts.Facts.Where(_ => random.Next(3) > 0), facts.Evidence, [], []);
            return Examples.Assess(ruleSet, facts).Findings.Zip(Examples.Assess(ruleSet, fewer).Findings)
                .All(static pair => pair.Second.Underlying == FindingOutcome.Unknown || pair.Second.Underlying == pair.First.Underlying);
        });

    [Property(MaxTest = 300)]
    public Property Missing_AnyFinding_IsEmptyWhenDecidedForGoodAndNamesUnansweredQuestionsWhenUnknown() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), static (ruleSet, facts) =>
            Examples.Assess(ruleSet, facts).Findings.All(static f => f.Missing.All(static m => m.Answer == Truth.Unknown)
                && f.Missing.Select(static m => m.Asked).Distinct().Count() == f.Missing.Length
                && f.Underlying switch
                {
                    FindingOutcome.Met or FindingOutcome.NotApplicable => f.Missing.IsEmpty,
                    FindingOutcome.Unknown => !f.Missing.IsEmpty,
                    _ => true,
                }));

    private static Gen<GateFacts> UndatedFacts => FactGenerators.FactsAndEvidence.Select(static f => FactGenerators.Build(
        f.Facts.Where(static x => x.Date is null || x.Date <= Examples.AsOf).GroupBy(static x => x.Id).Select(static g => g.Last()), f.Evidence, [], []));
}
