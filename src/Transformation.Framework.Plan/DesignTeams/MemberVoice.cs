namespace Transformation.Framework.Plan;

/// <summary>Whether a member decides with the others.</summary>
public enum MemberVoice
{
    /// <summary>Nobody has recorded it.</summary>
    NotRecorded = 0,

    /// <summary>Decides as an equal.</summary>
    Equal,

    /// <summary>Is heard, but others decide.</summary>
    AdvisoryOnly,
}
