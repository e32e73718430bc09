using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan.Matching;

/// <summary>Which fellows are proposed for which needs on a day, and which places stay empty.</summary>
/// <remarks>A proposal, not an assignment: nothing is recorded until somebody records it. Immutable; safe to share between threads.</remarks>
public sealed class FellowMatching
{
    internal FellowMatching(LocalDate asOf, ImmutableArray<FellowMatch> matches, ImmutableArray<UnfilledNeed> unfilled)
    {
        AsOf = asOf;
        Matches = matches;
        Unfilled = unfilled;
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The proposals, by need and then by fellow, in ordinal order of identifiers.</summary>
    public ImmutableArray<FellowMatch> Matches { get; }

    /// <summary>The needs with places that stay empty, in ordinal order of identifiers.</summary>
    public ImmutableArray<UnfilledNeed> Unfilled { get; }
}
