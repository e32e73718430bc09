using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class HorizonBalanceTests
{
    private static readonly YearMonth October = new(2024, 10);

    private static readonly Dictionary<InitiativeId, Horizon> Horizons = new()
    {
        [InitiativeId.From("plus")] = Horizon.H2Plus,
        [InitiativeId.From("minus")] = Horizon.H2Minus,
        [InitiativeId.From("present")] = Horizon.H1,
    };

    [Fact]
    public void Shares_EquivalentsOnly_AreOneNumberAndLeaveH1Out()
    {
        var balance = Balance(Posts("plus", 1), Posts("minus", 3), Posts("present", 100));

        Assert.Equal((Percentage.Of(25), Percentage.Of(25), true), (balance.LeastH2PlusShare, balance.MostH2PlusShare, balance.IsComplete));
    }

    [Fact]
    public void Shares_Ranges_SetTheEndsAgainstEachOther()
    {
        var balance = Balance(Release("plus", 2, 3), Release("minus", 1, 2));

        Assert.Equal((Percentage.Of(50), Percentage.Of(75)), (balance.LeastH2PlusShare, balance.MostH2PlusShare));
    }

    [Fact]
    public void Shares_NoLoadOfEither_AreUnknown()
    {
        var balance = Balance(Posts("present", 1), Posts("plus", 0));

        Assert.Equal((null, null), (balance.LeastH2PlusShare, balance.MostH2PlusShare));
    }

    [Fact]
    public void Shares_OneSideOnlyAndFromZero_AreAllOrNothing()
    {
        Assert.Equal((Percentage.Hundred, Percentage.Hundred), Ends(Balance(Release("plus", 0, 2))));
        Assert.Equal((Percentage.Of(0), Percentage.Of(0)), Ends(Balance(Release("minus", 0, 2))));
        Assert.Equal((Percentage.Of(0), Percentage.Hundred), Ends(Balance(Release("plus", 0, 1), Release("minus", 0, 1))));
    }

    [Theory]
    [InlineData("plus", false)]
    [InlineData("minus", false)]
    [InlineData("nobody-said", false)]
    [InlineData("present", true)]
    public void IsComplete_UnestimatedWork_IsFalseWhereItMightBelongToTheBalance(string initiative, bool expected) =>
        Assert.Equal(expected, Balance(Posts("plus", 1), Make.Claim("z", Make.Trust, CommitmentSize.Unestimated, initiative: initiative)).IsComplete);

    [Fact]
    public void Unknown_InitiativeOfNoKnownHorizon_IsBesideTheShares()
    {
        var balance = Balance(Posts("plus", 1), Posts("nobody-said", 2));

        Assert.Equal((Make.Hours(2 * 7.5m * 23), false, Percentage.Hundred), (balance.Unknown.Most, balance.IsComplete, balance.MostH2PlusShare));
    }

    [Fact]
    public void OverTime_WorkThatMovesToTheFuture_ShowsHowItMoves()
    {
        // 2 posts of H2− until the end of October, then 1, and 1 and then 3 of H2+ from December.
        var cube = Cube(
            October,
            new(2024, 12),
            Make.Claim("a", Make.Trust, Make.Posts(1), initiative: "minus"),
            Make.Claim("b", Make.Trust, Make.Posts(1), to: new(2024, 10, 31), initiative: "minus"),
            Make.Claim("c", Make.Council, Make.Posts(1), initiative: "plus"),
            Make.Claim("d", Make.Council, Make.Posts(2), from: new(2024, 12, 1), initiative: "plus"));

        Assert.Equal(
            ["2024-10 33.33%", "2024-11 50.00%", "2024-12 75.00%"],
            HorizonBalance.OverTime(cube.Whole).Select(static b => FormattableString.Invariant($"{b.Period} {b.LeastH2PlusShare!.Value.Value:0.00}%")));
        Assert.All(HorizonBalance.OverTime(cube.Whole.Where(LoadDimensions.Organisation, Make.Council)), static b => Assert.Equal(Percentage.Hundred, b.LeastH2PlusShare));
    }

    [Fact]
    public void Of_CubeWithoutHorizons_Throws()
    {
        var cube = Cube(October, October).RollUp(LoadDimensions.Organisation);

        Assert.Throws<ArgumentException>("dimension", () => HorizonBalance.Of(cube.Whole, cube.Periods[0]));
        Assert.Throws<ArgumentException>("dimension", () => HorizonBalance.OverTime(cube.Whole));
    }

    [Property]
    public void OverTime_AnyPlan_IsTheBalanceOfEachPeriodAndBoundsEveryShareThatTheRangesAllow(LoadCase example)
    {
        var cube = example.Cube(LoadDimensions.Organisation, LoadDimensions.Horizon);
        var reference = new DayByDay(example);
        var balances = HorizonBalance.OverTime(cube.Whole);

        Assert.Equal(cube.Periods.AsEnumerable(), balances.Select(static b => b.Period));
        foreach (var balance in balances)
        {
            var one = HorizonBalance.Of(cube.Whole, balance.Period);
            Assert.Equal((one.H2Minus, one.H2Plus, one.Unknown), (balance.H2Minus, balance.H2Plus, balance.Unknown));
            Assert.Equal(Expected(Horizon.H2Plus), (balance.H2Plus.Least.Milliseconds, balance.H2Plus.Most.Milliseconds, balance.H2Plus.UnestimatedCount));
            Assert.Equal(Expected(Horizon.H2Minus), (balance.H2Minus.Least.Milliseconds, balance.H2Minus.Most.Milliseconds, balance.H2Minus.UnestimatedCount));
            Assert.Equal(Expected(null), (balance.Unknown.Least.Milliseconds, balance.Unknown.Most.Milliseconds, balance.Unknown.UnestimatedCount));
            Assert.Equal(balance.H2Plus.Most + balance.H2Minus.Most > Effort.Zero, balance.LeastH2PlusShare is not null);
            foreach (var (plus, minus) in Ends(balance.H2Plus).SelectMany(_ => Ends(balance.H2Minus), static (p, m) => (p, m)).Where(static x => x.p + x.m > 0))
            {
                Assert.InRange(100m * plus / (plus + minus), balance.LeastH2PlusShare!.Value.Value, balance.MostH2PlusShare!.Value.Value);
            }

            (long, long, int) Expected(Horizon? horizon)
            {
                var load = reference.Of(balance.Period.Start, balance.Period.End, c => (example.Horizons.TryGetValue(c.Initiative, out var h) ? h : null as Horizon?) == horizon);
                return (load.Least, load.Most, load.Unestimated);
            }
        }
    }

    private static LoadCube Cube(YearMonth first, YearMonth last, params Commitment[] commitments) => LoadCube.Calculate(
        CommitmentTable.Build(commitments, Make.Months(first, last), LoadCatalogue.Empty.With(LoadDimensions.Horizon, Horizons)),
        TimeGrain.Month,
        [LoadDimensions.Organisation, LoadDimensions.Horizon]);

    private static HorizonBalance Balance(params Commitment[] commitments)
    {
        var cube = Cube(October, October, commitments);
        return HorizonBalance.Of(cube.Whole, cube.Periods[0]);
    }

    private static IEnumerable<long> Ends(LoadFigure figure) => [figure.Least.Milliseconds, figure.Most.Milliseconds];

    private static (Percentage?, Percentage?) Ends(HorizonBalance balance) => (balance.LeastH2PlusShare, balance.MostH2PlusShare);

    private static Commitment Posts(string initiative, decimal wte) => Make.Claim(initiative, Make.Trust, Make.Posts(wte), initiative: initiative);

    private static Commitment Release(string initiative, int least, int most) =>
        Make.Claim(initiative, Make.Trust, CommitmentSize.Of(1, MonthlyRelease.Between(least, most), Make.Nhs), initiative: initiative);
}
