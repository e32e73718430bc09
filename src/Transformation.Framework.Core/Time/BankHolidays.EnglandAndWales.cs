using NodaTime;

namespace Transformation.Framework.Core;

public sealed partial class BankHolidays
{
    /// <summary>The bank holidays of England and Wales from 2023 to 2028, as published.</summary>
    /// <remarks>Source: GOV.UK, bank holidays data (read from the public repository alphagov/frontend, lib/data/bank-holidays.json).</remarks>
    public static BankHolidays EnglandAndWales2023To2028 { get; } = Of(BankHolidayDivision.EnglandAndWales, 2023, 2028, Published(), "GOV.UK bank holidays, 2023 to 2028");

    private static BankHoliday[] Published() =>
    [
        new(new LocalDate(2023, 1, 2), "New Year's Day (substitute day)"),
        new(new LocalDate(2023, 4, 7), "Good Friday"),
        new(new LocalDate(2023, 4, 10), "Easter Monday"),
        new(new LocalDate(2023, 5, 1), "Early May bank holiday"),
        new(new LocalDate(2023, 5, 8), "Coronation of the monarch"),
        new(new LocalDate(2023, 5, 29), "Spring bank holiday"),
        new(new LocalDate(2023, 8, 28), "Summer bank holiday"),
        new(new LocalDate(2023, 12, 25), "Christmas Day"),
        new(new LocalDate(2023, 12, 26), "Boxing Day"),
        new(new LocalDate(2024, 1, 1), "New Year's Day"),
        new(new LocalDate(2024, 3, 29), "Good Friday"),
        new(new LocalDate(2024, 4, 1), "Easter Monday"),
        new(new LocalDate(2024, 5, 6), "Early May bank holiday"),
        new(new LocalDate(2024, 5, 27), "Spring bank holiday"),
        new(new LocalDate(2024, 8, 26), "Summer bank holiday"),
        new(new LocalDate(2024, 12, 25), "Christmas Day"),
        new(new LocalDate(2024, 12, 26), "Boxing Day"),
        new(new LocalDate(2025, 1, 1), "New Year's Day"),
        new(new LocalDate(2025, 4, 18), "Good Friday"),
        new(new LocalDate(2025, 4, 21), "Easter Monday"),
        new(new LocalDate(2025, 5, 5), "Early May bank holiday"),
        new(new LocalDate(2025, 5, 26), "Spring bank holiday"),
        new(new LocalDate(2025, 8, 25), "Summer bank holiday"),
        new(new LocalDate(2025, 12, 25), "Christmas Day"),
        new(new LocalDate(2025, 12, 26), "Boxing Day"),
        new(new LocalDate(2026, 1, 1), "New Year's Day"),
        new(new LocalDate(2026, 4, 3), "Good Friday"),
        new(new LocalDate(2026, 4, 6), "Easter Monday"),
        new(new LocalDate(2026, 5, 4), "Early May bank holiday"),
        new(new LocalDate(2026, 5, 25), "Spring bank holiday"),
        new(new LocalDate(2026, 8, 31), "Summer bank holiday"),
        new(new LocalDate(2026, 12, 25), "Christmas Day"),
        new(new LocalDate(2026, 12, 28), "Boxing Day (substitute day)"),
        new(new LocalDate(2027, 1, 1), "New Year's Day"),
        new(new LocalDate(2027, 3, 26), "Good Friday"),
        new(new LocalDate(2027, 3, 29), "Easter Monday"),
        new(new LocalDate(2027, 5, 3), "Early May bank holiday"),
        new(new LocalDate(2027, 5, 31), "Spring bank holiday"),
        new(new LocalDate(2027, 8, 30), "Summer bank holiday"),
        new(new LocalDate(2027, 12, 27), "Christmas Day (substitute day)"),
        new(new LocalDate(2027, 12, 28), "Boxing Day (substitute day)"),
        new(new LocalDate(2028, 1, 3), "New Year's Day (substitute day)"),
        new(new LocalDate(2028, 4, 14), "Good Friday"),
        new(new LocalDate(2028, 4, 17), "Easter Monday"),
        new(new LocalDate(2028, 5, 1), "Early May bank holiday"),
        new(new LocalDate(2028, 5, 29), "Spring bank holiday"),
        new(new LocalDate(2028, 8, 28), "Summer bank holiday"),
        new(new LocalDate(2028, 12, 25), "Christmas Day"),
        new(new LocalDate(2028, 12, 26), "Boxing Day"),
    ];
}
