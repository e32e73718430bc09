namespace Transformation.Framework.Plan;

/// <summary>What a framework says of all its aspects together.</summary>
public enum AssessmentCombination
{
    /// <summary>Nothing: each aspect stands for itself.</summary>
    None = 1,

    /// <summary>They work only together: the whole is where its lowest aspect is, and unknown while one is not assessed.</summary>
    WeakestLink = 2,
}
