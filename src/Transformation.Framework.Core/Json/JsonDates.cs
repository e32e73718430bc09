using NodaTime;
using NodaTime.Text;

namespace Transformation.Framework.Core.Json;

/// <summary>Dates, months and instants as ISO 8601 text, for the years 1 to 9999 of the ISO calendar, which is what JSON Schema can say too.</summary>
internal static class JsonDates
{
    private const int ToTheSecond = 19; // characters, as in 2026-04-01T09:30:00; fractions may end in zeros

    private static readonly Instant FirstInstant = Instant.FromUtc(1, 1, 1, 0, 0);

    internal static LocalDate ParseDate(string s) => DateText.TryParse(s, out var date)
        ? date
        : throw new FormatException($"'{Excerpt.Of(s)}' is not a date: write it as 2026-04-01.");

    // NodaTime's patterns let NUL characters follow, and 24:00 stand for midnight; so what was read is compared with how it is written.
    internal static YearMonth ParseMonth(string s) =>
        YearMonthPattern.Iso.Parse(s) is { Success: true, Value: { Year: >= 1 } month } && YearMonthPattern.Iso.Format(month) == s
            ? month
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a month: write it as 2026-04.");

    internal static Instant ParseInstant(string s) =>
        s.AsSpan().IndexOfAny('\0', ',') < 0
        && InstantPattern.ExtendedIso.Parse(s) is { Success: true, Value: var instant }
        && instant >= FirstInstant
        && s.AsSpan(0, ToTheSecond).SequenceEqual(InstantPattern.ExtendedIso.Format(instant).AsSpan(0, ToTheSecond))
            ? instant
            : throw new FormatException($"'{Excerpt.Of(s)}' is not an instant: write it as 2026-04-01T09:30:00Z.");

    internal static string Format(LocalDate date) => LocalDatePattern.Iso.Format(Writable(date, date.Calendar, date.Year));

    internal static string Format(YearMonth month) => YearMonthPattern.Iso.Format(Writable(month, month.Calendar, month.Year));

    internal static string Format(Instant instant) => instant >= FirstInstant
        ? InstantPattern.ExtendedIso.Format(instant)
        : throw new ArgumentOutOfRangeException(nameof(instant), instant, "Only instants from the year 1 on have a JSON form.");

    private static T Writable<T>(T value, CalendarSystem calendar, int year) => calendar == CalendarSystem.Iso && year >= 1
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "Only the years 1 to 9999 of the ISO calendar have a JSON form.");
}
