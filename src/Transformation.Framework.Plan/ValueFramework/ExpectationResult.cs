namespace Transformation.Framework.Plan;

/// <summary>Whether what was expected has come about.</summary>
public enum ExpectationResult
{
    /// <summary>Nothing was observed, nothing could be measured, or nobody has said how much is expected.</summary>
    Unknown = 0,

    /// <summary>The latest observation falls short of what is expected.</summary>
    Short = 1,

    /// <summary>The latest observation is as expected or better; the expected value itself is enough.</summary>
    Met = 2,
}
