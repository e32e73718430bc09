namespace Transformation.Framework.Plan;

/// <summary>Which way a measure is to go.</summary>
public enum ExpectedDirection
{
    /// <summary>At least the value that is expected.</summary>
    AtLeast = 1,

    /// <summary>At most the value that is expected.</summary>
    AtMost = 2,
}
