namespace Transformation.Framework.Benefits;

/// <summary>How a benefit builds up to its full effect.</summary>
public enum RampShape
{
    /// <summary>At once: the first year is whole.</summary>
    Step = 1,

    /// <summary>By the same part each year.</summary>
    Linear = 2,

    /// <summary>Slowly, then fast, then slowly: as an innovation spreads.</summary>
    SCurve = 3,

    /// <summary>As stated year by year.</summary>
    Series = 4,
}
