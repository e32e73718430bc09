using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

public sealed class OrderTests
{
    [Property(MaxTest = 200)]
    public Property Assess_EverythingGivenInAnotherOrder_GivesTheSameFindingsAndText() =>
        Prop.ForAll(Generators.RuleSets.ToArbitrary(), Generators.Facts.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), static (ruleSet, facts, seed) =>
        {
            var (one, other) = (Examples.Assess(ruleSet, facts), Examples.Assess(Shuffled(ruleSet, seed), Shuffled(facts, seed)));
            return one.Findings.Select(static f => (f.Rule.Id, f.Outcome, f.Underlying)).SequenceEqual(other.Findings.Select(static f => (f.Rule.Id, f.Outcome, f.Underlying)))
                && GatewayText.Of(one) == GatewayText.Of(other);
        });

    private static RuleSet Shuffled(RuleSet ruleSet, int seed)
    {
        var random = new Random(seed);
        return new RuleSet(
            ruleSet.Id,
            ruleSet.Title,
            ruleSet.Version,
            ruleSet.EffectiveFrom,
            ruleSet.EffectiveUntil,
            ruleSet.Source,
            ruleSet.ConditionsDueWithin,
            ruleSet.Elements,
            ruleSet.Gates,
            [.. Shuffle(ruleSet.Inputs)],
            [.. Shuffle(ruleSet.Parameters)],
            [.. Shuffle(ruleSet.Rules)],
            ruleSet.Decisions);

        T[] Shuffle<T>(IEnumerable<T> parts)
        {
            T[] shuffled = [.. parts];
            random.Shuffle(shuffled);
            return shuffled;
        }
    }

    private static GateFacts Shuffled(GateFacts facts, int seed)
    {
        var (said, held, waived, promised) = (facts.Facts.ToArray(), facts.Evidence.ToArray(), facts.Waivers.ToArray(), facts.Promises.ToArray());
        var random = new Random(seed);
        random.Shuffle(said);
        random.Shuffle(held);
        random.Shuffle(waived);
        random.Shuffle(promised);
        return FactGenerators.Build(said, held, waived, promised);
    }
}
