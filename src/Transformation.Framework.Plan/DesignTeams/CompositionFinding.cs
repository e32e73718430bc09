using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>One aspect of a team's composition: how many of how many, of how many it is not known, and what follows.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record CompositionFinding
{
    internal CompositionFinding(CompositionAspect aspect, CompositionState state, ImmutableArray<string> counted, int outOf, ImmutableArray<string> unknown)
    {
        Aspect = aspect;
        State = state;
        Counted = counted;
        OutOf = outOf;
        Unknown = unknown;
    }

    /// <summary>What was looked at.</summary>
    public CompositionAspect Aspect { get; }

    /// <summary>Whether it is as the rule wants it.</summary>
    public CompositionState State { get; }

    /// <summary>What was counted, in ordinal order: members, experts by experience, organisations, or the organisations of facilitators.</summary>
    public ImmutableArray<string> Counted { get; }

    /// <summary>Out of how many members; for equal voice and compensation, out of how many experts by experience.</summary>
    public int OutOf { get; }

    /// <summary>The identifiers of the members of whom it is not recorded, in ordinal order.</summary>
    public ImmutableArray<string> Unknown { get; }
}
