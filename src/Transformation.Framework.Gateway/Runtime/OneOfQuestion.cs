namespace Transformation.Framework.Gateway;

/// <summary>Whether a choice is one of some words.</summary>
internal sealed class OneOfQuestion(GateInput input, int slot, OneOfCondition asked) : FactQuestion(input, slot, asked)
{
    internal override Truth Answer(in AnswerContext context)
    {
        if (context.Access.Word(context.Subject, Slot) is not { } chosen)
        {
            return Truth.Unknown;
        }

        foreach (var word in asked.Words)
        {
            if (word == chosen)
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }

    internal override Reading Read(in AnswerContext context) => new FactReading(Input, asked, Answer(context), FactIn(context), null, null, null);
}
