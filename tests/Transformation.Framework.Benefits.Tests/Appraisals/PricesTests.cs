namespace Transformation.Framework.Benefits.Tests;

/// <summary>Amounts in other prices: converted by a deflator and shown, or refused by name; never mixed.</summary>
public class PricesTests
{
    private static readonly Deflator Example = Deflator.ByFinancialYear(
        "Example", new(2026, 1), "made up for the test", Enumerable.Range(0, 4).Select(static i => KeyValuePair.Create(FinancialYear.StartingIn(2023 + i), 100m + 10 * i)));

    private static readonly Money Nominal = Money.Nominal(121);

    [Fact]
    public void Run_NominalCost_IsTakenToTheAppraisalsPricesYearByYear()
    {
        // The index is 110, 120 and 130 from 2024/25 on, so £121 of each year is worth 121 × 110 ÷ 110, ÷ 120 and ÷ 130 in prices of 2024/25.
        var flows = Run(Cost(Nominal, 0, 2)).CostFlows;

        Assert.Equal([121m, decimal.Round(121m * (110m / 120m), 10), decimal.Round(121m * (110m / 130m), 10)], flows.Select(static f => f.Amount.Pounds));
        Assert.Equal(110m / 120m, flows[1].Factors.Single(static f => f.Kind == AppraisalFactorKind.Rebasing).Value);
        Assert.All(flows, static f => Assert.Equal(PriceBasis.Real(Sketch.Base), f.Amount.Basis));
    }

    [Fact]
    public void Run_RealAmountOfAnotherYear_IsTakenByOneFactor() =>
        Assert.All(Run(Cost(Money.Real(100, FinancialYear.StartingIn(2023)), 0, 2)).CostFlows, static f => Assert.Equal(110m, f.Amount.Pounds));

    [Fact]
    public void Run_PublishedQualityAdjustedLifeYear_IsWorthMoreInLaterPrices()
    {
        // Pitfall 3: £70,000 is in 2020–21 prices (HM Treasury, answer HL5283). Taken to 2024 by the calendar index as of December 2025 it is £82,146.
        var value = new BenefitValue(
            1, "QALYs", Money.Real(70_000, FinancialYear.StartingIn(2020)), Provenance.Published("HM Treasury, answer HL5283"), discounting: DiscountKind.Health);
        var settings = new AppraisalSettings(Sketch.Base, 1, Sketch.Base) { Deflator = Deflator.GdpDecember2025(CalendarProxy.StartingYear) };
        var flow = Assert.Single(Appraisal.Run(settings, Sketch.Map(Sketch.Profile(value, BenefitClass.Societal, shares: [new(Party.Public, Percentage.Hundred)]))).OrThrow().BenefitFlows);

        Assert.Equal(82_146m, flow.Amount.Rounded().Pounds);
    }

    [Fact]
    public void Run_OtherPricesWithoutADeflator_IsRefusedByName()
    {
        var refused = Appraisal.Run(Sketch.Settings(), Sketch.Map([Sketch.Benefit("gain")], [Cost(Nominal, 0, 0)]));

        Assert.Equal(["$.maps[0].costs[0].amount price-basis"], Sketch.Described(refused.Problems));
        Assert.Contains("the cost hub of frailty is in prices \"nominal\"", refused.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DeflatorThatEndsTooSoon_IsRefused()
    {
        var refused = Appraisal.Run(Settings, Sketch.Map([Sketch.Benefit("gain")], [Cost(Nominal, 0, 9)]));

        Assert.Equal(["$.maps[0].costs[0].amount price-basis"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Run_YearsNotAppraisedThatTheDeflatorDoesNotReach_AreListedInTheirOwnPrices()
    {
        var appraisal = Appraisal.Run(new(Sketch.Base, 2, Sketch.Base) { Deflator = Example }, Sketch.Map([Sketch.Benefit("gain")], [Cost(Nominal, 0, 4)])).OrThrow();

        Assert.Equal([Sketch.Pounds(decimal.Round(121m * (110m / 130m), 10)), Nominal, Nominal], appraisal.Excluded.Select(static e => e.Amount));
    }

    private static AppraisalSettings Settings => new(Sketch.Base, 10, Sketch.Base) { Deflator = Example };

    private static CostLine Cost(Money amount, int from, int to) => new(
        "hub", "Hub", Sketch.Ambulance, amount, CostNature.Revenue, from == to ? CostRecurrence.OneOff : CostRecurrence.Recurrent, Sketch.Base.PlusYears(from), Sketch.Base.PlusYears(to));

    private static Appraisal Run(CostLine cost) => Appraisal.Run(Settings, Sketch.Map([Sketch.Benefit("gain")], [cost])).OrThrow();
}
