namespace Transformation.Framework.Gateway;

/// <summary>What a function of the host answers.</summary>
internal sealed class PredicateQuestion(GateInput input, int slot, PredicateCondition asked) : FactQuestion(input, slot, asked)
{
    internal override Truth Answer(in AnswerContext context) => context.Access.Predicate(context.Subject, Slot);

    internal override Reading Read(in AnswerContext context) => new PredicateReading(Input, asked, Answer(context), FactIn(context));
}
