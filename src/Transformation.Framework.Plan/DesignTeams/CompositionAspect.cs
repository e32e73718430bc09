namespace Transformation.Framework.Plan;

/// <summary>What is looked at in the composition of a design team.</summary>
public enum CompositionAspect
{
    /// <summary>It is small.</summary>
    Size = 1,

    /// <summary>It is not made up of senior leaders.</summary>
    SeniorLeaders,

    /// <summary>Experts by experience are among its members.</summary>
    ExpertsByExperience,

    /// <summary>Its experts by experience decide as equals.</summary>
    EqualVoice,

    /// <summary>Compensation was agreed with its experts by experience.</summary>
    Compensation,

    /// <summary>It comes from across organisations.</summary>
    Organisations,

    /// <summary>It has a facilitator.</summary>
    Facilitator,
}
