using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Load.Arrow;

/// <summary>Dates as these formats know them.</summary>
internal static class TableDates
{
    /// <summary>A date as the base class library has it, which both formats take.</summary>
    /// <exception cref="ArgumentException">The date is of another calendar, or before the year 1.</exception>
    internal static DateOnly? ToWrite(LocalDate? date) => date is not { } day ? null
        : day.Calendar == CalendarSystem.Iso && day.Year >= 1 ? day.ToDateOnly()
        : throw new ArgumentException($"Only dates of the years 1 to 9999 of the ISO calendar are written, not {day.ToString(null, CultureInfo.InvariantCulture)}.", nameof(date));

    /// <summary>A moment without a time zone, which stands for a day when it is midnight, as data frames write days.</summary>
    internal static ImportCell FromMoment(DateTime moment) => moment.TimeOfDay == TimeSpan.Zero
        ? ImportCell.Date(LocalDate.FromDateTime(moment))
        : ImportCell.Text(FormattableString.Invariant($"{moment:yyyy-MM-ddTHH:mm:ss.FFFFFFF}"));
}
