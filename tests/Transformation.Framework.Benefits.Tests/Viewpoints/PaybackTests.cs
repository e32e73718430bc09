using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class PaybackTests
{
    [Fact]
    public void Simple_ReturnsThatComeIn_PaysBackInTheFirstYearAboveNothing()
    {
        var payback = Payback.Simple(Net(-300, 100, 100, 100, 1, 0));

        Assert.Equal((4, Sketch.Base.PlusYears(4), null, Sketch.Base.PlusYears(4)), (payback.Index, payback.Year, payback.NegativeAgain, payback.Lasting));
        Assert.Equal([-300m, -200m, -100m, 0m, 1m, 1m], payback.Totals.Select(static t => t.Total.Pounds));
        Assert.Equal("pays back in 2028/29", payback.ToString());
    }

    [Fact]
    public void Simple_ExactlyNothing_HasNotPaidBack()
    {
        var payback = Payback.Simple(Net(-300, 100, 100, 100));

        Assert.Equal((null, null, null, null), (payback.Index, payback.Year, payback.NegativeAgain, payback.Lasting));
        Assert.Equal("does not pay back by 2027/28", payback.ToString());
    }

    [Fact]
    public void Discounted_PaysBackLaterThanSimple()
    {
        // £1,000 back at £260 a year: 4 years simple; at 3.5 % the first four are worth 955, so it takes a fifth.
        var net = Net(-1_000, 260, 260, 260, 260, 260);

        Assert.Equal(4, Payback.Simple(net).Index);
        Assert.Equal(5, Payback.Discounted(net).Index);
        Assert.Equal((false, true), (Payback.Simple(net).IsDiscounted, Payback.Discounted(net).IsDiscounted));
    }

    [Fact]
    public void Simple_LaterCost_SaysThatItFallsBelowNothingAgain()
    {
        var recovered = Payback.Simple(Net(-100, 150, -80, 10, 50));
        var lost = Payback.Simple(Net(-100, 150, -80));

        Assert.Equal((1, Sketch.Base.PlusYears(2), Sketch.Base.PlusYears(4)), (recovered.Index, recovered.NegativeAgain, recovered.Lasting));
        Assert.Equal("pays back in 2025/26, falls below nothing again in 2026/27, and has paid back for good in 2028/29", recovered.ToString());
        Assert.Equal("pays back in 2025/26, but falls below nothing again in 2026/27 and has not recovered by 2026/27", lost.ToString());
        Assert.Null(lost.Lasting);
    }

    [Fact]
    public void Simple_LaterCostThatTakesAllOfIt_IsNotBelowNothingButDoesNotLast()
    {
        var payback = Payback.Simple(Net(-100, 150, -50, 10));

        Assert.Null(payback.NegativeAgain);
        Assert.Equal(Sketch.Base.PlusYears(3), payback.Lasting);
    }

    [Fact]
    public void Simple_NothingPaidFirst_PaysBackAtOnce() => Assert.Equal(0, Payback.Simple(Net(1, -5)).Index);

    [Property]
    public Property Lasting_IsNeverBeforeTheFirstYearAndIsThereWhenTheEndIsAboveNothing() => Prop.ForAll(
        Gen.Choose(-100, 100).NonEmptyListOf().ToArbitrary(), static amounts =>
        {
            var payback = Payback.Simple(Net([.. amounts.Select(static a => (decimal)a)]));
            return payback.Lasting is not null == amounts.Sum() > 0
                && (payback.Lasting is not { } lasting || lasting >= payback.Year)
                && (payback.NegativeAgain is null || payback.NegativeAgain > payback.Year);
        });

    private static FlowSeries Net(params decimal[] pounds) => new(
        [
            .. pounds.Select(static (p, i) => new YearAmount(
                Sketch.Base.PlusYears(i), Sketch.Pounds(p), Sketch.Pounds(p * DiscountSchedule.GreenBook2003.Factor(i)))),
        ],
        PriceBasis.Real(Sketch.Base));
}
