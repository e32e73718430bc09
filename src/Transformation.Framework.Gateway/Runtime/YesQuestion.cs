namespace Transformation.Framework.Gateway;

/// <summary>Whether a statement is true.</summary>
internal sealed class YesQuestion(int literal, GateInput input, int slot, YesCondition asked) : ValueQuestion(literal, input, slot)
{
    internal override Truth Answer(GateValue? value, DatedGate gate) => value is YesNoValue statement ? Kleene.Of(statement.IsTrue) : Truth.Unknown;

    internal override Reading Read(GateExplainer explainer) =>
        new FactReading(Input, asked, explainer.AnswerTo(this), explainer.Facts.FactAt(Slot), null, null, null);
}
