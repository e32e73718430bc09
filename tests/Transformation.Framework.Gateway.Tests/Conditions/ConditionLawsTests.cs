using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

public sealed class ConditionLawsTests
{
    [Property(MaxTest = 500)]
    public Property Evaluation_NothingKnown_NeverGivesAnAnswer() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), static condition =>
            Examples.Judge(condition, Examples.Facts().Build()).Outcome == FindingOutcome.Unknown);

    [Property(MaxTest = 500)]
    public Property Not_OfAnyCondition_SwapsMetAndNotMetAndKeepsUnknown() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), Generators.Facts.ToArbitrary(), static (condition, facts) =>
            (Examples.Judge(condition, facts).Outcome, Examples.Judge(Condition.Not(condition), facts).Outcome)
                is (FindingOutcome.Met, FindingOutcome.NotMet) or (FindingOutcome.NotMet, FindingOutcome.Met) or (FindingOutcome.Unknown, FindingOutcome.Unknown));

    [Property(MaxTest = 500)]
    public Property Evaluation_MoreEvidenceWithoutNot_KeepsMetMet() =>
        Prop.ForAll(
            Generators.ConditionsWithoutNot.ToArbitrary(),
            Generators.Facts.ToArbitrary(),
            Generators.HeldEvidence.NonEmptyListOf().Where(static l => l.DistinctBy(static e => (e.Type, e.Date, e.Reference)).Count() == l.Count).ToArbitrary(),
            static (condition, facts, more) =>
                Examples.Judge(condition, facts).Outcome != FindingOutcome.Met || Examples.Judge(condition, facts.With(more)).Outcome == FindingOutcome.Met);

    [Property(MaxTest = 500)]
    public Property Evaluation_PartsInAnotherOrder_AnswersAndReadsTheSame() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), Generators.Facts.ToArbitrary(), static (condition, facts) =>
        {
            var (one, other) = (Examples.Judge(condition, facts), Examples.Judge(Reversed(condition), facts));
            return one.Outcome == other.Outcome
                && one.Readings.Select(static r => r.Asked).ToHashSet().SetEquals(other.Readings.Select(static r => r.Asked))
                && one.Missing.Select(static r => r.Asked).ToHashSet().SetEquals(other.Missing.Select(static r => r.Asked));
        });

    [Property(MaxTest = 500)]
    public Property Missing_AnyFinding_IsEmptyWhenMetAndNamesUnansweredQuestionsWhenUnknown() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), Generators.Facts.ToArbitrary(), static (condition, facts) =>
        {
            var finding = Examples.Judge(condition, facts);
            return finding.Missing.All(static r => r.Answer == Truth.Unknown) && finding.Outcome switch
            {
                FindingOutcome.Met => finding.Missing.IsEmpty,
                FindingOutcome.Unknown => !finding.Missing.IsEmpty,
                _ => true,
            };
        });

    [Fact]
    public void Missing_QuestionThatAnotherAnswerMadeIdle_IsNotNamed()
    {
        var facts = Examples.Facts().Yes("y0").No("y1").Build();
        var idle = Condition.Yes("y2");

        Assert.Equal(["e0"], Missing(Condition.All(Condition.Any(Condition.Yes("y0"), idle), Condition.Evidence("e0"))));
        Assert.Equal(["e0"], Missing(Condition.Not(Condition.Any(Condition.All(Condition.Yes("y1"), idle), Condition.Evidence("e0")))));

        IEnumerable<string> Missing(Condition condition) => Examples.Judge(condition, facts).Missing.Select(static r => r.Input.Id);
    }

    private static Condition Reversed(Condition condition) => condition switch
    {
        AllCondition all => Condition.All(Reversed(all.Conditions)),
        AnyCondition any => Condition.Any(Reversed(any.Conditions)),
        AtLeastCondition atLeast => Condition.AtLeast(atLeast.Count, Reversed(atLeast.Conditions)),
        NotCondition not => Condition.Not(Reversed(not.Condition)),
        _ => condition,
    };

    private static ImmutableArray<Condition> Reversed(ImmutableArray<Condition> conditions) => [.. conditions.Reverse().Select(Reversed)];
}
