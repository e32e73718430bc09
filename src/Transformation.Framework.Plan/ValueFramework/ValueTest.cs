namespace Transformation.Framework.Plan;

/// <summary>The three tests of strategic commissioning. They are read side by side and never added up.</summary>
/// <remarks>Source: Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 6, section 4.3.</remarks>
public enum ValueTest
{
    /// <summary>What it does to this year's costs.</summary>
    Finance = 1,

    /// <summary>What it does to inequalities in health.</summary>
    Equity = 2,

    /// <summary>What is gained for the resources put in.</summary>
    HealthEconomics = 3,
}
