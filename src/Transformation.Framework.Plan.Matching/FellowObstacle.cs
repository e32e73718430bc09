namespace Transformation.Framework.Plan.Matching;

/// <summary>Why a fellow did not take a place that stays empty. The first that applies.</summary>
public enum FellowObstacle
{
    /// <summary>Already has a place of this need.</summary>
    HasAPlace = 1,

    /// <summary>Has none of the skills that are wanted.</summary>
    NoSkill,

    /// <summary>How much time they have is not recorded: somebody should ask.</summary>
    TimeUnknown,

    /// <summary>The time that they are sure to have, less what their assignments may take, does not reach.</summary>
    NoTime,

    /// <summary>The time is there, but other proposals take it.</summary>
    MatchedElsewhere,
}
