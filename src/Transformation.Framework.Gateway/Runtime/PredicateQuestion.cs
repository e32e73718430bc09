namespace Transformation.Framework.Gateway;

/// <summary>What a function of the host answers.</summary>
internal sealed class PredicateQuestion(int literal, GateInput input, int slot, PredicateCondition asked) : ValueQuestion(literal, input, slot)
{
    internal override Truth Answer(GateValue? value, DatedGate gate) => (value as PredicateValue)?.Answer ?? Truth.Unknown;

    internal override Reading Read(GateExplainer explainer) => new PredicateReading(Input, asked, explainer.AnswerTo(this), explainer.Facts.FactAt(Slot));
}
