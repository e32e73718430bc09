using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Days as numbers that read as the date and are ordered as days are: 1 April 2026 is 20260401.</summary>
internal static class SqliteDays
{
    /// <exception cref="StoreException">The day is of another calendar than the ISO one.</exception>
    internal static long Of(LocalDate day) => day.Calendar == CalendarSystem.Iso
        ? (day.Year * 10_000L) + (day.Month * 100) + day.Day
        : throw new StoreException($"A day of the {day.Calendar.Id} calendar cannot be stored: days are of the ISO calendar.");

    internal static long? Of(LocalDate? day) => day is { } known ? Of(known) : null;

    /// <exception cref="ArgumentException">It is no day.</exception>
    internal static LocalDate Read(long number)
    {
        // A year before 0 is a negative number to which month and day are added: so the year is what division gives when it rounds down.
        var year = (int)Math.Floor(number / 10_000d);
        var inYear = (int)(number - (year * 10_000L));
        return new(year, inYear / 100, inYear % 100);
    }

    internal static LocalDate? Read(long? number) => number is { } known ? Read(known) : null;
}
