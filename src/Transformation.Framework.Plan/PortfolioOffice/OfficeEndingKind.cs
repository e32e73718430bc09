namespace Transformation.Framework.Plan;

/// <summary>How a request left the portfolio office.</summary>
public enum OfficeEndingKind
{
    /// <summary>The office did not take it on.</summary>
    Declined = 1,

    /// <summary>Whoever asked took it back.</summary>
    Withdrawn = 2,

    /// <summary>It was delivered and evaluated.</summary>
    Completed = 3,
}
