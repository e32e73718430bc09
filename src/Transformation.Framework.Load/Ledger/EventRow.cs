namespace Transformation.Framework.Load;

/// <summary>A stretch of worked days, from the first up to and not including the second, with a rate. At least a day long.</summary>
internal readonly record struct EventRow(RowKind Kind, int From, int End, long Rate)
{
    /// <summary>Whether the rate is of a worked day, rather than of a month.</summary>
    internal bool IsDaily => Kind is RowKind.Daily or RowKind.DailyMore;

    /// <summary>Whether it stands for a commitment, rather than for more of one.</summary>
    internal bool IsCounted => Kind is RowKind.Daily or RowKind.Monthly or RowKind.Unestimated;
}
