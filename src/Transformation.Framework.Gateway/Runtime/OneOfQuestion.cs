namespace Transformation.Framework.Gateway;

/// <summary>Whether a choice is one of some words.</summary>
internal sealed class OneOfQuestion(int literal, GateInput input, int slot, OneOfCondition asked) : ValueQuestion(literal, input, slot)
{
    internal OneOfCondition Asked => asked;

    internal override Truth Answer(GateValue? value, DatedGate gate) => value is ChoiceValue choice ? Kleene.Of(IsOne(choice.Word)) : Truth.Unknown;

    internal bool IsOne(string chosen)
    {
        foreach (var word in asked.Words)
        {
            if (word == chosen)
            {
                return true;
            }
        }

        return false;
    }

    internal override Reading Read(GateExplainer explainer) =>
        new FactReading(Input, asked, explainer.AnswerTo(this), explainer.Facts.FactAt(Slot), null, null, null);
}
