namespace Transformation.Framework.Plan;

/// <summary>Where a decision belongs.</summary>
public enum DecisionRouteKind
{
    /// <summary>Nobody has said whom the decision affects, so nobody can say where it belongs.</summary>
    AffectedUnknown = 0,

    /// <summary>One organisation is affected: its own board decides.</summary>
    OwnBoard = 1,

    /// <summary>A body at the lowest level at which one brings together all who are affected.</summary>
    Body = 2,

    /// <summary>No body at any level brings together all who are affected.</summary>
    NoBody = 3,
}
