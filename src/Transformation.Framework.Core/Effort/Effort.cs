using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>An amount of working time, kept in whole milliseconds, so that sums are exact whatever their order. Written <c>52.5h</c>.</summary>
/// <remarks>
/// May be negative, as a difference. The <c>default</c> value is none. Arithmetic is checked; the range is about 2.5 million million hours either way, and every amount in it has a text that reads back the same.
/// Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Effort>))]
public readonly record struct Effort : IParsable<Effort>, IComparable<Effort>
{
    internal const string Pattern = "^-?[0-9]+(\\.[0-9]{1,8})?h$";

    private const long MillisecondsPerHour = 3_600_000;

    /// <summary>Eight decimals of an hour are 0.036 milliseconds: enough to tell every millisecond from the next.</summary>
    private const int Decimals = 8;

    /// <summary>Just past the range, where a decimal still counts milliseconds exactly.</summary>
    private const decimal BeyondEveryEffort = 3_000_000_000_000m;

    private Effort(long milliseconds) => Milliseconds = milliseconds;

    /// <summary>No working time.</summary>
    public static Effort Zero => default;

    /// <summary>The amount in milliseconds.</summary>
    public long Milliseconds { get; }

    /// <summary>The amount in hours, to the precision of a decimal.</summary>
    public decimal Hours => Milliseconds / (decimal)MillisecondsPerHour;

    /// <summary>So many milliseconds of working time.</summary>
    /// <param name="milliseconds">How many.</param>
    public static Effort FromMilliseconds(long milliseconds) => new(milliseconds);

    /// <summary>So many hours of working time.</summary>
    /// <param name="hours">How many; a whole number of milliseconds.</param>
    /// <exception cref="ArgumentException">The hours are not a whole number of milliseconds.</exception>
    /// <exception cref="OverflowException">The hours do not fit.</exception>
    public static Effort FromHours(decimal hours)
    {
        var milliseconds = hours * MillisecondsPerHour;
        return milliseconds == decimal.Truncate(milliseconds)
            ? new((long)milliseconds)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{hours} hours are not a whole number of milliseconds."), nameof(hours));
    }

    /// <summary>So many working days under a contract, rounded to the nearest millisecond, a tie to the even one.</summary>
    /// <param name="days">How many.</param>
    /// <param name="week">The contract.</param>
    /// <exception cref="OverflowException">The days do not fit.</exception>
    public static Effort FromDays(decimal days, ContractWeek week) =>
        new((long)decimal.Round(days * week.SecondsPerDay * 1000, MidpointRounding.ToEven));

    /// <summary>Reads the form <c>52.5h</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Effort Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var effort)
            ? effort
            : throw new FormatException($"'{Excerpt.Of(s)}' is not an amount of working time: write it as 52.5h.");
    }

    /// <summary>
    /// Reads the form <c>52.5h</c>, with at most eight decimals, if the text has it. The hours are rounded to the nearest millisecond, a tie to the even one,
    /// so what <see cref="ToString"/> wrote reads back the same.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The effort, or none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Effort result)
    {
        result = default;
        if (s is null || s.Length < 2 || s[^1] != 'h'
            || !DecimalText.TryParse(s.AsSpan(0, s.Length - 1), allowNegative: true, Decimals, out var hours)
            || decimal.Abs(hours) > BeyondEveryEffort)
        {
            return false;
        }

        var milliseconds = decimal.Round(hours * MillisecondsPerHour, MidpointRounding.ToEven);
        if (milliseconds is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        result = new((long)milliseconds);
        return true;
    }

    /// <summary>How many whole-time equivalents over a number of working days this is, rounded to the nearest thousandth, a tie to the even one.</summary>
    /// <param name="week">The contract week to express it in.</param>
    /// <param name="workingDays">How many days of that contract were worked; at least 1. See <see cref="Wte.ForWorkingDays"/> for weeks spread over other days than the calendar's.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no working days.</exception>
    /// <exception cref="OverflowException">The result is beyond about two million.</exception>
    public Wte ToWte(ContractWeek week, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        return Wte.Round((decimal)Milliseconds / ((long)week.SecondsPerDay * 1000 * workingDays), week);
    }

    /// <summary>The amount in working days of a contract, to the precision of a decimal.</summary>
    /// <param name="week">The contract week.</param>
    public decimal ToDays(ContractWeek week) => Milliseconds / (week.SecondsPerDay * 1000m);

    /// <summary>Less working time comes first.</summary>
    /// <param name="other">The effort to compare with.</param>
    public int CompareTo(Effort other) => Milliseconds.CompareTo(other.Milliseconds);

    /// <summary>Gives <c>52.5h</c>, with as many decimals as tell one millisecond from the next.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(Hours, Decimals):0.########}h");

    /// <summary>Adds.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static Effort operator +(Effort left, Effort right) => new(left.Milliseconds + right.Milliseconds);

    /// <summary>Subtracts.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static Effort operator -(Effort left, Effort right) => new(left.Milliseconds - right.Milliseconds);

    /// <summary>Multiplies by a whole number.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static Effort operator *(Effort left, int right) => new(left.Milliseconds * right);

    /// <summary>Whether one is less than another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Effort left, Effort right) => left.Milliseconds < right.Milliseconds;

    /// <summary>Whether one is more than another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Effort left, Effort right) => left.Milliseconds > right.Milliseconds;

    /// <summary>Whether one is not more than another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Effort left, Effort right) => left.Milliseconds <= right.Milliseconds;

    /// <summary>Whether one is not less than another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Effort left, Effort right) => left.Milliseconds >= right.Milliseconds;
}
