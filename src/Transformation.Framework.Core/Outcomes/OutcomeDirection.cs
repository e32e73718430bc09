namespace Transformation.Framework.Core;

/// <summary>Which way an outcome is meant to move.</summary>
public enum OutcomeDirection
{
    /// <summary>More is better.</summary>
    Increase = 1,

    /// <summary>Less is better.</summary>
    Reduce = 2,
}
