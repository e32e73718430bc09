namespace Transformation.Framework.Plan;

/// <summary>What was decided about a proposal.</summary>
public enum ValueDecisionOutcome
{
    /// <summary>It is done.</summary>
    Approved = 1,

    /// <summary>It is not done.</summary>
    Declined = 2,

    /// <summary>It was put off.</summary>
    Deferred = 3,
}
