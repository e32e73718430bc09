using NodaTime;
using NodaTime.Calendars;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A stretch of days that load is told for: a worked day, a week, a month, a quarter or a financial year, or what of one lies in the range asked about.</summary>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public readonly record struct LoadPeriod : IComparable<LoadPeriod>
{
    internal LoadPeriod(TimeGrain grain, LocalDate start, LocalDate end, int workingDays, bool isCut)
    {
        Grain = grain;
        Start = start;
        End = end;
        WorkingDays = workingDays;
        IsCut = isCut;
    }

    /// <summary>How fine it is.</summary>
    public TimeGrain Grain { get; }

    /// <summary>The first day, included; not before the range.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included; not after the range.</summary>
    public LocalDate End { get; }

    /// <summary>The days worked in it; at least 1.</summary>
    public int WorkingDays { get; }

    /// <summary>Whether the range asked about holds only part of the week, quarter or year.</summary>
    public bool IsCut { get; }

    /// <summary>Earlier periods come first.</summary>
    /// <param name="other">The period to compare with.</param>
    public int CompareTo(LoadPeriod other) => Start.CompareTo(other.Start);

    /// <summary>Gives <c>2024-04-02</c>, <c>2024-W14</c>, <c>2024-04</c>, <c>2024/25 Q1</c> or <c>2024/25</c>.</summary>
    public override string ToString() => Grain switch
    {
        TimeGrain.Week => FormattableString.Invariant($"{WeekYearRules.Iso.GetWeekYear(Start):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(Start):00}"),
        TimeGrain.Month => FormattableString.Invariant($"{Start:uuuu-MM}"),
        TimeGrain.Quarter => FinancialQuarter.Of(Start).ToString(),
        TimeGrain.FinancialYear => FinancialYear.Of(Start).ToString(),
        _ => FormattableString.Invariant($"{Start:uuuu-MM-dd}"),
    };
}
