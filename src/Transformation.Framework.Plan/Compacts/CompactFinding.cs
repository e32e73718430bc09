using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>One thing that is amiss with a compact on a day.</summary>
/// <remarks>Immutable; safe to share between threads. <see cref="CompactText"/> puts it into words.</remarks>
public sealed class CompactFinding
{
    internal CompactFinding(CompactFindingKind kind, PartyId? party = null, CompactSide? side = null, params ImmutableArray<string> records)
    {
        Kind = kind;
        Party = party;
        Side = side;
        Records = records;
    }

    /// <summary>What is amiss.</summary>
    public CompactFindingKind Kind { get; }

    /// <summary>The party it is about; null when it is about the compact or a side.</summary>
    public PartyId? Party { get; }

    /// <summary>The side it is about; null when it is about the compact or a party.</summary>
    public CompactSide? Side { get; }

    /// <summary>What it rests on, as labels that a reader can look up: <c>version 2</c>, the identifier of a review, the day of a signature. Empty when it rests on there being no record.</summary>
    public ImmutableArray<string> Records { get; }
}
