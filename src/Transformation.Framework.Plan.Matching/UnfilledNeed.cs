using System.Collections.Immutable;

namespace Transformation.Framework.Plan.Matching;

/// <summary>A need with places that stay empty, and what stood in the way of every fellow who did not take one.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UnfilledNeed
{
    internal UnfilledNeed(FellowNeed need, int empty, ImmutableSortedDictionary<FellowObstacle, ImmutableArray<string>> obstacles)
    {
        Need = need;
        Empty = empty;
        Obstacles = obstacles;
    }

    /// <summary>The need.</summary>
    public FellowNeed Need { get; }

    /// <summary>How many of its places stay empty, from 1.</summary>
    public int Empty { get; }

    /// <summary>What stood in the way, and of whom: identifiers in ordinal order. Every fellow of the day who is not proposed for this need is in exactly one list; empty lists are left out.</summary>
    public ImmutableSortedDictionary<FellowObstacle, ImmutableArray<string>> Obstacles { get; }
}
