using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a well-composed design team looks like, as numbers.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TeamCompositionRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="mostMembers">The most members, from 1. By default 10, the number of roles in the paper (BNSSG ICB Board, 3 October 2024, item 6.2, section 6).</param>
    /// <param name="mostSeniorLeaders">The greatest share of senior leaders; null for 20 %, a proposal of this library: the paper only says that a team is not made up of them.</param>
    /// <param name="fewestExpertsByExperience">The fewest experts by experience, from 0. By default 1, a proposal of this library: the paper sets no number.</param>
    /// <param name="fewestOrganisations">The fewest organisations, from 1. By default 2, a proposal of this library: the least that is across organisations.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public TeamCompositionRule(int mostMembers = 10, Percentage? mostSeniorLeaders = null, int fewestExpertsByExperience = 1, int fewestOrganisations = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostMembers, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(fewestExpertsByExperience);
        ArgumentOutOfRangeException.ThrowIfLessThan(fewestOrganisations, 1);
        MostMembers = mostMembers;
        MostSeniorLeaders = mostSeniorLeaders ?? Percentage.Of(20);
        FewestExpertsByExperience = fewestExpertsByExperience;
        FewestOrganisations = fewestOrganisations;
    }

    /// <summary>Up to ten members, at most a fifth of them senior leaders, at least one expert by experience, at least two organisations.</summary>
    public static TeamCompositionRule Default { get; } = new();

    /// <summary>The most members.</summary>
    public int MostMembers { get; }

    /// <summary>The greatest share of senior leaders among the members, that share included.</summary>
    public Percentage MostSeniorLeaders { get; }

    /// <summary>The fewest experts by experience.</summary>
    public int FewestExpertsByExperience { get; }

    /// <summary>The fewest organisations that the members come from.</summary>
    public int FewestOrganisations { get; }
}
