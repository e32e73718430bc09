namespace Transformation.Framework.Plan;

/// <summary>What an organisation answered to a request for an expert.</summary>
public enum CoOptingAnswer
{
    /// <summary>The expert was given.</summary>
    Given = 1,

    /// <summary>The request was declined.</summary>
    Declined,
}
