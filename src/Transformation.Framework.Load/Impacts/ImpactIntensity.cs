namespace Transformation.Framework.Load;

/// <summary>How hard a change lands on those who receive it, as somebody judged it. An order, not a measure: it is never turned into hours.</summary>
public enum ImpactIntensity
{
    /// <summary>They go on much as before.</summary>
    Low = 1,

    /// <summary>Some of their work is done in another way.</summary>
    Medium = 2,

    /// <summary>Most of their work is done in another way, or by others.</summary>
    High = 3,
}
