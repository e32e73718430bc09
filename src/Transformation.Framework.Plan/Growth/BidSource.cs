namespace Transformation.Framework.Plan;

/// <summary>Where new funding might come from.</summary>
public enum BidSource
{
    /// <summary>NHS England.</summary>
    NhsEngland = 1,

    /// <summary>Another part of central government.</summary>
    Government = 2,

    /// <summary>Funds for local growth and regeneration.</summary>
    LocalGrowth = 3,

    /// <summary>A charity or a foundation.</summary>
    Charity = 4,

    /// <summary>A funder of research.</summary>
    Research = 5,

    /// <summary>A company, or industry at large.</summary>
    Industry = 6,

    /// <summary>Anything else.</summary>
    Other = 7,
}
