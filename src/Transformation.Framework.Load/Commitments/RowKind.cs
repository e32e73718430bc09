namespace Transformation.Framework.Load;

/// <summary>What the rate of a row means.</summary>
internal enum RowKind
{
    /// <summary>Milliseconds of each worked day, times the fineness of the range; a commitment.</summary>
    Daily = 0,

    /// <summary>The same, of a commitment that another row stands for already.</summary>
    DailyMore = 1,

    /// <summary>Milliseconds of each month, spread over its worked days: the lower end; a commitment.</summary>
    Monthly = 2,

    /// <summary>The same, by how much the upper end is more; of a commitment that another row stands for already.</summary>
    MonthlyMore = 3,

    /// <summary>Not estimated; a commitment.</summary>
    Unestimated = 4,
}
