using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Of how many things in a list something is true.</summary>
/// <param name="literal">Where its answer stands.</param>
/// <param name="input">The list.</param>
/// <param name="slot">Its place in the compiled gate.</param>
/// <param name="asked">The question.</param>
/// <param name="that">What is asked of each thing; null to count them.</param>
internal sealed class ItemsQuestion(int literal, GateInput input, int slot, ItemsCondition asked, ItemCondition? that) : ValueQuestion(literal, input, slot)
{
    internal override Truth Answer(GateValue? value, DatedGate gate)
    {
        if (value is not ItemsValue list)
        {
            return Truth.Unknown;
        }

        var (known, possible) = (0, 0);
        foreach (var item in list.Items)
        {
            var answer = AnswerOf(item, gate);
            known += answer == Truth.True ? 1 : 0;
            possible += answer == Truth.False ? 0 : 1;
        }

        return asked.Quantifier.Judge(list.Items.Length, known, possible);
    }

    internal override Reading Read(GateExplainer explainer)
    {
        var fact = explainer.Facts.FactAt(Slot);
        if (fact?.Value is not ItemsValue list)
        {
            return new ItemsReading(Input, asked, Truth.Unknown, null, [], 0);
        }

        var answers = ImmutableArray.CreateBuilder<ItemAnswer>(list.Items.Length);
        var found = 0;
        foreach (var item in list.Items)
        {
            answers.Add(new ItemAnswer(item, AnswerOf(item, explainer.Gate)));
            found += answers[^1].Answer == Truth.True ? 1 : 0;
        }

        return new ItemsReading(Input, asked, explainer.AnswerTo(this), fact, answers.MoveToImmutable(), found);
    }

    private Truth AnswerOf(GateItem item, DatedGate gate) => that is null ? Truth.True : that.Answer(item, gate);
}
