using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>Ten financial years, April 2019 to March 2029, worked Monday to Friday, with eight invented holidays a year; and their days counted without the library, for the other contestants.</summary>
internal static class BenchmarkRange
{
    private static readonly WorkingCalendar Calendar = MakeCalendar();
    private static readonly int[] WorkedBefore = CountWorkedBefore();

    public static LoadRange Range { get; } = LoadRange.Of(new(2019, 4), new(2029, 3), Calendar);

    public static int Months => 120;

    /// <summary>Days of the range, worked or not.</summary>
    public static int Days => WorkedBefore.Length - 1;

    public static int WorkedDays => WorkedBefore[^1];

    /// <summary>Worked days before each month, and in all at the end.</summary>
    public static int[] MonthStarts { get; } = [.. Enumerable.Range(0, Months + 1).Select(static m => WorkedBefore[Period.DaysBetween(First, First.PlusMonths(m))])];

    /// <summary>The month of each worked day.</summary>
    public static byte[] MonthOf { get; } = [.. Enumerable.Range(0, Months).SelectMany(static m => Enumerable.Repeat((byte)m, MonthStarts[m + 1] - MonthStarts[m]))];

    private static LocalDate First => new(2019, 4, 1);

    /// <summary>Worked days of the range before a day, counted from its start.</summary>
    public static int FirstOrdinal(int from) => WorkedBefore[Math.Clamp(from, 0, Days)];

    /// <summary>Worked days of the range up to a day and with it; all of them when there is no last day.</summary>
    public static int EndOrdinal(int? to) => WorkedBefore[Math.Clamp((to ?? Days) + 1, 0, Days)];

    private static WorkingCalendar MakeCalendar()
    {
        (int Month, int Day)[] invented = [(1, 1), (4, 6), (4, 9), (5, 7), (5, 28), (8, 27), (12, 25), (12, 26)];
        var holidays = Enumerable.Range(2015, 20).SelectMany(year => invented.Select(d => new BankHoliday(new LocalDate(year, d.Month, d.Day), "Invented")));
        return WorkingCalendar.MondayToFriday(BankHolidays.Of(BankHolidayDivision.EnglandAndWales, 2015, 2034, holidays, "Invented for the benchmarks: no real calendar"));
    }

    private static int[] CountWorkedBefore()
    {
        var days = Period.DaysBetween(First, First.PlusMonths(Months));
        var counts = new int[days + 1];
        for (var day = 0; day < days; day++)
        {
            counts[day + 1] = counts[day] + (Calendar.IsWorkingDay(First.PlusDays(day)) ? 1 : 0);
        }

        return counts;
    }
}
