namespace Transformation.Framework.Plan;

/// <summary>By what a proposal is meant to improve value: five levers that improve the outcomes that matter to people, three that use fewer resources.</summary>
/// <remarks>Source: Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 6, section 2.2. <see cref="ValueLevers"/> tells the side.</remarks>
public enum ValueLever
{
    /// <summary>People can act, and choose, for what matters to them.</summary>
    Agency = 1,

    /// <summary>What works and is worth its cost reaches those who need it.</summary>
    MatchingNeed = 2,

    /// <summary>Services are safer, more effective, or better to live through.</summary>
    Quality = 3,

    /// <summary>More comes out of a given resource.</summary>
    Productivity = 4,

    /// <summary>Poor health is prevented.</summary>
    Prevention = 5,

    /// <summary>Less is done that nobody wants, does not work, or would not be needed had something been done right.</summary>
    ReducingLowValueActivity = 6,

    /// <summary>Something that takes fewer resources takes the place of something of like benefit.</summary>
    Substitution = 7,

    /// <summary>The same is had at the lowest average cost.</summary>
    Efficiency = 8,
}
