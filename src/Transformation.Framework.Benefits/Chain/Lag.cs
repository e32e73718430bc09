using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How long it takes from a cause to what follows from it: whole calendar months, written as in ISO 8601: <c>P6M</c>.</summary>
/// <remarks>The <c>default</c> value is no time at all, <c>P0M</c>. Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(TextValueConverter<Lag>))]
public readonly record struct Lag : IParsable<Lag>, IComparable<Lag>
{
    /// <summary>The most months there may be: fifty years.</summary>
    public const int MostMonths = 600;

    internal const string Pattern = "^P(0|[1-9][0-9]{0,2})M$";

    private Lag(int months) => Months = months;

    /// <summary>How many months: 0 to <see cref="MostMonths"/>.</summary>
    public int Months { get; }

    /// <summary>So many months.</summary>
    /// <param name="months">0 to <see cref="MostMonths"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static Lag OfMonths(int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, MostMonths);
        return new(months);
    }

    /// <summary>Reads <c>P6M</c>: a whole number of months without a leading zero, and nothing else.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is no such number of months.</exception>
    public static Lag Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var lag)
            ? lag
            : throw new FormatException($"A lag is a number of months from P0M to P{MostMonths.ToString(CultureInfo.InvariantCulture)}M.");
    }

    /// <summary>Reads <c>P6M</c> if the text is that.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The lag, or none.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Lag result)
    {
        result = default;
        if (s is not ['P', .. { Length: >= 1 and <= 3 } digits, 'M']
            || digits.AsSpan().ContainsAnyExceptInRange('0', '9')
            || (digits.Length > 1 && digits[0] == '0')
            || int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is not (<= MostMonths and var months))
        {
            return false;
        }

        result = new(months);
        return true;
    }

    /// <summary>The day that lies so many months after another; on the last day of the month where that month is too short.</summary>
    /// <param name="date">The day to count from.</param>
    /// <exception cref="OverflowException">It would lie after the last date there is.</exception>
    public LocalDate After(LocalDate date) => date.PlusMonths(Months);

    /// <summary>Shorter ones come first.</summary>
    /// <param name="other">The lag to compare with.</param>
    public int CompareTo(Lag other) => Months.CompareTo(other.Months);

    /// <summary>Gives <c>P6M</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{Months}M");
}
