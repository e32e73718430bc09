namespace Transformation.Framework.Plan;

/// <summary>How senior a member's post is.</summary>
public enum MemberSeniority
{
    /// <summary>Nobody has recorded it.</summary>
    NotRecorded = 0,

    /// <summary>Works with the people who use services.</summary>
    Frontline,

    /// <summary>Contributes an expertise.</summary>
    Specialist,

    /// <summary>Manages a team or a service.</summary>
    Manager,

    /// <summary>Leads an organisation or a large part of one.</summary>
    SeniorLeader,
}
