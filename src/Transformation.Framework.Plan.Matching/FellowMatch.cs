using System.Collections.Immutable;

namespace Transformation.Framework.Plan.Matching;

/// <summary>A proposal: this fellow for a place of this need, and why.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FellowMatch
{
    internal FellowMatch(Candidate candidate, decimal daysLeft, ImmutableArray<PassedOverFellow> passedOver)
    {
        Need = candidate.Need;
        Fellow = candidate.Fellow;
        Skills = candidate.Skills;
        Interests = candidate.Interests;
        DaysLeft = daysLeft;
        PassedOver = passedOver;
    }

    /// <summary>The need.</summary>
    public FellowNeed Need { get; }

    /// <summary>The fellow.</summary>
    public Fellow Fellow { get; }

    /// <summary>The skills that fit, in the order of the need; at least one.</summary>
    public ImmutableArray<string> Skills { get; }

    /// <summary>The interests that fit, in the order of the need.</summary>
    public ImmutableArray<string> Interests { get; }

    /// <summary>The days a month that are sure to be left to the fellow when everything is asked that their assignments and all these proposals may ask.</summary>
    public decimal DaysLeft { get; }

    /// <summary>Those with a wanted skill and the time who got no place of this need, in ordinal order; in place of this fellow, none of them would have made the whole better. Empty when nobody else could.</summary>
    public ImmutableArray<PassedOverFellow> PassedOver { get; }
}
