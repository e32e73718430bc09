namespace Transformation.Framework.Gateway;

/// <summary>Everything a compiled question needs to be answered.</summary>
/// <param name="access">Where facts are read.</param>
/// <param name="subject">What they are read of.</param>
/// <param name="gate">The gate as at a date.</param>
/// <param name="underlying">The outcomes of rules judged before, by their place in the compiled gate.</param>
/// <param name="findings">The same with their explanation; empty when none is wanted.</param>
internal readonly ref struct AnswerContext(
    FactAccess access, object subject, DatedGate gate, ReadOnlySpan<FindingOutcome> underlying, ReadOnlySpan<Finding> findings)
{
    internal FactAccess Access { get; } = access;

    internal object Subject { get; } = subject;

    internal DatedGate Gate { get; } = gate;

    internal ReadOnlySpan<FindingOutcome> Underlying { get; } = underlying;

    internal ReadOnlySpan<Finding> Findings { get; } = findings;
}
