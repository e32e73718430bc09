namespace Transformation.Framework.Plan;

/// <summary>How far a bid has come.</summary>
/// <remarks>A bid moves towards a higher number and may pass over stages, since records often start late. The last three are the end; before them a bid may be withdrawn at any time.</remarks>
public enum BidStage
{
    /// <summary>Somebody has seen the opportunity.</summary>
    Spotted = 1,

    /// <summary>A bid is being written.</summary>
    Preparing = 2,

    /// <summary>The bid is with the funder.</summary>
    Submitted = 3,

    /// <summary>The funder said yes.</summary>
    Awarded = 4,

    /// <summary>The funder said no.</summary>
    Declined = 5,

    /// <summary>The bidders gave it up.</summary>
    Withdrawn = 6,
}
