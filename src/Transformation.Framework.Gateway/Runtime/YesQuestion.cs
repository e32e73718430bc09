namespace Transformation.Framework.Gateway;

/// <summary>Whether a statement is true.</summary>
internal sealed class YesQuestion(GateInput input, int slot, YesCondition asked) : FactQuestion(input, slot, asked)
{
    internal override Truth Answer(in AnswerContext context) => context.Access.YesNo(context.Subject, Slot);

    internal override Reading Read(in AnswerContext context) => new FactReading(Input, asked, Answer(context), FactIn(context), null, null, null);
}
