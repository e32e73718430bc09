using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>What a rule set is refused for is true: the engine never finds what is said never to be found.</summary>
public sealed class DeadRuleTests
{
    [Property(MaxTest = 150)]
    public Property Build_RuleSaidNeverToBeSo_IsNeverFoundSo() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ListOf(20).ToArbitrary(), static (ruleSet, many) =>
        {
            // Judged on 3 October 2024, after the last parameter changed: what is so only until then is not claimed of that day.
            var impossible = Examples.Builder(ruleSet.Rules).Build().Problems
                .Where(static p => !p.Message.Contains(", until a parameter changes", StringComparison.Ordinal))
                .SelectMany(p => Impossible(ruleSet, p))
                .ToHashSet();
            return many.All(facts => !Examples.Assess(ruleSet, facts).Findings.Any(f => impossible.Contains((f.Rule.Id, f.Underlying))));
        });

    [Fact]
    public void Build_RuleDeadOnlyUntilAParameterChanges_SaysUntilWhen()
    {
        // The number allowed is 1, and 2 from October 2024: until then "more than 1" and "not at least 1" contradict each other.
        var rule = Examples.Rule(
            Condition.Not(Condition.Compare("n0", Comparison.AtLeast, Threshold.Parameter("number-limit"))),
            appliesWhen: Condition.Compare("n0", Comparison.MoreThan, Threshold.Of(1m)));

        Assert.EndsWith("contradicts what it applies by, until a parameter changes on 2024-10-01.", Examples.Builder([rule]).Build().Problems.Single().Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Rule, FindingOutcome Outcome)> Impossible(RuleSet ruleSet, Core.Problem problem)
    {
        var rule = ruleSet.Rules.First(r => problem.Message.StartsWith($"Rule {r.Id}:", StringComparison.Ordinal)).Id;
        return problem.Message switch
        {
            var m when m.Contains("can never be not met", StringComparison.Ordinal) => [(rule, FindingOutcome.NotMet)],
            var m when m.Contains("can never be met", StringComparison.Ordinal) => [(rule, FindingOutcome.Met)],
            var m when m.Contains("applies to no initiative", StringComparison.Ordinal) => [(rule, FindingOutcome.Met), (rule, FindingOutcome.NotMet)],
            var m when m.Contains("applies to every initiative", StringComparison.Ordinal) => [(rule, FindingOutcome.NotApplicable)],
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Not a problem that this test knows."),
        };
    }
}
