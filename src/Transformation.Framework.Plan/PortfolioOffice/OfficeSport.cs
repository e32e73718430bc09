namespace Transformation.Framework.Plan;

/// <summary>Whether a piece of work is done by one organisation or by several together.</summary>
/// <remarks>Source: <em>National Board Collaboration for Transformational Redesign Project: report and discussion</em>, January 2019.</remarks>
public enum OfficeSport
{
    /// <summary>Nobody has said who acts.</summary>
    Unknown = 0,

    /// <summary>One organisation acts; it is still aligned with the others.</summary>
    Individual = 1,

    /// <summary>Organisations act together.</summary>
    Team = 2,
}
