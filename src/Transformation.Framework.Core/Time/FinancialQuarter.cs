using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A quarter of a financial year: quarter 1 is April to June. Written <c>2026/27 Q1</c>.</summary>
/// <remarks>The <c>default</c> value is <c>0001/02 Q1</c>. Immutable; safe to share between threads.</remarks>
[JsonConverter(typeof(TextValueConverter<FinancialQuarter>))]
public readonly record struct FinancialQuarter : IParsable<FinancialQuarter>, IComparable<FinancialQuarter>
{
    private readonly int index;

    private FinancialQuarter(FinancialYear year, int number)
    {
        Year = year;
        index = number - 1;
    }

    /// <summary>The financial year.</summary>
    public FinancialYear Year { get; }

    /// <summary>1 to 4.</summary>
    public int Number => index + 1;

    /// <summary>Its first month.</summary>
    public YearMonth FirstMonth => new YearMonth(Year.StartYear, 4).PlusMonths(3 * index);

    /// <summary>Its first day.</summary>
    public LocalDate Start => FirstMonth.OnDayOfMonth(1);

    /// <summary>Its last day.</summary>
    public LocalDate End => Start.PlusMonths(3).PlusDays(-1);

    /// <summary>From <see cref="Start"/> to <see cref="End"/>, both included.</summary>
    public DateInterval Interval => new(Start, End);

    /// <summary>A quarter of a year.</summary>
    /// <param name="year">The financial year.</param>
    /// <param name="number">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 4.</exception>
    public static FinancialQuarter Of(FinancialYear year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        return new(year, number);
    }

    /// <summary>The quarter that a date falls in.</summary>
    /// <param name="date">A date of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is in no financial year.</exception>
    /// <exception cref="ArgumentException">The date is of another calendar.</exception>
    public static FinancialQuarter Of(LocalDate date) => new(FinancialYear.Of(date), ((date.Month + 8) % 12 / 3) + 1);

    /// <summary>Reads the form <c>2026/27 Q1</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static FinancialQuarter Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var quarter)
            ? quarter
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a financial quarter: write it as 2026/27 Q1.");
    }

    /// <summary>Reads the form <c>2026/27 Q1</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The quarter, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FinancialQuarter result)
    {
        result = default;
        if (s is not { Length: 10 } || s[7] != ' ' || s[8] != 'Q' || s[9] is < '1' or > '4'
            || !FinancialYear.TryParse(s[..7], CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        result = new(year, s[9] - '0');
        return true;
    }

    /// <summary>Earlier quarters come first.</summary>
    /// <param name="other">The quarter to compare with.</param>
    public int CompareTo(FinancialQuarter other) => (Year, index).CompareTo((other.Year, other.index));

    /// <summary>Gives <c>2026/27 Q1</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year} Q{Number}");
}
