using static Transformation.Framework.Benefits.Tests.MonteCarloTests;

namespace Transformation.Framework.Benefits.Tests;

public class SensitivityTests
{
    private static readonly AppraisalInput Quantity = AppraisalInput.Parse("frailty/gain/quantity");
    private static readonly AppraisalInput Amount = AppraisalInput.Parse("frailty/hub/amount");

    /// <summary>100 units of £10 a year for three years from the base year, £600 of cost: NPSV 1000 × (1 + 1/1.035 + 1/1.035²) − 600.</summary>
    private static BenefitsMap Map => Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10), timing: new(Sketch.Base, 3)), Sketch.Cost("hub", 600));

    [Fact]
    public void Tornado_OfTwoInputs_RanksThemByTheSizeOfTheirSwing()
    {
        var tornado = Tornado.Of(Sketch.Settings(), [Map], Model(
            Input("cost", Distribution.Uniform(500, 700), Amount),
            Input("quantity", Distribution.Uniform(50, 150), Quantity),
            Input("fails", Distribution.Chance(Percentage.Of(5)), AppraisalInput.Parse("frailty/gain/deadweight")))).OrThrow();

        Assert.Equal(["fails", "quantity", "cost"], tornado.Bars.Select(static b => b.Input.Id));
        var (fails, quantity, cost) = (tornado.Bars[0], tornado.Bars[1], tornado.Bars[2]);
        Assert.Equal((60m, 140m), (quantity.Low, quantity.High));
        Assert.Equal(800 * (1 + (1 / 1.035) + (1 / 1.035 / 1.035)), (double)quantity.Swing.Pounds, 6);
        Assert.Equal(-160m, cost.Swing.Pounds);
        Assert.Equal(-600m, fails.AtHigh.Pounds); // an event is tried both ways, however unlikely
        Assert.Equal(tornado.Base.PublicValueCase.NetPresentSocialValue, fails.AtLow);
    }

    [Fact]
    public void Tornado_AtOtherPercentiles_TriesThose()
    {
        var bar = Tornado.Of(Sketch.Settings(), [Map], Model(Input("cost", Distribution.Uniform(500, 700), Amount)), Percentage.Of(25), Percentage.Of(75)).OrThrow().Bars[0];
        Assert.Equal((550m, 650m, -100m), (bar.Low, bar.High, bar.Swing.Pounds));
        Assert.Throws<ArgumentException>(() => Tornado.Of(Sketch.Settings(), [Map], Model(), Percentage.Of(50), Percentage.Of(50)));
    }

    [Fact]
    public void Tornado_ValuesTogetherBeyondALine_IsAProblemAndNoException()
    {
        var model = Model(Input("q", Distribution.Uniform(0, 999_000_000_000m), Quantity)); // times £10, P90 is more than a line may come to
        Assert.Equal(["$.frailty invalid-value"], Sketch.Described(Tornado.Of(Sketch.Settings(), [Map], model).Problems));
    }

    [Fact]
    public void SwitchingValues_OfLinearNumbers_AreMinusNetValueOverPresentValue()
    {
        var (all, netValue) = Switch(Quantity, Amount);
        var annuity = 1 + (1 / 1.035) + (1 / 1.035 / 1.035);
        Assert.Equal(100 - (netValue / (10 * annuity)), (double)all[Quantity].Value!.Value, 9);
        Assert.Equal(600 + netValue, (double)all[Amount].Value!.Value, 6);
        Assert.Equal(netValue / 600, (double)all[Amount].RelativeChange!.Value, 9);
    }

    [Fact]
    public void SwitchingValues_OfDropOffAndDelay_AreWhereTheSignTurns()
    {
        var dropOff = AppraisalInput.Parse("frailty/gain/drop-off");
        var delay = AppraisalInput.Parse("frailty/gain/start-delay");
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10), timing: new(Sketch.Base, 3)), Sketch.Cost("hub", 1500));
        var found = SwitchingValues.Of(Sketch.Settings(5), [map], [dropOff, delay]).OrThrow().All.ToDictionary(static v => v.Input);

        var keeps = 1 - (double)found[dropOff].Value!.Value;
        Assert.Equal(1.5, 1 + (keeps / 1.035) + (keeps * keeps / 1.035 / 1.035), 9);
        Assert.Equal(4m, found[delay].Value); // of five years appraised, three, three, three, two and then one are left: £871 < £1,500
    }

    [Fact]
    public void SwitchingValues_OutsideWhatANumberMayBe_AreNone()
    {
        var free = Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10)));
        var attribution = AppraisalInput.Parse("frailty/gain/attribution");
        var found = SwitchingValues.Of(Sketch.Settings(), [free, Losing], [attribution, AppraisalInput.Parse("losing/gain/attribution")]).OrThrow().All;
        Assert.Equal([0.4m, null], found.Select(static v => v.Value).Select(static v => v is null ? (decimal?)null : decimal.Round(v.Value, 9)));
    }

    [Fact]
    public void SwitchingValues_UnknownNumber_IsAProblem() => Assert.Equal(
        ["$.inputs[0] unknown-reference"],
        Sketch.Described(SwitchingValues.Of(Sketch.Settings(), [Map], [AppraisalInput.Parse("frailty/gone/quantity")]).Problems));

    [Fact]
    public void PerfectInformation_OfThePublishedExample_IsOnePointTwo() => Assert.Equal(1.2m, PerfectInformation.ValueOf(
        new WorldState(Percentage.Of(60), Sketch.Pounds(8), Sketch.Pounds(0)),
        new WorldState(Percentage.Of(40), Sketch.Pounds(-3), Sketch.Pounds(0))).Pounds);

    [Fact]
    public void PerfectInformation_LikelihoodsThatDoNotAddUp_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => PerfectInformation.ValueOf());
        Assert.Throws<ArgumentException>(() => PerfectInformation.ValueOf(new WorldState(Percentage.Of(60), Sketch.Pounds(8))));
        Assert.Throws<ArgumentException>(() => PerfectInformation.ValueOf(new WorldState(Percentage.Hundred)));
    }

    [Fact]
    public void Information_OfThePublishedExampleByDraws_IsOnePointTwoAsWell()
    {
        // £8 with 60 %, −£3 with 40 %: the whole uncertainty is one input, so knowing it is knowing everything.
        var map = Sketch.Map([], [Sketch.Cost("hub", 0)]);
        var model = Model(Input("state", Distribution.Discrete(new(-8, 60), new(3, 40)), Amount));
        var information = ValueOfInformation.Of(MonteCarlo.Run(Sketch.Settings(), [map], model, 100_000).OrThrow());
        Assert.InRange(information.OfEverything.Pounds, 1.17m, 1.23m);
        Assert.Equal(information.OfEverything, information.Inputs[0].Value);
        Assert.Equal(Percentage.Hundred, information.Inputs[0].PartOfAll);
    }

    /// <summary>For a normal net value with mean nothing, EVPI is σ·φ(0); knowing one of two independent parts is worth that part's σ·φ(0).</summary>
    [Fact]
    public void Information_OfNormalParts_IsThatOfTheClosedForm()
    {
        var map = Sketch.Map([], [Sketch.Cost("hub", 0), Sketch.Cost("team", 0), Sketch.Cost("desk", 0)]);
        var model = Model(
            Input("small", Distribution.Normal(0, 300), Amount),
            Input("large", Distribution.Normal(0, 400), AppraisalInput.Parse("frailty/team/amount")),
            Input("idle", Distribution.Normal(0, 0.01m), AppraisalInput.Parse("frailty/desk/amount")));
        var information = ValueOfInformation.Of(MonteCarlo.Run(Sketch.Settings(), [map], model, 100_000).OrThrow());
        var density = 1 / Math.Sqrt(2 * Math.PI);
        Assert.InRange((double)information.OfEverything.Pounds, 500 * density * 0.97, 500 * density * 1.03);
        Assert.Equal(["large", "small", "idle"], information.Inputs.Select(static i => i.Input.Id));
        Assert.InRange((double)information.Inputs[0].Value.Pounds, 400 * density * 0.95, 400 * density * 1.05);
        Assert.InRange((double)information.Inputs[1].Value.Pounds, 300 * density * 0.95, 300 * density * 1.05);
        Assert.InRange(information.Inputs[2].Value.Pounds, 0, 2 * information.NoiseFloor.Pounds);
        Assert.InRange((double)information.NoiseFloor.Pounds, 0, 0.05 * 500 * density);
        Assert.Equal("large", information.MeasureFirst?.Id);
    }

    [Fact]
    public void Information_OfADecisionThatNothingCanTurn_IsNothing()
    {
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10)), Sketch.Cost("hub", 600));
        var information = ValueOfInformation.Of(MonteCarlo.Run(Sketch.Settings(), [map], Model(Input("c", Distribution.Uniform(500, 700), Amount)), 2000).OrThrow());
        Assert.Equal((0m, 0m, null), (information.OfEverything.Pounds, information.Inputs[0].Value.Pounds, information.Inputs[0].PartOfAll));
        Assert.Null(information.MeasureFirst);
    }

    [Fact]
    public void Information_BetweenOptions_IsOfTheChoiceBetweenThem()
    {
        var (one, other) = (Sketch.Map([], [Sketch.Cost("hub", 100)]), Sketch.Map([], [Sketch.Cost("team", 100)]));
        var comparison = MonteCarlo.Compare(
            Sketch.Settings(),
            [new("one", "One", one), new("other", "Other", other)],
            Model(Input("x", Distribution.Normal(100, 30), Amount), Input("y", Distribution.Normal(100, 40), AppraisalInput.Parse("frailty/team/amount"))),
            100_000).OrThrow();
        Assert.InRange((double)ValueOfInformation.Of(comparison).OfEverything.Pounds, 50 * 0.3989 * 0.97, 50 * 0.3989 * 1.03);
    }

    /// <summary>£500 of benefit for £900 in another initiative: with the £1,000 of the free one NPSV is £600, and losing the £500 would not turn it.</summary>
    private static BenefitsMap Losing => Sketch.Map(
        [Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(50, 10)))], [Sketch.Cost("hub", 900)], InitiativeId.From("losing"));

    private static (Dictionary<AppraisalInput, SwitchingValue> All, double NetValue) Switch(params AppraisalInput[] inputs)
    {
        var found = SwitchingValues.Of(Sketch.Settings(), [Map], inputs).OrThrow();
        return (found.All.ToDictionary(static v => v.Input), (double)found.Base.PublicValueCase.NetPresentSocialValue.Pounds);
    }
}
