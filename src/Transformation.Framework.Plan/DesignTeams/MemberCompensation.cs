namespace Transformation.Framework.Plan;

/// <summary>Whether a member who is not paid to be there is compensated for it.</summary>
public enum MemberCompensation
{
    /// <summary>Nobody has recorded it.</summary>
    NotRecorded = 0,

    /// <summary>Compensation was agreed with the member.</summary>
    Agreed,

    /// <summary>It is known that none was agreed.</summary>
    NoneAgreed,
}
