using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A UK public-sector financial year: 1 April to 31 March, written <c>2026/27</c>.</summary>
/// <remarks>
/// The <c>default</c> value is <c>0001/02</c>, the first one. Years start in 1 to 9998. Immutable; safe to share between threads.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<FinancialYear>))]
public readonly record struct FinancialYear : IParsable<FinancialYear>, IComparable<FinancialYear>
{
    internal const string Pattern = "^[0-9]{4}/[0-9]{2}$";

    private const int FirstStart = 1;
    private const int LastStart = 9998;

    private readonly int yearsAfterFirst;

    private FinancialYear(int startYear) => yearsAfterFirst = startYear - FirstStart;

    /// <summary>The calendar year in which it begins: 2026 for 2026/27.</summary>
    public int StartYear => yearsAfterFirst + FirstStart;

    /// <summary>1 April of the year in which it begins.</summary>
    public LocalDate Start => new(StartYear, 4, 1);

    /// <summary>31 March of the year after.</summary>
    public LocalDate End => new(StartYear + 1, 3, 31);

    /// <summary>From <see cref="Start"/> to <see cref="End"/>, both included.</summary>
    public DateInterval Interval => new(Start, End);

    /// <summary>The year after.</summary>
    /// <exception cref="OverflowException">There is none.</exception>
    public FinancialYear Next => PlusYears(1);

    /// <summary>The financial year that begins in a calendar year.</summary>
    /// <param name="startYear">1 to 9998: 2026 for 2026/27.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not in that range.</exception>
    public static FinancialYear StartingIn(int startYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startYear, FirstStart);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startYear, LastStart);
        return new(startYear);
    }

    /// <summary>The financial year that a date falls in: 31 March belongs to the old one, 1 April to the new.</summary>
    /// <param name="date">A date of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is before 1 April 0001 or after 31 March 9999.</exception>
    /// <exception cref="ArgumentException">The date is of another calendar.</exception>
    public static FinancialYear Of(LocalDate date)
    {
        IsoDates.Check(date, nameof(date));
        var start = date.Month >= 4 ? date.Year : date.Year - 1;
        return start is < FirstStart or > LastStart
            ? throw new ArgumentOutOfRangeException(nameof(date), date, "The date is in no financial year: they run from 1 April 0001 to 31 March 9999.")
            : new(start);
    }

    /// <summary>The financial year that a month falls in.</summary>
    /// <param name="month">A month of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is before April 0001 or after March 9999.</exception>
    /// <exception cref="ArgumentException">The month is of another calendar.</exception>
    public static FinancialYear Of(YearMonth month) => Of(month.OnDayOfMonth(1));

    /// <summary>Reads the form <c>2026/27</c>; the second part must be the year after the first.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static FinancialYear Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var year)
            ? year
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a financial year: write it as 2026/27.");
    }

    /// <summary>Reads the form <c>2026/27</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The year, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FinancialYear result)
    {
        result = default;
        if (s is not { Length: 7 } || s[4] != '/'
            || !TryParseDigits(s.AsSpan(0, 4), out var start)
            || !TryParseDigits(s.AsSpan(5, 2), out var end)
            || start is < FirstStart or > LastStart
            || end != (start + 1) % 100)
        {
            return false;
        }

        result = new(start);
        return true;
    }

    /// <summary>The financial year some years later, or earlier for a negative number.</summary>
    /// <param name="years">How many.</param>
    /// <exception cref="OverflowException">There is no such year.</exception>
    public FinancialYear PlusYears(int years)
    {
        var start = (long)StartYear + years;
        return start is < FirstStart or > LastStart
            ? throw new OverflowException(FormattableString.Invariant($"There is no financial year that starts in {start}."))
            : new((int)start);
    }

    /// <summary>Whether a date falls in this year; both ends included.</summary>
    /// <param name="date">The date.</param>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>One of its quarters.</summary>
    /// <param name="number">1 (April to June) to 4 (January to March).</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 4.</exception>
    public FinancialQuarter Quarter(int number) => FinancialQuarter.Of(this, number);

    /// <summary>Its twelve months, April first.</summary>
    public IEnumerable<YearMonth> Months()
    {
        var first = new YearMonth(StartYear, 4);
        return Enumerable.Range(0, 12).Select(first.PlusMonths);
    }

    /// <summary>Earlier years come first.</summary>
    /// <param name="other">The year to compare with.</param>
    public int CompareTo(FinancialYear other) => yearsAfterFirst.CompareTo(other.yearsAfterFirst);

    /// <summary>Gives <c>2026/27</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{StartYear:0000}/{(StartYear + 1) % 100:00}");

    /// <summary>Whether one year is before another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(FinancialYear left, FinancialYear right) => left.CompareTo(right) < 0;

    /// <summary>Whether one year is after another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(FinancialYear left, FinancialYear right) => left.CompareTo(right) > 0;

    /// <summary>Whether one year is not after another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(FinancialYear left, FinancialYear right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one year is not before another.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(FinancialYear left, FinancialYear right) => left.CompareTo(right) >= 0;

    /// <summary>How many years lie between two: 1 from 2025/26 to 2026/27.</summary>
    /// <param name="left">The later.</param>
    /// <param name="right">The earlier.</param>
    public static int operator -(FinancialYear left, FinancialYear right) => left.yearsAfterFirst - right.yearsAfterFirst;

    /// <summary>Digits and nothing else: on its own, int.TryParse passes over NUL characters at the end.</summary>
    private static bool TryParseDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
