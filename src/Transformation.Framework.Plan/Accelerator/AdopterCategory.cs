namespace Transformation.Framework.Plan;

/// <summary>How far an innovation has spread among those who could take it on, by the published categories of adopters.</summary>
/// <remarks>
/// The cut points are 2.5, 16, 50 and 84 % of all who could (E. M. Rogers, Diffusion of Innovations, 5th edition, 2003). They describe where the latest adopter stands; they say nothing about what comes next.
/// </remarks>
public enum AdopterCategory
{
    /// <summary>Nobody has counted how many could take it on, so a share cannot be given.</summary>
    Unknown = 0,

    /// <summary>No site uses it.</summary>
    None,

    /// <summary>Up to and including 2.5 %.</summary>
    Innovators,

    /// <summary>More than 2.5 %, up to and including 16 %.</summary>
    EarlyAdopters,

    /// <summary>More than 16 %, up to and including 50 %.</summary>
    EarlyMajority,

    /// <summary>More than 50 %, up to and including 84 %.</summary>
    LateMajority,

    /// <summary>More than 84 %.</summary>
    Laggards,
}
