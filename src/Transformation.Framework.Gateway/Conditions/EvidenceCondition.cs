using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Asks for evidence of a type. Made by <see cref="Condition.Evidence"/>.</summary>
/// <remarks>
/// As at a date: a piece counts when it is dated on or before that date, and, with <see cref="NoOlderThan"/>, on or after the date less that period (so
/// evidence exactly that old still counts). Enough pieces: true. Too few: false if somebody stated that there is none and no evidence is dated after the
/// statement; otherwise unknown.
/// </remarks>
public sealed record EvidenceCondition : InputCondition
{
    internal const int MostItems = 1000;

    /// <summary>No period may be longer than this many years: dates stay within the calendar.</summary>
    private const int MostYears = 100;

    internal EvidenceCondition(string input, int atLeast, Period? noOlderThan)
        : base(input, InputKind.Evidence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(atLeast, MostItems);
        Count = atLeast;
        NoOlderThan = noOlderThan is null ? null : CheckedAge(noOlderThan);
    }

    /// <summary>How many pieces are needed; at least 1.</summary>
    public int Count { get; }

    /// <summary>How old a piece may be on the date of the assessment, in years, months, weeks and days; null for any age.</summary>
    public Period? NoOlderThan { get; }

    private static Period CheckedAge(Period noOlderThan)
    {
        ReadOnlySpan<int> parts = [noOlderThan.Years, noOlderThan.Months, noOlderThan.Weeks, noOlderThan.Days];
        var isWhole = !noOlderThan.HasTimeComponent && parts.IndexOfAnyInRange(int.MinValue, -1) < 0 && parts.IndexOfAnyExcept(0) >= 0;
        var years = noOlderThan.Years + (noOlderThan.Months / 12L) + (((noOlderThan.Weeks * 7L) + noOlderThan.Days) / 365);
        return isWhole && years <= MostYears
            ? noOlderThan
            : throw new ArgumentException(
                FormattableString.Invariant($"An age takes years, months, weeks and days, none negative, more than nothing and at most {MostYears} years."), nameof(noOlderThan));
    }
}
