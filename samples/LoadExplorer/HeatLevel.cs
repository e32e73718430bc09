namespace LoadExplorer;

/// <summary>How hot a cell is.</summary>
internal enum HeatLevel
{
    /// <summary>Capacity is not known.</summary>
    Unknown,

    /// <summary>Less than 70 % of capacity.</summary>
    Room,

    /// <summary>70 % to less than 90 %.</summary>
    Busy,

    /// <summary>90 % up to capacity.</summary>
    Full,

    /// <summary>The upper end of ranges is over capacity, the lower is not.</summary>
    MaybeOver,

    /// <summary>Over capacity.</summary>
    Over,
}
