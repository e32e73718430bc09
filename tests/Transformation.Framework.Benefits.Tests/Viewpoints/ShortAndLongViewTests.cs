namespace Transformation.Framework.Benefits.Tests;

public class ShortAndLongViewTests
{
    [Fact]
    public void Of_SlowPrevention_IsTurnedDownByTheShortView()
    {
        // £1,000 at once; £400 a year of freed capacity from the third year on.
        var view = ShortAndLongView.Of(Appraise(Sketch.Profile(Sketch.Worth(1, 400), timing: new(Sketch.Base.PlusYears(2), 8)), 1_000));

        Assert.Equal(ViewDivergence.ShortViewTurnsDownValue, view.Divergence);
        Assert.Equal([1, 3, 5], view.Horizons.Select(static h => h.Years));
        Assert.Equal((-1_000m, -1_000m), (view.InYear.NetCash.Pounds, view.Whole.NetCash.Pounds));
        Assert.True(view.Whole.IsWorthwhileInPublicValue);
        Assert.False(view.Whole.IsWorthwhileInCash);
    }

    [Fact]
    public void Of_Horizon_CountsItsFirstYearsAndNoMore()
    {
        var view = ShortAndLongView.Of(Appraise(Sketch.Profile(Sketch.Worth(1, 400), BenefitClass.CashReleasing, new(Sketch.Base, 10)), 1_000), 3);
        var three = Enumerable.Range(0, 3).Sum(static t => decimal.Round(400 * DiscountSchedule.GreenBook2003.Factor(t), 10)) - 1_000;
        var horizon = Assert.Single(view.Horizons);

        Assert.Equal((three, three), (horizon.NetCash.Pounds, horizon.NetPublicValue.Pounds));
        Assert.Equal(view.Whole.NetPublicValue.Pounds + 1_000, three + 1_000 + horizon.Later.PresentValue.Pounds);
        Assert.Equal(0m, view.Whole.Later.PresentValue.Pounds);
    }

    [Fact]
    public void Of_QuickCashThatHarmsLater_IsTakenUpByTheShortView()
    {
        var map = Sketch.Map(
            [
                Sketch.Benefit("quick", Sketch.Profile(Sketch.Worth(1, 100), BenefitClass.CashReleasing)),
                Sketch.Benefit("harm", Sketch.Profile(Sketch.Worth(-1, 100), BenefitClass.Societal, new(Sketch.Base.Next, 5), isDisbenefit: true)),
            ]);

        Assert.Equal(ViewDivergence.ShortViewTakesUpLoss, ShortAndLongView.Of(Sketch.Appraise(map)).Divergence);
    }

    [Fact]
    public void Of_WorthwhileEitherWay_DoesNotDiverge() => Assert.Equal(
        ViewDivergence.None, ShortAndLongView.Of(Appraise(Sketch.Profile(Sketch.Worth(1, 400), BenefitClass.CashReleasing), 100)).Divergence);

    [Fact]
    public void Of_ExactlyNothing_IsNotWorthwhile()
    {
        var worthless = ShortAndLongView.Of(Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(1, 0)))));

        Assert.False(worthless.InYear.IsWorthwhileInCash);
        Assert.False(worthless.Whole.IsWorthwhileInPublicValue);
    }

    [Fact]
    public void Of_SameHorizonTwice_IsThereOnce() => Assert.Equal(
        [2, 4], ShortAndLongView.Of(Appraise(Sketch.Profile(Sketch.Worth(1, 400)), 100), 4, 2, 4).Horizons.Select(static h => h.Years));

    [Fact]
    public void Of_NoYears_Throws() => Assert.Throws<ArgumentOutOfRangeException>(static () =>
        ShortAndLongView.Of(Appraise(Sketch.Profile(Sketch.Worth(1, 400)), 100), 3, 0));

    [Fact]
    public void Explain_SaysBothViews() => Assert.Equal(
        """
        In cash and in 2024/25 alone it comes to -£1,000 (real 2024/25): that view would turn it down.
        Over 3 years: cash -£1,000 (real 2024/25), net public value -£627 (real 2024/25); 86 % of the public value falls later.
        Over all 10 years: cash -£1,000 (real 2024/25), net public value £1,657 (real 2024/25): a view of all value would go ahead.
        """.ReplaceLineEndings("\n"),
        ShortAndLongView.Of(Appraise(Sketch.Profile(Sketch.Worth(1, 400), timing: new(Sketch.Base.PlusYears(2), 8)), 1_000), 3).Explain());

    private static Appraisal Appraise(BenefitProfile profile, decimal cost) => Sketch.Appraise(Sketch.Map(profile, Sketch.Cost("hub", cost)));
}
