namespace Transformation.Framework.Plan;

/// <summary>Whose view a member brings into the team.</summary>
public enum MemberPerspective
{
    /// <summary>Nobody has recorded it.</summary>
    NotRecorded = 0,

    /// <summary>Those who do the work.</summary>
    Frontline,

    /// <summary>Clinicians.</summary>
    Clinical,

    /// <summary>Those who have lived with what the team wants to change: people who use services, and carers.</summary>
    ExpertByExperience,

    /// <summary>The voluntary, community and social enterprise sector.</summary>
    Vcse,

    /// <summary>Those who manage services.</summary>
    Management,

    /// <summary>An expertise of support, such as information governance, procurement or analysis.</summary>
    Support,
}
