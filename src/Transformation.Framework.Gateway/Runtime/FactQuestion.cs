namespace Transformation.Framework.Gateway;

/// <summary>A question about one input.</summary>
internal abstract class FactQuestion(GateInput input, int slot, InputCondition asked) : LeafQuestion(asked)
{
    internal sealed override string About => Input.Id;

    protected GateInput Input { get; } = input;

    protected int Slot { get; } = slot;

    protected GateFact? FactIn(in AnswerContext context) => ((PreparedFacts)context.Subject).FactAt(Slot);
}
