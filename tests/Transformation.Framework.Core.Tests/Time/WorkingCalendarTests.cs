using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Transformation.Framework.Core.Tests;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    /// <summary>Several patterns of work over several sets of holidays, among them one with a holiday on a Saturday and one without any.</summary>
    private static readonly WorkingCalendar[] Calendars =
    [
        Calendar,
        WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]),
        WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, Enum.GetValues<IsoDayOfWeek>().Except([IsoDayOfWeek.None])),
        WorkingCalendar.Of(
            BankHolidays.Of(BankHolidayDivision.NorthernIreland, 2023, 2024, [new(new LocalDate(2024, 2, 29), "Leap day"), new(new LocalDate(2024, 6, 1), "A Saturday")], "Made up"),
            [IsoDayOfWeek.Thursday, IsoDayOfWeek.Saturday]),
        WorkingCalendar.MondayToFriday(BankHolidays.Of(BankHolidayDivision.Scotland, 2024, 2024, [], "Made up")),
    ];

    /// <summary>Weekdays less published bank holidays; Easter's drift and one-off holidays make every year different.</summary>
    [Theory]
    [InlineData(2023, 250)]
    [InlineData(2024, 254)]
    [InlineData(2025, 253)]
    [InlineData(2026, 251)]
    [InlineData(2027, 256)]
    public void WorkingDays_OfAFinancialYear_AreThePublishedCounts(int start, int days) =>
        Assert.Equal(days, Calendar.WorkingDays(FinancialYear.StartingIn(start).Interval));

    [Fact]
    public void WorkingDays_OfMonths_AddUpToTheYear()
    {
        var year = FinancialYear.StartingIn(2026);

        Assert.Equal(251, year.Months().Sum(Calendar.WorkingDays));
        Assert.Equal(251, Enumerable.Range(1, 4).Sum(q => Calendar.WorkingDays(year.Quarter(q).Interval)));
    }

    [Theory]
    [InlineData(2024, 2, 29, true)] // a Thursday
    [InlineData(2024, 3, 29, false)] // Good Friday
    [InlineData(2024, 3, 31, false)] // a Sunday
    [InlineData(2024, 4, 1, false)] // Easter Monday
    [InlineData(2025, 3, 31, true)]
    [InlineData(2025, 4, 1, true)]
    [InlineData(2023, 1, 1, false)] // the first day covered, a Sunday
    [InlineData(2028, 12, 29, true)]
    [InlineData(2028, 12, 31, false)] // the last, a Sunday
    public void IsWorkingDay_ADateAtAnEdge_IsAsTheCalendarHasIt(int year, int month, int day, bool worked)
    {
        var date = new LocalDate(year, month, day);

        Assert.Equal(worked, Calendar.IsWorkingDay(date));
        Assert.Equal(worked ? 1 : 0, Calendar.WorkingDays(date, date));
    }

    [Fact]
    public void AnyQuestion_OutsideTheKnownYears_ThrowsWithTheRange()
    {
        var (before, after) = (new LocalDate(2022, 12, 31), new LocalDate(2029, 1, 1));

        Throws(before, () => Calendar.IsWorkingDay(before));
        Throws(after, () => Calendar.IsWorkingDay(after));
        Throws(before, () => Calendar.WorkingDays(before, Calendar.Last));
        Throws(after, () => Calendar.WorkingDays(Calendar.First, after));
        Throws(after, () => Calendar.WorkingDays(after, Calendar.First)); // not 0, though the ends are the wrong way round
        Throws(after, () => Calendar.WorkingDays(new DateInterval(Calendar.Last, after)));
        Throws(new LocalDate(2029, 1, 1), () => Calendar.WorkingDays(new YearMonth(2029, 1)));
        Throws(after, () => Calendar.WorkingDays(FinancialYear.StartingIn(2028).Interval), new LocalDate(2029, 3, 31));
        Throws(after, () => Calendar.PlusWorkingDays(after, 0));
        Throws(after, () => Calendar.PlusWorkingDays(new LocalDate(2028, 12, 29), 1));
        Throws(before, () => Calendar.PlusWorkingDays(new LocalDate(2023, 1, 3), -1));
        Throws(after, () => Calendar.PlusWorkingDays(Calendar.First, int.MaxValue));
        Throws(before, () => Calendar.PlusWorkingDays(Calendar.Last, int.MinValue));

        static void Throws(LocalDate date, Action ask, LocalDate? instead = null)
        {
            var thrown = Assert.Throws<CalendarRangeException>(ask);
            Assert.Equal((instead ?? date, new LocalDate(2023, 1, 1), new LocalDate(2028, 12, 31)), (thrown.Date, thrown.First, thrown.Last));
            Assert.Contains("2023-01-01 to 2028-12-31", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Covers_TheEdges_AreInside()
    {
        Assert.True(Calendar.Covers(new LocalDate(2023, 1, 1)) && Calendar.Covers(new LocalDate(2028, 12, 31)));
        Assert.False(Calendar.Covers(new LocalDate(2022, 12, 31)) || Calendar.Covers(new LocalDate(2029, 1, 1)));
    }

    [Fact]
    public void MondayToFriday_ExtendedByRule_KnowsThe2028To2029Year()
    {
        var longer = WorkingCalendar.MondayToFriday(BankHolidays.EnglandAndWales2023To2028.ExtendedByRuleTo(2029));

        Assert.True(longer.Covers(new LocalDate(2029, 3, 31)));
        Assert.False(longer.IsWorkingDay(new LocalDate(2029, 1, 1)));
        Assert.False(longer.IsWorkingDay(new LocalDate(2029, 3, 30))); // Good Friday: Easter is on 1 April 2029
    }

    [Theory]
    [InlineData("2026-04-10", 1, "2026-04-13")] // Friday to Monday
    [InlineData("2026-04-11", 1, "2026-04-13")] // and from the Saturday too
    [InlineData("2026-04-11", -1, "2026-04-10")]
    [InlineData("2026-04-11", 0, "2026-04-11")]
    [InlineData("2026-04-02", 1, "2026-04-07")] // over Easter
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-12-24", 1, "2026-12-29")] // Boxing Day taken on the 28th
    [InlineData("2026-09-01", -5, "2026-08-24")] // papers five working days before, over the August holiday
    [InlineData("2024-02-28", 1, "2024-02-29")]
    public void PlusWorkingDays_FromADate_CountsWorkedDaysOnly(string from, int days, string to) => Assert.Equal(
        NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value, Calendar.PlusWorkingDays(NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, days));

    [Property(MaxTest = 300)]
    public Property WorkingDays_BetweenAnyTwoDates_IsTheDayByDayCount() => ForAllIntervals((calendar, from, to) =>
    {
        var closed = calendar.Holidays.Days.Select(static d => d.Date).ToHashSet();
        var count = 0;
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            var worked = calendar.WorkingDaysOfWeek.Contains(day.DayOfWeek) && !closed.Contains(day);
            Assert.Equal(worked, calendar.IsWorkingDay(day));
            count += worked ? 1 : 0;
        }

        return calendar.WorkingDays(from, to) == count && calendar.WorkingDays(new DateInterval(from, to)) == count;
    });

    [Property]
    public Property WorkingDays_OfAdjacentIntervals_AddUp() => ForAllIntervals((calendar, from, to) =>
    {
        var middle = from.PlusDays(Period.DaysBetween(from, to) / 3);

        return middle == to || calendar.WorkingDays(from, middle) + calendar.WorkingDays(middle.PlusDays(1), to) == calendar.WorkingDays(from, to);
    });

    [Property]
    public Property WorkingDays_EndsTheWrongWayRound_IsNone() => ForAllIntervals((calendar, from, to) => from == to || calendar.WorkingDays(to, from) == 0);

    [Property(MaxTest = 500)]
    public Property PlusWorkingDays_AsManyAsLieBetween_LandsOnTheLastOfThem() => ForAllIntervals((calendar, from, to) =>
    {
        var after = from == to ? 0 : calendar.WorkingDays(from.PlusDays(1), to);
        if (after == 0)
        {
            return calendar.PlusWorkingDays(from, 0) == from;
        }

        var landed = calendar.PlusWorkingDays(from, after);
        return landed > from && landed <= to && calendar.IsWorkingDay(landed) && calendar.WorkingDays(from.PlusDays(1), landed) == after;
    });

    [Property(MaxTest = 500)]
    public Property PlusWorkingDays_BackAgain_IsInverseOnWorkingDays() => ForAllIntervals((calendar, from, to) =>
    {
        if (!calendar.IsWorkingDay(from) || from == to)
        {
            return true;
        }

        var days = calendar.WorkingDays(from.PlusDays(1), to);
        var there = calendar.PlusWorkingDays(from, days);
        return calendar.PlusWorkingDays(there, -days) == from;
    });

    [Property(MaxTest = 500)]
    public Property PlusWorkingDays_Backwards_MirrorsForwards() => ForAllIntervals((calendar, from, to) =>
    {
        var before = from == to ? 0 : calendar.WorkingDays(from, to.PlusDays(-1));
        if (before == 0)
        {
            return true;
        }

        var landed = calendar.PlusWorkingDays(to, -before);
        return landed >= from && landed < to && calendar.IsWorkingDay(landed) && calendar.WorkingDays(landed, to.PlusDays(-1)) == before;
    });

    [Fact]
    public void Of_DaysOfTheWeek_AreKeptOnceAndInOrder()
    {
        var calendar = WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, [IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday]);

        Assert.Equal<IsoDayOfWeek>([IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday], calendar.WorkingDaysOfWeek);
    }

    [Fact]
    public void Of_NoDayOrNoRealDay_Throws()
    {
        Assert.Throws<ArgumentException>("workingDaysOfWeek", () => WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, []));
        Assert.Throws<ArgumentException>("workingDaysOfWeek", () => WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, [IsoDayOfWeek.None]));
        Assert.Throws<ArgumentException>("workingDaysOfWeek", () => WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, [(IsoDayOfWeek)8]));
    }

    private static Property ForAllIntervals(Func<WorkingCalendar, LocalDate, LocalDate, bool> holds)
    {
        var intervals =
            from calendar in Gen.Elements(Calendars)
            let days = Period.DaysBetween(calendar.First, calendar.Last)
            from a in Gen.OneOf(Gen.Choose(0, days), Gen.Elements(0, 1, days - 1, days))
            from b in Gen.OneOf(Gen.Choose(0, days), Gen.Choose(a, Math.Min(a + 10, days)))
            select (calendar, calendar.First.PlusDays(Math.Min(a, b)), calendar.First.PlusDays(Math.Max(a, b)));
        return Prop.ForAll(intervals.ToArbitrary(), i => holds(i.Item1, i.Item2, i.Item3));
    }
}
