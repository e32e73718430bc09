using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Something that somebody should know about a proposal, and what it rests on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ValueFinding
{
    internal ValueFinding(ValueFindingKind kind, IEnumerable<ValueTest>? tests = null, IEnumerable<string>? expectations = null)
    {
        Kind = kind;
        Tests = [.. tests ?? []];
        Expectations = [.. expectations ?? []];
    }

    /// <summary>What it is.</summary>
    public ValueFindingKind Kind { get; }

    /// <summary>The tests it is about, in order; empty when it is about none.</summary>
    public ImmutableArray<ValueTest> Tests { get; }

    /// <summary>The expectations it is about, by identifier; empty when it is about none.</summary>
    public ImmutableArray<string> Expectations { get; }
}
