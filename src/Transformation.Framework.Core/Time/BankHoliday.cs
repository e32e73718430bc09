using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A day on which banks, and most offices, are closed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record BankHoliday
{
    /// <summary>A day and its name.</summary>
    /// <param name="date">The day, in the ISO calendar; for a substitute, the day actually taken.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The date is of another calendar, or the name is no text (see <see cref="DomainText"/>).</exception>
    public BankHoliday(LocalDate date, string name)
    {
        Date = IsoDates.Check(date, nameof(date));
        Name = DomainText.Required(name, nameof(name));
    }

    /// <summary>The day; for a substitute, the day actually taken.</summary>
    public LocalDate Date { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }
}
