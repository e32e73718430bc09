using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Gateway.Tests;

public sealed class ConditionLawsTests
{
    [Property(MaxTest = 300)]
    public Property Evaluation_NothingKnown_NeverGivesAnAnswer() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), static condition =>
            Examples.Judge(condition, FactGenerators.Build([], [], [], [])).Outcome == FindingOutcome.Unknown);

    [Property(MaxTest = 300)]
    public Property Not_OfAnyCondition_SwapsMetAndNotMetAndKeepsUnknown() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), Generators.Facts.ToArbitrary(), static (condition, facts) =>
            (Examples.Judge(condition, facts).Outcome, Examples.Judge(Condition.Not(condition), facts).Outcome)
                is (FindingOutcome.Met, FindingOutcome.NotMet) or (FindingOutcome.NotMet, FindingOutcome.Met) or (FindingOutcome.Unknown, FindingOutcome.Unknown));

    [Property(MaxTest = 300)]
    public Property Evaluation_MoreEvidenceAndNothingNegated_KeepsMetMet() =>
        Prop.ForAll(
            Generators.ConditionsThatGrow.ToArbitrary(),
            Generators.Facts.ToArbitrary(),
            FactGenerators.HeldEvidence.NonEmptyListOf().Where(static l => l.DistinctBy(static e => (e.Type, e.Date, e.Reference)).Count() == l.Count).ToArbitrary(),
            static (condition, facts, more) =>
                Examples.Judge(condition, facts).Outcome != FindingOutcome.Met || Examples.Judge(condition, facts.With(more)).Outcome == FindingOutcome.Met);

    /// <summary>Evidence ends an earlier statement that there is none: where that statement was good enough, what has come must now be enough by itself.</summary>
    [Fact]
    public void Evaluation_MoreEvidenceWhereAStatementOfNoneWasAccepted_MayOpenTheQuestionAgain()
    {
        var asked = Condition.Evidence("e0", 2, orStatedNone: true);
        var stated = Examples.Facts().Add(EvidenceItem.StatedNone("e0", new(2024, 1, 1), "Nobody has one")).Build();

        Assert.Equal(FindingOutcome.Met, Examples.Judge(asked, stated).Outcome);
        Assert.Equal(FindingOutcome.Unknown, Examples.Judge(asked, stated.With(Examples.Held("e0", new(2024, 2, 1)))).Outcome);
        Assert.Equal(FindingOutcome.Met, Examples.Judge(asked, stated.With(Examples.Held("e0", new(2024, 2, 1)), Examples.Held("e0", new(2024, 2, 2)))).Outcome);
    }

    [Property(MaxTest = 300)]
    public Property Evaluation_PartsInAnotherOrder_AnswersAndReadsTheSame() =>
        Prop.ForAll(Generators.Conditions.ToArbitrary(), Generators.Facts.ToArbitrary(), static (condition, facts) =>
        {
            var (one, other) = (Examples.Judge(condition, facts), Examples.Judge(Reversed(condition), facts));
            return one.Outcome == other.Outcome
                && one.Readings.Select(static r => r.Asked).ToHashSet().SetEquals(other.Readings.Select(static r => r.Asked))
                && one.Missing.Select(static r => r.Asked).ToHashSet().SetEquals(other.Missing.Select(static r => r.Asked));
        });

    [Property(MaxTest = 300)]
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
        NoneCondition none => Condition.None(Reversed(none.Conditions)),
        NotCondition not => Condition.Not(Reversed(not.Condition)),
        _ => condition,
    };

    private static ImmutableArray<Condition> Reversed(ImmutableArray<Condition> conditions) => [.. conditions.Reverse().Select(Reversed)];
}
