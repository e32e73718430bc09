namespace Transformation.Framework.Core;

/// <summary>Whether, and from where, a member may send a deputy.</summary>
public enum DeputyPolicy
{
    /// <summary>Members attend themselves or not at all.</summary>
    None = 1,

    /// <summary>
    /// A deputy is accepted when it was arranged with the chair beforehand
    /// (Healthier Together Partnership Board, MOU annex 2, 2021: deputies).
    /// </summary>
    ByArrangementWithChair = 2,

    /// <summary>
    /// A member who speaks for a group may be deputised only from that group; the others by anybody
    /// (Healthier Together Executive Group, MOU annex 3, 2021: 4.2).
    /// </summary>
    FromSameGroup = 3,
}
