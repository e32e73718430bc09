namespace Transformation.Framework.Gateway;

/// <summary>Whether a fact is of a size.</summary>
/// <param name="literal">Where its answer stands.</param>
/// <param name="input">The input.</param>
/// <param name="slot">Its place in the compiled gate.</param>
/// <param name="asked">The question.</param>
/// <param name="threshold">The place of the threshold in the dated gate.</param>
internal sealed class CompareQuestion(int literal, GateInput input, int slot, CompareCondition asked, int threshold) : ValueQuestion(literal, input, slot)
{
    internal AcceptedSigns Accepted { get; } = new(asked.Comparison);

    internal override Truth Answer(GateValue? value, DatedGate gate)
    {
        var limit = ThresholdIn(gate);

        // The kinds that need no common measure; the others are compared by size.
        return value switch
        {
            null => Truth.Unknown,
            NumberValue number => Accepted.Answer(number.Number.CompareTo(limit.Magnitude)),
            CountValue count => Accepted.Answer(count.Count.CompareTo(((CountValue)limit.Value).Count)),
            DateValue date => Accepted.Answer(date.Date.CompareTo(((DateValue)limit.Value).Date)),
            _ => Magnitudes.Of(value, Input.Choices, gate.AsOf) is { } size ? Accepted.Answer(size.CompareTo(limit.Magnitude)) : Truth.Unknown,
        };
    }

    internal override Reading Read(GateExplainer explainer)
    {
        var with = ThresholdIn(explainer.Gate);
        return new FactReading(Input, asked, explainer.AnswerTo(this), explainer.Facts.FactAt(Slot), with.Value, with.Parameter, with.InForce);
    }

    internal ResolvedThreshold ThresholdIn(DatedGate gate) => gate.ThresholdAt(threshold);
}
