using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A day of the ISO calendar.</summary>
public sealed record DateValue : GateValue
{
    /// <summary>Says which day.</summary>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentException">The date is of another calendar than ISO.</exception>
    public DateValue(LocalDate date)
        : base(InputKind.Date) => Date = date.Calendar == CalendarSystem.Iso
            ? date
            : throw new ArgumentException($"The date is of the {date.Calendar.Id} calendar, not of ISO.", nameof(date));

    /// <summary>The day.</summary>
    public LocalDate Date { get; }
}
