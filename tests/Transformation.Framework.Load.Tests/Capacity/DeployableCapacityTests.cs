using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class DeployableCapacityTests
{
    private static readonly DateInterval Year2024 = FinancialYear.StartingIn(2024).Interval;

    [Fact]
    public void Of_AgendaForChangeYear_ShowsEachStep()
    {
        // 2024/25 has 254 working days. Less 27 of leave: 227. Less 4 % of other absence, 9.08: 217.92. Less 75 % of business as usual, 163.44: 54.48.
        // 10 posts × 54.48 ÷ 254 = 2.1448…
        var capacity = Work(10, 27, 4, 75);

        Assert.Equal((254, 9.08m, 163.44m, 54.48m), (capacity.WorkingDays, capacity.OtherAbsenceDays, capacity.BusinessAsUsualDays, capacity.ChangeDays));
        Assert.Equal(Wte.Parse("2.145@37.5h/5d"), capacity.Available);
        Assert.Equal(
            "10@37.5h/5d from 2024-04-01 to 2025-03-31: 254 working days less 27 of leave, 9.08 of other absence and 163.44 of business as usual leave 54.48 for change: 2.145@37.5h/5d",
            capacity.ToString());
    }

    [Fact]
    public void Of_YearsOfDifferentBankHolidays_DiffersThoughTheLeaveIsTheSame()
    {
        // 254 working days in 2024/25, 256 in 2027/28 (6 bank holidays): 227 ÷ 254 = 0.8937, 229 ÷ 256 = 0.8945.
        Assert.Equal(0.894m, Work(1, 27, 0, 0).Available.Value);
        Assert.Equal(8.945m, DeployableCapacity.Of(Posts(10), FinancialYear.StartingIn(2027).Interval, WorkingCalendar.EnglandAndWales, 27, default, default).Available.Value);
    }

    [Fact]
    public void Of_NothingTakenOrAll_IsAllOrNothing()
    {
        Assert.Equal(Posts(10), Work(10, 0, 0, 0).Available);
        Assert.Equal(0, Work(10, 254, 0, 0).Available.Thousandths);
        Assert.Equal(0, Work(10, 0, 100, 0).Available.Thousandths);
        Assert.Equal(0, Work(10, 0, 0, 100).Available.Thousandths);
    }

    [Fact]
    public void Of_BadFigures_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("contracted", () => Work(-1, 0, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("leaveDays", () => Work(1, -0.5m, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("leaveDays", () => Work(1, 255, 0, 0));
        Assert.Throws<ArgumentException>("period", () => DeployableCapacity.Of(
            Posts(1), new DateInterval(new(2024, 12, 25), new(2024, 12, 26)), WorkingCalendar.EnglandAndWales, 0, default, default));
        Assert.Throws<CalendarRangeException>(() => DeployableCapacity.Of(
            Posts(1), new DateInterval(new(2028, 12, 1), new(2029, 1, 31)), WorkingCalendar.EnglandAndWales, 0, default, default));
    }

    [Property]
    public bool Steps_AnyFigures_AddUpToTheDaysWorkedAndLeaveNoLessThanNothing(byte posts, byte leave, byte absence, byte usual)
    {
        var capacity = Work(posts, leave % 255, absence % 101, usual % 101);

        return capacity.LeaveDays + capacity.OtherAbsenceDays + capacity.BusinessAsUsualDays + capacity.ChangeDays == capacity.WorkingDays
            && capacity.ChangeDays >= 0 && capacity.Available.Thousandths >= 0 && capacity.Available.Thousandths <= capacity.Contracted.Thousandths;
    }

    private static DeployableCapacity Work(int posts, decimal leave, int absence, int usual) =>
        DeployableCapacity.Of(Posts(posts), Year2024, WorkingCalendar.EnglandAndWales, leave, Percentage.Of(absence), Percentage.Of(usual));

    private static Wte Posts(int posts) => Wte.Of(posts, Make.Nhs);
}
