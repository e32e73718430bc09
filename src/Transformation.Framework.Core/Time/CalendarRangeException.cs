using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A working calendar was asked about a date for which its holidays are not known.</summary>
public sealed class CalendarRangeException : TransformationFrameworkException
{
    internal CalendarRangeException(LocalDate date, LocalDate first, LocalDate last)
        : base(FormattableString.Invariant(
            $"The holidays of {date:uuuu-MM-dd} are not known: this calendar covers {first:uuuu-MM-dd} to {last:uuuu-MM-dd}. Give it more years, or extend it by rule (BankHolidays.ExtendedByRuleTo)."))
    {
        Date = date;
        First = first;
        Last = last;
    }

    /// <summary>The date asked about.</summary>
    public LocalDate Date { get; }

    /// <summary>The first date the calendar covers.</summary>
    public LocalDate First { get; }

    /// <summary>The last date the calendar covers.</summary>
    public LocalDate Last { get; }
}
