namespace Transformation.Framework.Gateway;

/// <summary>Whether another rule is met.</summary>
/// <param name="asked">The question.</param>
/// <param name="rule">The place of the other rule in the compiled gate; it is judged before.</param>
internal sealed class RuleQuestion(RuleCondition asked, int rule) : LeafQuestion(asked)
{
    internal override string About => asked.RuleId;

    internal override Truth Answer(in AnswerContext context) => context.Underlying[rule] switch
    {
        FindingOutcome.Met => Truth.True,
        FindingOutcome.NotApplicable => Kleene.Of(asked.OrNotApplicable),
        FindingOutcome.NotMet => Truth.False,
        _ => Truth.Unknown,
    };

    internal override Reading Read(in AnswerContext context) => new RuleReading(asked, Answer(context), context.Findings[rule]);
}
