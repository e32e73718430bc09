namespace Transformation.Framework.Load;

/// <summary>What a search for delays came to.</summary>
public enum DelayOutcome
{
    /// <summary>With the delays found the load is within the limit in every period.</summary>
    Within = 1,

    /// <summary>As far as is known it is; but the capacity of some period is unknown, or some commitment is not estimated.</summary>
    WithinAsFarAsKnown = 2,

    /// <summary>The search found no delays that bring it within the limit; those it gives bring it nearer.</summary>
    StillOver = 3,
}
