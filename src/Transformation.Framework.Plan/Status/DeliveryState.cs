namespace Transformation.Framework.Plan;

/// <summary>Whether a component's milestones are being met, in ascending order; <see cref="Unknown"/> is never an improvement on anything.</summary>
public enum DeliveryState
{
    /// <summary>There is no planned date to judge by, or not for all that is still to be done.</summary>
    Unknown = 0,

    /// <summary>A milestone is overdue.</summary>
    OffTrack = 1,

    /// <summary>Nothing is overdue, but there is a sign that something will be, or that what was done has not had its effect.</summary>
    AtRisk = 2,

    /// <summary>Everything is done, or will be in time if it is done by its planned date.</summary>
    OnTrack = 3,
}
