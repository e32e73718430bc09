namespace Transformation.Framework.Benefits;

/// <summary>Which rate of realisation is carried on over the years that are left.</summary>
public enum ReforecastMethod
{
    /// <summary>The rate of everything measured so far.</summary>
    RateToDate = 1,

    /// <summary>The rate of the last measured period alone: quick to follow, and mostly noise while the process shows only common cause.</summary>
    LastPoint = 2,

    /// <summary>The rate of the periods since the latest step change of the series that something was measured after: the process as it now is. Without such a step, the rate to date.</summary>
    SinceLastStep = 3,
}
