using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class ImpactSizeTests
{
    [Fact]
    public void Hours_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("people", () => ImpactSize.Hours(0, Make.Hours(1)));
        Assert.Throws<ArgumentOutOfRangeException>("perPerson", () => ImpactSize.Hours(1, Effort.FromMilliseconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("perPerson", () => ImpactSize.Hours(2, Effort.FromMilliseconds(long.MaxValue)));
        Assert.Equal(long.MaxValue, Assert.IsType<HoursImpact>(ImpactSize.Hours(1, Effort.FromMilliseconds(long.MaxValue))).Total.Milliseconds);
    }

    [Fact]
    public void Judged_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("intensity", () => ImpactSize.Judged(0));
        Assert.Throws<ArgumentOutOfRangeException>("intensity", () => ImpactSize.Judged((ImpactIntensity)4));
        Assert.Throws<ArgumentOutOfRangeException>("people", () => ImpactSize.Judged(ImpactIntensity.Low, 0));
    }

    [Fact]
    public void Sizes_ByValue_AreEqualOnlyWhenAllIs()
    {
        Assert.Equal(ImpactSize.Hours(2, Make.Hours(3)), ImpactSize.Hours(2, Make.Hours(3)));
        Assert.NotEqual(ImpactSize.Hours(2, Make.Hours(3)), ImpactSize.Hours(3, Make.Hours(2)));
        Assert.NotEqual(ImpactSize.Judged(ImpactIntensity.Low), ImpactSize.Judged(ImpactIntensity.Low, 1));
        Assert.NotEqual(ImpactSize.Judged(ImpactIntensity.Low), ImpactSize.Unestimated);
    }

    [Property]
    public bool Over_AnyNumberOfDays_AddsUpToPeopleTimesHours(PositiveInt people, NonNegativeInt milliseconds, ushort days)
    {
        var hours = new HoursImpact(people.Get, Effort.FromMilliseconds(milliseconds.Get * 1_000_003L));
        var (perDay, more) = hours.Over(days + 1);

        return perDay >= 0 && more >= 0 && more <= days && (perDay * (days + 1)) + more == (long)people.Get * milliseconds.Get * 1_000_003L;
    }

    [Property]
    public bool Spread_AnyDates_CountedDayByDay_AddsUpToTheTotal(PositiveInt people, NonNegativeInt milliseconds, byte start, byte length)
    {
        var from = new LocalDate(2024, 1, 1).PlusDays(start);
        var to = from.PlusDays(length + 4); // some worked day at Easter, at Christmas
        var spread = Make.Impact("a", ImpactSize.Hours(people.Get, Effort.FromMilliseconds(milliseconds.Get)), from, to).Spread(WorkingCalendar.EnglandAndWales)!.Value;

        long sum = 0;
        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            if (WorkingCalendar.EnglandAndWales.IsWorkingDay(day))
            {
                sum += spread.PerDay + (day <= spread.LastWithOneMore ? 1 : 0);
            }
        }

        return sum == (long)people.Get * milliseconds.Get;
    }
}
