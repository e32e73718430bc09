using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class OverCommitmentTests
{
    private static readonly YearMonth October = new(2024, 10);
    private static readonly YearMonth March = new(2025, 3);

    // A trust with two posts for change: one asked for throughout, two more from November to January, and in February a release that may or may not fit.
    private static readonly LoadPlan Winter = Make.Plan(
        Make.Claim("base", Make.Trust, Make.Posts(1), initiative: "patient-first"),
        Make.Claim("winter", Make.Trust, Make.Posts(2), new(2024, 11, 1), new(2025, 1, 31), "urgent-care"),
        Make.Claim("teams", Make.Trust, CommitmentSize.Of(7, MonthlyRelease.Between(2, 3), Make.Nhs), new(2025, 2, 1), new(2025, 2, 28), "design-team-pilot"),
        Make.Claim("open", Make.Trust, CommitmentSize.Unestimated, new(2025, 1, 1), initiative: "ht2040")).With(Make.Has(Make.Trust, new(2024, 4, 1), 2));

    [Fact]
    public void OverCommitments_MonthsOnEnd_AreOneStretchOfAKind()
    {
        var found = Winter.Saturation(October, March).OverCommitments;

        Assert.Equal([("2024-11", "2025-01", true), ("2025-02", "2025-02", false)], found.Select(static o => ($"{o.First}", $"{o.Last}", o.IsCertain)));
        Assert.All(found, static o => Assert.Equal((Make.Trust, null), (o.Organisation, o.Team)));
    }

    [Theory]
    [InlineData(TimeGrain.Day, "2024-11-01", "2025-01-31")]
    [InlineData(TimeGrain.Week, "2024-W45", "2025-W05")] // 1 November is the Friday of week 44: 4 × 1 and 1 × 3 posts fit into 5 × 2
    public void OverCommitments_FinerGrain_FindsTheDayOrWeekInWhichItBegins(TimeGrain grain, string first, string last)
    {
        var found = Winter.Saturation(October, March, grain).OverCommitments[0];

        Assert.Equal((first, last, true), ($"{found.First}", $"{found.Last}", found.IsCertain));
    }

    [Fact]
    public void Excess_ThreeMonths_IsTheirSumAndTheAverageOfTheirDays()
    {
        var over = Winter.Saturation(October, March).OverCommitments[0];

        // 21 + 20 + 22 working days, one post too many on each.
        Assert.Equal((Make.Hours(63 * 7.5m), Make.Hours(63 * 7.5m)), (over.LeastExcess, over.MostExcess));
        Assert.Equal((Wte.Parse("1@37.5h/5d"), Make.Nhs), (over.LeastExcessWte, over.Week));
        Assert.True(over.IsLowerBound); // ht2040 is unestimated from January
    }

    [Fact]
    public void Excess_UpperEndOnly_HasNoLowerEnd()
    {
        var over = Winter.Saturation(October, March).OverCommitments[1];

        // February 2025 has 20 working days: 20 + 21 days asked for at most, 40 there.
        Assert.Equal((Effort.Zero, Make.Hours(7.5m), Wte.Parse("0.05@37.5h/5d")), (over.LeastExcess, over.MostExcess, over.MostExcessWte));
    }

    [Fact]
    public void Competing_Stretch_NamesInitiativesLargestFirstAndTheUnestimatedToo()
    {
        var competing = Winter.Saturation(October, March).OverCommitments[0].Competing();

        Assert.Equal(["urgent-care", "patient-first", "ht2040"], competing.Select(static c => c.Initiative.Value));
        Assert.Equal([Make.Hours(63 * 15m), Make.Hours(63 * 7.5m), Effort.Zero], competing.Select(static c => c.Load.Most));
        Assert.Equal([false, false, true], competing.Select(static c => c.Load.IsLowerBound));
    }

    [Fact]
    public void Competing_CubeWithoutInitiatives_SaysSo()
    {
        var cube = Winter.Saturation(October, March).Cube.RollUp(LoadDimensions.Organisation);
        var over = LoadSaturation.Of(cube, Winter.Capacity).OverCommitments[0];

        Assert.Contains("LoadDimensions.Initiative", Assert.Throws<InvalidOperationException>(() => over.Competing()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Week_CapacityChangesItsContract_IsTheLastInForce()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1))).With(Make.Has(Make.Trust, new(2024, 4, 1), 0), Make.Has(Make.Trust, new(2024, 11, 15), 0, ContractWeek.Council));

        Assert.Equal(ContractWeek.Council, Assert.Single(plan.Saturation(October, new(2024, 11)).OverCommitments).Week);
    }

    [Fact]
    public void Week_CapacityByTeam_IsThatOfTheFirst()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1)))
            .With(Make.Has(Make.Trust, new(2024, 4, 1), 0, team: "b"), Make.Has(Make.Trust, new(2024, 4, 1), 0, ContractWeek.Council, "a"));

        Assert.Equal(ContractWeek.Council, Assert.Single(plan.Saturation(October, October).OverCommitments).Week);
    }

    [Fact]
    public void OverCommitments_UnknownCapacity_IsNotAmongThem() =>
        Assert.Empty(Make.Plan(Make.Claim("a", Make.Trust, Make.Posts(1000))).Saturation(October, March).OverCommitments);

    [Fact]
    public void OverCommitments_TwoOrganisations_StandInTheirOrder()
    {
        var plan = Make.Plan(Make.Claim("a", Make.Council, Make.Posts(2)), Make.Claim("b", Make.Trust, Make.Posts(2)))
            .With(Make.Has(Make.Council, new(2024, 4, 1), 1), Make.Has(Make.Trust, new(2024, 4, 1), 1));

        Assert.Equal([Make.Trust, Make.Council], plan.Saturation(October, March).OverCommitments.Select(static o => o.Organisation));
    }
}
