namespace Transformation.Framework.Benefits.Tests;

/// <summary>
/// The known ways to be wrong about benefits, by the numbers of the project's research into published guides, spreadsheets and libraries, each held to the way this library goes. Where a pitfall has tests of its own, its
/// name is also in their comments: 3 in <see cref="PricesTests"/>, 6 and 7 in <see cref="FinancialCaseTests"/>, 16 in <see cref="RealisationTests"/>.
/// </summary>
public class PitfallTests
{
    [Fact]
    public void Pitfall01_TheTailAfterYear125_IsNamedAndNotImplied()
    {
        Assert.Equal(0.0167m, decimal.Round(DiscountSchedule.GreenBook2003.Factor(150), 4));
        Assert.Equal(0.0148m, decimal.Round(DiscountSchedule.GreenBookReviewTerms2026.Factor(150), 4));
    }

    [Fact]
    public void Pitfall02_TheReducedSchedule_LeavesOutTimePreferenceAndNotRisk()
    {
        // 3.5 % = 0.5 % pure time preference + 1 % catastrophic risk + 2 % growth of wealth.
        Assert.Equal(3.5m - 0.5m, DiscountSchedule.GreenBookReduced.Bands[0].Rate.Value);
        Assert.Equal(1.5m - 0.5m, DiscountSchedule.GreenBookHealthReducedTo125.Bands[0].Rate.Value);
    }

    [Fact]
    public void Pitfall04_CalendarIndicesForFinancialYears_AreReadAsTheCallerSays()
    {
        var year = FinancialYear.StartingIn(2020);
        var difference = (Deflator.GdpDecember2025(CalendarProxy.EndingYear).IndexOf(year) / Deflator.GdpDecember2025(CalendarProxy.StartingYear).IndexOf(year)) - 1;

        Assert.Equal(0.005m, decimal.Round(difference, 3));
    }

    [Fact]
    public void Pitfall05_HealthEffects_TakeTheirOwnRateBesideOtherLines()
    {
        // A pound a year in years 1 to 30: 18.39 at 3.5 %, 24.02 at 1.5 %.
        var timing = new BenefitTiming(Sketch.Base.Next, 30);
        var appraisal = Sketch.Appraise(
            Sketch.Map(
                [
                    Sketch.Benefit("beds", Sketch.Profile(Sketch.Worth(1, 1), timing: timing)),
                    Sketch.Benefit("life", Sketch.Profile(Sketch.Worth(1, 1, discounting: DiscountKind.Health), BenefitClass.Societal, timing)),
                ]),
            31);

        Assert.Equal([18.39m, 24.02m], appraisal.Benefits.Select(static b => decimal.Round(b.Flows.PresentValue.Pounds, 2)));
    }

    [Fact]
    public void Pitfall07_ABenefitThatTwoPathsLeadTo_IsValuedOnce()
    {
        var map = BenefitsMap.Build(Sketch.Initiative, "Two ways to one benefit")
            .BusinessChange("a", "A").BusinessChange("b", "B")
            .Benefit("gain", "Gain", Sketch.Owner, Sketch.Profile(Sketch.Worth(100, 10)))
            .Link("a", "gain").Link("b", "gain")
            .ToMap().OrThrow();

        Assert.Equal(1000m, Assert.Single(Sketch.Appraise(map).BenefitFlows).Amount.Pounds);
    }

    [Fact]
    public void Pitfall08_OneDoubtTakenOffTwice_IsRefused()
    {
        var value = new BenefitValue(
            100, "days", Sketch.Pounds(10), Provenance.Synthetic(), additionality: new() { Deadweight = new(Percentage.Of(20), Doubt.From("uptake")) });
        var refused = BenefitsMap.Build(Sketch.Initiative, "The same reason twice")
            .BusinessChange("change", "Change")
            .Benefit("gain", "Gain", Sketch.Owner, Sketch.Profile(value))
            .Link("change", "gain", doubt: new(Percentage.Of(80), Doubt.From("uptake")))
            .ToMap();

        Assert.Contains(refused.Problems, static p => p.Code == BenefitsProblemCodes.DoubtCountedTwice);
    }

    [Fact]
    public void Pitfall09_SpreadsheetErrata_CannotHappenHere()
    {
        // A published workbook lacked rates for years 66 to 70, had fifteen slots for a class, and took another rate for the costs of its first option.
        Assert.All(Enumerable.Range(1, 500), static t => Assert.True(DiscountSchedule.GreenBook2003.Factor(t) < DiscountSchedule.GreenBook2003.Factor(t - 1)));

        var many = Sketch.Map(Enumerable.Range(0, 60).Select(static i => Sketch.Benefit($"gain-{i}", Sketch.Profile(Sketch.Worth(1, 1), BenefitClass.Societal))), [Sketch.Cost("hub", 100, from: 4)]);
        var appraisal = Sketch.Appraise(many);
        Assert.Equal(60m, appraisal.System.Societal.Total.Pounds);

        var options = OptionComparison.Run(Sketch.Settings(), AppraisalOption.DoNothing, new AppraisalOption("one", "One", many), new AppraisalOption("two", "Two", many)).OrThrow();
        Assert.Single(options.Ranked.Select(static o => o.Appraisal.CostFlows[0].DiscountFactor).Distinct());
    }

