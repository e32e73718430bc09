namespace Transformation.Framework.Plan;

/// <summary>What came of looking at a piece of learning.</summary>
public enum LearningReviewResult
{
    /// <summary>It changed what was done or decided, or confirmed it.</summary>
    Used = 1,

    /// <summary>It was looked at and does not fit here. That is an answer too: nobody is told to use what does not fit.</summary>
    SetAside = 2,
}
