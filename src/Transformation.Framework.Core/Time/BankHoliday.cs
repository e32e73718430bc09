using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A day on which banks, and most offices, are closed.</summary>
/// <param name="Date">The day; for a substitute, the day actually taken.</param>
/// <param name="Name">What it is called.</param>
public sealed record BankHoliday(LocalDate Date, string Name);
