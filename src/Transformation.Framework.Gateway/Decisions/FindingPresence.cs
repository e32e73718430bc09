namespace Transformation.Framework.Gateway;

/// <summary>Which severities and outcomes there are among findings, however often: one bit each.</summary>
/// <remarks>A mutable value: keep it in a local. Not thread-safe.</remarks>
internal struct FindingPresence
{
    private uint bits;

    internal void Add(RuleSeverity severity, FindingOutcome outcome) => Add(FindingCounts.PairOf(severity, outcome));

    internal void Add(int pair) => bits |= 1u << pair;

    internal readonly bool Has(FindingPresence all) => (bits & all.bits) == all.bits;

    internal readonly bool HasAny(FindingPresence some) => (bits & some.bits) != 0;
}
