namespace Transformation.Framework.Gateway;

/// <summary>A question about one input.</summary>
/// <param name="literal">Where its answer stands.</param>
/// <param name="input">The input.</param>
/// <param name="slot">The place of the input in the compiled gate, or of the field in its list.</param>
internal abstract class FactQuestion(int literal, GateInput input, int slot) : LeafQuestion(literal)
{
    internal sealed override string About => Input.Id;

    internal GateInput Input { get; } = input;

    internal int Slot { get; } = slot;

    /// <summary>The answer.</summary>
    internal abstract Truth Answer(PreparedFacts facts);
}
