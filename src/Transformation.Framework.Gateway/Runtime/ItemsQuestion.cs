using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Of how many things in a list something is true.</summary>
/// <param name="input">The list.</param>
/// <param name="slot">Its place in the compiled gate.</param>
/// <param name="asked">The question.</param>
/// <param name="that">What is asked of each thing, compiled over the fields of the list; null to count them.</param>
/// <param name="fields">Where the facts of a thing are read.</param>
internal sealed class ItemsQuestion(GateInput input, int slot, ItemsCondition asked, Question? that, FieldAccess fields) : FactQuestion(input, slot, asked)
{
    internal override Truth Answer(in AnswerContext context)
    {
        if (context.Access.Items(context.Subject, Slot) is not { } list)
        {
            return Truth.Unknown;
        }

        var (known, possible) = (0, 0);
        foreach (var item in list.Items)
        {
            var answer = AnswerOf(item, context);
            known += answer == Truth.True ? 1 : 0;
            possible += answer == Truth.False ? 0 : 1;
        }

        return asked.Quantifier.Judge(list.Items.Length, known, possible);
    }

    internal override Reading Read(in AnswerContext context)
    {
        var fact = FactIn(context);
        if (fact?.Value is not ItemsValue list)
        {
            return new ItemsReading(Input, asked, Truth.Unknown, null, [], 0);
        }

        var answers = ImmutableArray.CreateBuilder<ItemAnswer>(list.Items.Length);
        var found = 0;
        foreach (var item in list.Items)
        {
            answers.Add(new ItemAnswer(item, AnswerOf(item, context)));
            found += answers[^1].Answer == Truth.True ? 1 : 0;
        }

        return new ItemsReading(Input, asked, Answer(context), fact, answers.MoveToImmutable(), found);
    }

    private Truth AnswerOf(GateItem item, in AnswerContext context) =>
        that is null ? Truth.True : that.Answer(new AnswerContext(fields, item, context.Gate, [], []));
}
