namespace Transformation.Framework.Benefits.Tests;

public class AppraisalTests
{
    [Fact]
    public void Run_OneBenefit_MultipliesEveryFactorYearByYear()
    {
        // 100 × £10 × 80 % × 50 % = £400 a year at full effect; ramp 25 % then whole; a tenth lost each year, year 0 whole.
        var appraisal = Sketch.Appraise(Sketch.Map(Sketch.Profile(
            Sketch.Worth(100, 10, deadweight: 20, attribution: 50), timing: new(Sketch.Base.PlusYears(1), 3, Sketch.Ramp(25), Percentage.Of(10)))), years: 5);

        Assert.Equal([0m, 100m, 360m, 324m, 0m], appraisal.System.NonCashReleasing.Years.Select(static y => y.Amount.Pounds));
        Assert.Equal(784m, appraisal.System.NonCashReleasing.Total.Pounds);
    }

    [Fact]
    public void Run_YearIndexes_StartAtTheBaseYearUndiscounted()
    {
        var appraisal = Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10), timing: new(Sketch.Base, 3))));

        Assert.Equal([0, 1, 2], appraisal.BenefitFlows.Select(static f => f.YearIndex));
        Assert.Equal(1000m, appraisal.BenefitFlows[0].PresentValue.Pounds);
        Assert.Equal(decimal.Round(1000m / 1.035m / 1.035m, 10), appraisal.BenefitFlows[2].PresentValue.Pounds);
        Assert.Equal("real 2024/25", appraisal.System.PublicValue.PresentValue.Basis.ToString());
    }

    [Fact]
    public void Run_RateOfEachLine_IsItsOwn()
    {
        var timing = new BenefitTiming(Sketch.Base.Next, 1);
        var map = Sketch.Map(
            [
                Sketch.Benefit("health", Sketch.Profile(Sketch.Worth(100, 10, discounting: DiscountKind.Health), BenefitClass.Societal, timing)),
                Sketch.Benefit("other", Sketch.Profile(Sketch.Worth(100, 10), BenefitClass.Societal, timing)),
            ],
            [Sketch.Cost("hub", 1000, from: 1)]);

        var appraisal = Sketch.Appraise(map);

        Assert.Equal(decimal.Round(1000m / 1.015m, 10), appraisal.Benefits[0].Flows.PresentValue.Pounds);
        Assert.Equal(decimal.Round(1000m / 1.035m, 10), appraisal.Benefits[1].Flows.PresentValue.Pounds);
        Assert.Equal(decimal.Round(1000m / 1.035m, 10), appraisal.System.Costs.PresentValue.Pounds);
    }

    [Fact]
    public void Run_BenefitReachedByTwoPaths_IsValuedOnce()
    {
        var gain = Sketch.Benefit("gain");
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [Sketch.Node("left", ChainNodeKind.BusinessChange), Sketch.Node("right", ChainNodeKind.BusinessChange), gain],
            [Sketch.Link("left", "gain"), Sketch.Link("right", "gain")]).OrThrow();

        Assert.Equal(Sketch.Appraise(Sketch.Map([gain])).System.PublicValue.Total, Sketch.Appraise(map).System.PublicValue.Total);
        Assert.Single(Sketch.Appraise(map).Benefits);
    }

    [Fact]
    public void Run_Classes_AreKeptApartAndOnlyCashMeetsCosts()
    {
        var map = Sketch.Map(
            [
                Sketch.Benefit("cash", Sketch.Profile(Sketch.Worth(1, 300), BenefitClass.CashReleasing)),
                Sketch.Benefit("capacity", Sketch.Profile(Sketch.Worth(1, 500))),
                Sketch.Benefit("society", Sketch.Profile(Sketch.Worth(1, 700), BenefitClass.Societal)),
            ],
            [Sketch.Cost("hub", 400)]);

        var system = Sketch.Appraise(map).System;

        Assert.Equal(
            [300m, 500m, 700m, 400m, -100m, 1500m, 1100m],
            new[] { system.CashReleasing, system.NonCashReleasing, system.Societal, system.Costs, system.NetCash, system.PublicValue, system.NetPublicValue }
                .Select(static s => s.Total.Pounds));
    }

    [Fact]
    public void Run_FreedHours_AreNotShownAsSavings()
    {
        // 11,500 freed hours at £25 make a headline of £287,500, of which £80,500 is cash and £172,500 capacity: the rest is dissipated and is no benefit.
        var map = Sketch.Map(
        [
            Sketch.Benefit("cash", Sketch.Profile(Sketch.Worth(3220, 25), BenefitClass.CashReleasing)),
            Sketch.Benefit("capacity", Sketch.Profile(Sketch.Worth(6900, 25))),
        ]);

        var system = Sketch.Appraise(map).System;

        Assert.Equal((80_500m, 172_500m), (system.NetCash.Total.Pounds, system.NonCashReleasing.Total.Pounds));
    }

    [Fact]
    public void Run_WhoPaysAndWhoGains_NamesThoseWorseOff()
    {
        var map = Sketch.Map(
            Sketch.Profile(Sketch.Worth(100, 10), shares: [BenefitShare.Of(Sketch.Acute, 75), BenefitShare.Of(Sketch.Ambulance, 25)]),
            Sketch.Cost("hub", 400, Sketch.Ambulance));

        var appraisal = Sketch.Appraise(map);

        Assert.Equal(600m, appraisal.System.NetPublicValue.Total.Pounds);
        Assert.Equal(750m, appraisal.ByParty[Party.Of(Sketch.Acute)].NetPublicValue.Total.Pounds);
        Assert.Equal(-150m, appraisal.ByParty[Party.Of(Sketch.Ambulance)].NetPublicValue.Total.Pounds);
        Assert.Equal(-400m, appraisal.ByParty[Party.Of(Sketch.Ambulance)].NetCash.Total.Pounds);
        Assert.Equal([Party.Of(Sketch.Ambulance)], appraisal.WorseOff);
    }

    [Fact]
    public void WorseOff_SystemDoesNotGain_NamesNobody()
    {
        var appraisal = Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(1, 10)), Sketch.Cost("hub", 10)));

        Assert.Equal(0, appraisal.System.NetPublicValue.PresentValue.Pounds);
        Assert.Empty(appraisal.WorseOff);
    }

    [Fact]
    public void Run_WithoutAValue_IsListedBesideAndCountsAsNothing()
    {
        var map = Sketch.Map(
        [
            Sketch.Benefit("dignity", BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow()),
            Sketch.Benefit("not-yet", BenefitProfile.Create(BenefitClass.CashReleasing, Sketch.Measure).OrThrow()),
            Sketch.Benefit("valued"),
        ]);

        var appraisal = Sketch.Appraise(map);

        Assert.Equal("dignity not-yet", string.Join(' ', appraisal.Unmonetised.Select(static b => b.Node.Id)));
        Assert.Equal("valued", string.Join(' ', appraisal.Benefits.Select(static b => b.Benefit.Node.Id)));
    }

    [Fact]
    public void Run_DeadweightOrAttributionNotStated_IsListedAndTakesNothingOff()
    {
        var map = Sketch.Map(
        [
            Sketch.Benefit("neither", Sketch.Profile(Sketch.Worth(1, 100))),
            Sketch.Benefit("stated", Sketch.Profile(Sketch.Worth(1, 100, deadweight: 0, attribution: 100))),
            Sketch.Benefit("half", Sketch.Profile(Sketch.Worth(1, 100, deadweight: 50))),
        ]);

        var appraisal = Sketch.Appraise(map);

        Assert.Equal("neither", string.Join(' ', appraisal.DeadweightNotStated.Select(static b => b.Node.Id)));
        Assert.Equal("half neither", string.Join(' ', appraisal.AttributionNotStated.Select(static b => b.Node.Id)));
        Assert.Equal([50m, 100m, 100m], appraisal.Benefits.Select(static b => b.Flows.Total.Pounds));
    }

    [Fact]
    public void Run_YearsOutsideTheWindow_AreListedAndInNoFigure()
    {
        var map = Sketch.Map(
            Sketch.Profile(Sketch.Worth(1, 100), timing: new(Sketch.Base.PlusYears(-1), 4)), Sketch.Cost("hub", 30, from: -1, to: 1));

        var appraisal = Sketch.Appraise(map, years: 2);

        Assert.Equal((200m, 60m), (appraisal.System.PublicValue.Total.Pounds, appraisal.System.Costs.Total.Pounds));
        Assert.Equal(
            ["gain False 2023/24 100", "gain False 2026/27 100", "hub True 2023/24 30"],
            appraisal.Excluded.Select(static e => FormattableString.Invariant($"{e.Line} {e.IsCost} {e.Year} {e.Amount.Pounds:0}")));
    }

    [Theory]
    [InlineData(0, 600, 1.0)]
    [InlineData(3, 300, 0.5)]
    [InlineData(5, 100, 0.1666666667)]
    [InlineData(10, 0, 0.0)]
    public void After_FirstYears_IsWhatFallsLater(int years, int amount, double part)
    {
        var flat = DiscountSchedule.Create("no discounting", "a test", [new(0, default)]);
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(1, 100), timing: new(Sketch.Base, 6)));

        var later = Appraisal.Run(new AppraisalSettings(Sketch.Base, 10, Sketch.Base) { Standard = flat }, map).OrThrow().System.PublicValue.After(years);

        Assert.Equal((years, (decimal)amount), (later.Years, later.Amount.Pounds));
        Assert.Equal((decimal)part, decimal.Round(later.PartOfPresentValue!.Value, 10));
    }

    [Fact]
    public void After_NothingToBeAPartOf_HasNoPart() => Assert.Null(Sketch.Appraise(Sketch.Map([])).System.PublicValue.After(3).PartOfPresentValue);

    [Fact]
    public void Series_YearNotAppraised_Throws()
    {
        var series = Sketch.Appraise(Sketch.Map([]), years: 2).System.Costs;

        Assert.Equal(Sketch.Base.Next, series[Sketch.Base.Next].Year);
        Assert.Throws<KeyNotFoundException>(() => series[Sketch.Base.PlusYears(2)]);
        Assert.Throws<KeyNotFoundException>(() => series[Sketch.Base.PlusYears(-1)]);
    }

    [Fact]
    public void Factors_OfAFlow_AreThoseItWasMadeFrom()
    {
        var map = Sketch.Map(Sketch.Profile(
            Sketch.Worth(100, 10, deadweight: 20, attribution: 50),
            timing: new(Sketch.Base, 3, Sketch.Ramp(25, 50), Percentage.Of(10)),
            shares: [BenefitShare.Of(Sketch.Acute, 75), BenefitShare.Of(Sketch.Council, 25)]));

        var flow = Sketch.Appraise(map).BenefitFlows.Single(static f => f.YearIndex == 1 && f.Party == Party.Of(Sketch.Council));

        Assert.Equal([100m, 10m, 1m, 0.5m, 0.9m, 0.8m, 1m, 1m, 1m, 0.5m, 1m, 1m, 0.25m], flow.Factors.Select(static f => f.Value));
        Assert.Equal(Enum.GetValues<AppraisalFactorKind>().Where(static k => k <= AppraisalFactorKind.Share), flow.Factors.Select(static f => f.Kind));
        Assert.Equal(45m, flow.Amount.Pounds);
        Assert.Equal(decimal.Round(45m / 1.035m, 10), flow.PresentValue.Pounds);
    }
}
