namespace Transformation.Framework.Benefits.Tests;

/// <summary>The code shown in the documentation of uncertainty.</summary>
public class UncertaintyExampleTests
{
    [Fact]
    public void Example_OfTheDocumentation_Works()
    {
        var map = Sketch.Map(
            [Sketch.Benefit("bed-days", Sketch.Profile(Sketch.Worth(2_000, 345), timing: new(Sketch.Base.Next, 9)))], [Sketch.Cost("hub", 450_000, to: 9)]);
        var settings = Sketch.Settings();

        // snippet: benefits-uncertainty
        var model = UncertaintyModel.Create(
        [
            new("bed-days", "Bed days avoided", Distribution.Pert(800, 2_000, 2_600), [AppraisalInput.Parse("frailty/bed-days/quantity")]),
            new("delay", "Start after the first winter", Distribution.Chance(Percentage.Of(30)), [AppraisalInput.Parse("frailty/bed-days/start-delay")]),
            new("hub", "Cost of the hub", Distribution.Triangular(0.9m, 1, 1.5m), [AppraisalInput.Parse("frailty/hub/cost-scale")]),
        ]).OrThrow();

        var result = MonteCarlo.Run(settings, [map], model, draws: 10_000, seed: 2026).OrThrow();
        MoneySpread value = result.NetPresentSocialValue;             // mean, deviation, value[5] … value[95]
        Percentage chance = result.ChanceOfPositiveValue;
        UncertainInput? first = ValueOfInformation.Of(result).MeasureFirst;
        TornadoBar widest = Tornado.Of(settings, [map], model).OrThrow().Bars[0];
        SwitchingValues turns = SwitchingValues.Of(settings, [map], model).OrThrow();
        // end-snippet

        Assert.True(value[5].CompareTo(value.Mean) < 0 && value.Mean.CompareTo(value[95]) < 0);
        Assert.InRange(chance.Value, 60, 95);
        Assert.Equal("bed-days", widest.Input.Id);
        Assert.Equal("bed-days", first?.Id);
        Assert.InRange(turns.All.Single(static v => v.Input.Kind == AppraisalInputKind.AnnualQuantity).Value!.Value, 1_200, 1_900);
    }
}
