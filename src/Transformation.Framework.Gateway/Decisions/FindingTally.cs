namespace Transformation.Framework.Gateway;

/// <summary>Counts findings in place, without allocating: what an assessment fills while it goes over its rules.</summary>
/// <remarks>A mutable value: keep it in a local and pass it by reference. Not thread-safe.</remarks>
internal struct FindingTally
{
    private FindingCounts.Cells cells;

    /// <summary>Counts one more finding.</summary>
    internal void Add(RuleSeverity severity, FindingOutcome outcome) => cells[FindingCounts.PairOf(severity, outcome)]++;

    internal void Set(int pair, int count) => cells[pair] = count;

    /// <summary>What was counted so far.</summary>
    internal readonly FindingCounts ToCounts() => new(cells);
}
