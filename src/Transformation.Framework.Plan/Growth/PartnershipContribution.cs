namespace Transformation.Framework.Plan;

/// <summary>What a partnership brings.</summary>
public enum PartnershipContribution
{
    /// <summary>Money to spend, without a share in what comes of it.</summary>
    Funding = 1,

    /// <summary>Money put in for a return.</summary>
    Investment = 2,

    /// <summary>What people know.</summary>
    Expertise = 3,

    /// <summary>People's working time.</summary>
    Workforce = 4,

    /// <summary>Data.</summary>
    Data = 5,

    /// <summary>Technology.</summary>
    Technology = 6,

    /// <summary>Buildings and equipment.</summary>
    Facilities = 7,
}
