using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>Dates of the ISO calendar: the only ones that financial years, bank holidays and documents know.</summary>
internal static class IsoDates
{
    /// <summary>Gives back a date of the ISO calendar: the year and month numbers of any other would be taken for what they are not.</summary>
    /// <exception cref="ArgumentException">The date is of another calendar.</exception>
    internal static LocalDate Check(LocalDate date, string parameter) => date.Calendar == CalendarSystem.Iso
        ? date
        : throw new ArgumentException($"The date is of the {date.Calendar.Id} calendar; turn it into one of the ISO calendar first (WithCalendar).", parameter);
}
