namespace Transformation.Framework.Gateway;

/// <summary>Whether a fact is of a size.</summary>
/// <param name="input">The input.</param>
/// <param name="slot">Its place in the compiled gate.</param>
/// <param name="asked">The question.</param>
/// <param name="threshold">The place of the threshold in the dated gate.</param>
internal sealed class CompareQuestion(GateInput input, int slot, CompareCondition asked, int threshold) : FactQuestion(input, slot, asked)
{
    private readonly Comparison comparison = asked.Comparison;

    internal override Truth Answer(in AnswerContext context)
    {
        if (!context.Access.TryMagnitude(context.Subject, Slot, context.Gate.AsOf, out var size))
        {
            return Truth.Unknown;
        }

        var limit = context.Gate.ThresholdAt(threshold).Magnitude;
        return Kleene.Of(comparison switch
        {
            Comparison.AtLeast => size >= limit,
            Comparison.MoreThan => size > limit,
            Comparison.AtMost => size <= limit,
            Comparison.LessThan => size < limit,
            _ => size == limit,
        });
    }

    internal override Reading Read(in AnswerContext context)
    {
        var with = context.Gate.ThresholdAt(threshold);
        return new FactReading(Input, asked, Answer(context), FactIn(context), with.Value, with.Parameter, with.InForce);
    }
}