    [Fact]
    public void Pitfall10_OptimismBias_IsOfTheLineThatStatesItAlone()
    {
        var building = new CostLine("wing", "A wing", Sketch.Acute, Sketch.Pounds(100), CostNature.Capital, CostRecurrence.OneOff, Sketch.Base, optimism: new(Uplift.Of(24)));
        var appraisal = Sketch.Appraise(Sketch.Map([Sketch.Benefit("gain")], [building, Sketch.Cost("staff", 100)]));

        Assert.Equal([100m, 124m], appraisal.CostFlows.Select(static f => f.Amount.Pounds).Order());
    }

    [Fact]
    public void Pitfall11_RangesOfCapitalCostAndOfDuration_AreNotMixedUp()
    {
        var equipment = MottMacDonald2002.EquipmentAndDevelopment;

        Assert.Equal(("10% to 200%", "10% to 54%"), (equipment.CapitalCost!.ToString(), equipment.Duration!.ToString()));
        Assert.Equal((null, null, "0% to 41%"), (MottMacDonald2002.Outsourcing.CapitalCost, MottMacDonald2002.Outsourcing.Duration, MottMacDonald2002.Outsourcing.OperatingCost!.ToString()));
    }

    [Fact]
    public void Pitfall12_TheBaseYear_HasIndexNothingAndIsNotDiscounted()
    {
        var flow = Assert.Single(Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10)))).BenefitFlows);

        Assert.Equal((0, 1m, 1000m), (flow.YearIndex, flow.DiscountFactor, flow.PresentValue.Pounds));
    }

    [Fact]
    public void Pitfall13_DropOffAfterALateStart_CountsFromTheBenefitAndNotFromTheAppraisal()
    {
        var late = Sketch.Profile(Sketch.Worth(100, 10), timing: new(Sketch.Base.PlusYears(4), 2, dropOff: Percentage.Of(10)));

        Assert.Equal([1000m, 900m], Sketch.Appraise(Sketch.Map(late)).BenefitFlows.Select(static f => f.Amount.Pounds));
    }

    [Fact]
    public void Pitfall14_WhereADisbenefitStands_ChangesTheRatioAndNotTheValue()
    {
        var map = Sketch.Map(
            [
                Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(100, 10))),
                Sketch.Benefit("harm", Sketch.Profile(Sketch.Worth(-20, 10), isDisbenefit: true)),
            ],
            [Sketch.Cost("hub", 400)]);
        var above = Appraisal.Run(Sketch.Settings(), map).OrThrow().PublicValueCase;
        var below = Appraisal.Run(new(Sketch.Base, 10, Sketch.Base) { BenefitCostRule = BenefitCostRule.DisbenefitsAddToCosts }, map).OrThrow().PublicValueCase;

        Assert.Equal((400m, 400m), (above.NetPresentSocialValue.Pounds, below.NetPresentSocialValue.Pounds));
        Assert.Equal((2m, 1000m / 600m), (above.BenefitCostRatio, below.BenefitCostRatio));
        Assert.Null(Sketch.Appraise(Sketch.Map([Sketch.Benefit("gain")])).PublicValueCase.BenefitCostRatio);
    }

    [Fact]
    public void Pitfall15_OptimismBias_IsWorkedOutUnrounded() => // 92 % managed of 51 %: printed as 4 %, and £104m; it is 4.08 %
        Assert.Equal(4.08m, new OptimismBias(Uplift.Of(51), new OptimismMitigation("All risks", Percentage.Hundred, Percentage.Of(92))).Residual.Value);

    [Fact]
    public void SocialReturnOnInvestment_QuantityTimesProxy_FadesAsPublished()
    {
        // quantity × proxy × attribution × (1 − deadweight) × (1 − displacement), then v·(1 − d)^t (health-economics library 0.1.1): 40 × £500 × 0.6 × 0.75 × 0.9 = £8,100.
        var value = new BenefitValue(40, "people", Sketch.Pounds(500), Provenance.Synthetic(), additionality: Additionality.Of(deadweight: 25, displacement: 10, attribution: 60));
        var flows = Sketch.Appraise(Sketch.Map(Sketch.Profile(value, BenefitClass.Societal, new(Sketch.Base, 3, dropOff: Percentage.Of(20))))).BenefitFlows;

        Assert.Equal([8_100m, 6_480m, 5_184m], flows.Select(static f => f.Amount.Pounds));
    }
}
