using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>October 2024 has 23 working days, 14 of them to the 18th.</summary>
public sealed class CapacityUseTests
{
    private static readonly YearMonth October = new(2024, 10);
    private static readonly LocalDate Before = new(2024, 4, 1);

    [Theory]
    [InlineData("1", "1.5", false, SaturationStatus.Within)]
    [InlineData("1", "1", false, SaturationStatus.Within)]
    [InlineData("1", "0.999", false, SaturationStatus.Exceeds)]
    [InlineData("1", "1", true, SaturationStatus.WithinAsFarAsEstimated)]
    [InlineData("1", "0.999", true, SaturationStatus.Exceeds)]
    [InlineData("1", "0", false, SaturationStatus.Exceeds)]
    [InlineData("0", "0", false, SaturationStatus.Within)]
    [InlineData("0", "0", true, SaturationStatus.WithinAsFarAsEstimated)]
    public void Status_LoadAgainstCapacity_IsStrictAndKeepsTheUnknown(string load, string capacity, bool hasUnestimated, SaturationStatus expected)
    {
        var claims = new List<Commitment> { Make.Claim("a", Make.Trust, Make.Posts(Number(load))) };
        if (hasUnestimated)
        {
            claims.Add(Make.Claim("b", Make.Trust, CommitmentSize.Unestimated));
        }

        Assert.Equal(expected, Use(Make.Plan(claims).With(Make.Has(Make.Trust, Before, Number(capacity)))).Status);
    }

    [Theory]
    [InlineData("0.2", SaturationStatus.Within)] // 4 days are 0.174 of 23
    [InlineData("0.15", SaturationStatus.MayExceed)] // 3 days are 0.130
    [InlineData("0.1", SaturationStatus.Exceeds)]
    public void Status_RangeAcrossCapacity_MayExceed(string capacity, SaturationStatus expected)
    {
        var release = CommitmentSize.Of(1, MonthlyRelease.Between(3, 4), Make.Nhs);

        Assert.Equal(expected, Use(Make.Plan(Make.Claim("a", Make.Trust, release)).With(Make.Has(Make.Trust, Before, Number(capacity)))).Status);
    }

    [Fact]
    public void Saturation_KnownCapacity_IsLoadDividedByIt()
    {
        var release = CommitmentSize.Of(2, MonthlyRelease.Between(2, 3), Make.Nhs);
        var use = Use(Make.Plan(Make.Claim("a", Make.Trust, release)).With(Make.Has(Make.Trust, Before, 0.2m)));

        Assert.Equal((4 / 4.6m, 6 / 4.6m), (use.LeastSaturation, use.MostSaturation));
        Assert.Equal((Effort.Zero, Make.Hours(1.4m * 7.5m)), (use.LeastExcess, use.MostExcess));
    }

    [Fact]
    public void Saturation_CouncilLoadOnTrustHours_IsInWorkingTimeNotInPosts()
    {
        // One post of 37 hours of one of 37.5 hours: 37 ÷ 37.5 = 0.98666…
        var use = Use(Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1, ContractWeek.Council))).With(Make.Has(Make.Trust, Before, 1)));

        Assert.Equal((37 / 37.5m, SaturationStatus.Within), (use.MostSaturation, use.Status));
    }

    [Fact]
    public void Saturation_UnknownOrZeroCapacity_IsNotANumber()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1)));
        var (unknown, none) = (Use(plan), Use(plan.With(Make.Has(Make.Trust, Before, 0))));

        Assert.Equal((null, null, null, SaturationStatus.CapacityUnknown), (unknown.LeastSaturation, unknown.MostExcess, unknown.Capacity, unknown.Status));
        Assert.Equal((null, Make.Hours(7.5m * 23), SaturationStatus.Exceeds), (none.MostSaturation, none.MostExcess, none.Status));
    }

    [Fact]
    public void Capacity_LineThatBeginsInTheMonth_IsUnknownUnlessOnItsFirstWorkingDay()
    {
        // 1 June 2024 is a Saturday.
        static Effort? From(int day) => Make.Plan().With(Make.Has(Make.Trust, new(2024, 6, day), 1)).Use(Make.Trust, new(2024, 6)).Capacity;

        Assert.Equal([Make.Hours(150), Make.Hours(150), null], new[] { From(1), From(3), From(4) });
    }

    [Fact]
    public void Capacity_LinesThatChangeInTheMonth_CountEachDayByTheLineInForce()
    {
        // 14 working days to the 18th at 37.5 hours, 9 from the 21st at 37 hours.
        var use = Use(Make.Plan().With(Make.Has(Make.Trust, Before, 2), Make.Has(Make.Trust, new(2024, 10, 19), 1, ContractWeek.Council)));

        Assert.Equal(Make.Hours((14 * 2 * 7.5m) + (9 * 7.4m)), use.Capacity);
    }

    [Fact]
    public void Capacity_FiveDayContractOnASevenDayCalendar_IsRoundedOnceNotForEachLine()
    {
        // Lines of 0.001 posts of 37.5 h are 19,285.714… ms a day of seven; two lines over 15 and 16 days of October are 597,857.142… ms, not 289,286 + 308,571.
        var plan = Make.Plan().With(Make.Has(Make.Trust, Before, 0.001m), Make.Has(Make.Trust, new(2024, 10, 16), 0.001m));
        var everyDay = WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, Enumerable.Range(1, 7).Select(static d => (IsoDayOfWeek)d));
        var table = CommitmentTable.Build(plan.Commitments, LoadRange.Of(October, October, everyDay), LoadCatalogue.Empty);
        var cube = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation]);

        Assert.Equal(597_857, LoadSaturation.Of(cube, plan.Capacity).Of(Make.Trust, cube.Periods[0]).Capacity?.Milliseconds);
    }

    private static CapacityUse Use(LoadPlan plan) => plan.Use(Make.Trust, October);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
