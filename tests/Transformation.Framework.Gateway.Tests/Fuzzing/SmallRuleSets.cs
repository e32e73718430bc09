namespace Transformation.Framework.Gateway.Tests;

/// <summary>The shipped rule sets cut down to a few rules each, of every kind of question between them, so that many spoilt copies can be read in little time.</summary>
internal static class SmallRuleSets
{
    internal static IReadOnlyList<RuleSet> All { get; } =
    [
        Of(StandardRuleSets.SystemGateway, "experts-are-equal", "next-review-is-set", "costs-and-gains-are-agreed"),
        Of(StandardRuleSets.SystemGateway, "decided-close-to-people", "boards-have-signed-off"),
        Of(StandardRuleSets.NhsServiceChange, "hospital-bed-test", "patient-choice-test", "no-characteristic-left-blank"),
        Of(StandardRuleSets.DesignTeam, "team-comes-from-several-organisations", "doers-outnumber-leaders", "release-is-enough", "membership-is-looked-at"),
        EveryQuestion,
    ];

    /// <summary>What the shipped ones do not ask.</summary>
    private static RuleSet EveryQuestion
    {
        get
        {
            var ruleSet = Examples.RuleSetOf(
                Examples.Rule(Condition.All(Condition.Predicate("q0"), Condition.None(Condition.Yes("y0"), Condition.Evidence("e0", orStatedNone: true))), "a"),
                Examples.Rule(Condition.AtLeast(2, Condition.Rule("a", orNotApplicable: true), Condition.AtMost("r0", Threshold.Of(new RatioValue(1, 3))), Condition.Yes("y1")), "b", RuleSeverity.Important),
                Examples.Rule(Condition.Any(Condition.AtLeast("p0", Threshold.Of(new PeriodValue(NodaTime.Period.FromMonths(1)))), Condition.Items("i0", Quantifier.AtMost(1), Condition.Not(Condition.Yes("fy")))), "c"));
            return Of(ruleSet, "a", "b", "c");
        }
    }

    private static RuleSet Of(RuleSet ruleSet, params IReadOnlyCollection<string> ids)
    {
        var builder = new RuleSetBuilder(ruleSet.Id, ruleSet.Title, ruleSet.Version, ruleSet.EffectiveFrom, ruleSet.Source);
        var rules = ruleSet.Rules.Where(r => ids.Contains(r.Id)).ToList();
        Assert.Equal(ids.Count, rules.Count);
        var leaves = rules.SelectMany(static r => StandardFacts.Leaves(r.Condition).Concat(r.AppliesWhen is null ? [] : StandardFacts.Leaves(r.AppliesWhen))).OfType<InputCondition>().ToList();
        var inputs = leaves.Select(static c => c.Input).ToHashSet();
        rules.ForEach(r => builder.Add(r));
        ruleSet.Elements.Where(e => rules.Any(r => r.Element == e.Id)).ToList().ForEach(e => builder.Add(e));
        ruleSet.Gates.Where(g => rules.Any(r => r.Gates.Contains(g.Id))).ToList().ForEach(g => builder.Add(g));
        ruleSet.Inputs.Where(i => inputs.Contains(i.Id)).ToList().ForEach(i => builder.Add(i));
        ruleSet.Parameters.ToList().ForEach(p => builder.Add(p));
        return builder.Build().OrThrow();
    }
}
