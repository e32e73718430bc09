namespace Transformation.Framework.Gateway;

/// <summary>A question that the value of a fact answers.</summary>
internal abstract class ValueQuestion(int literal, GateInput input, int slot) : FactQuestion(literal, input, slot)
{
    /// <summary>The answer, without allocation.</summary>
    /// <param name="value">The value; null when nobody has given it.</param>
    /// <param name="gate">The gate as at a date.</param>
    internal abstract Truth Answer(GateValue? value, DatedGate gate);

    internal sealed override Truth Answer(PreparedFacts facts) => Answer(facts.FactAt(Slot)?.Value, facts.Gate);
}
