using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class AppraisalInputsTests
{
    private static readonly BenefitsMap Map = Sketch.Map(
        [
            Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(100, 10, deadweight: 20), timing: new(Sketch.Base, 2))),
            Sketch.Benefit("harm", Sketch.Profile(Sketch.Worth(-10, 10), isDisbenefit: true)),
        ],
        [Sketch.Cost("hub", 50)]);

    [Theory]
    [InlineData("frailty/gain/quantity", 100)]
    [InlineData("frailty/gain/unit-value", 10)]
    [InlineData("frailty/gain/deadweight", 0.2)]
    [InlineData("frailty/gain/leakage", 0)]
    [InlineData("frailty/gain/attribution", 1)]
    [InlineData("frailty/gain/start-delay", 0)]
    [InlineData("frailty/gain/scale", 1)]
    [InlineData("frailty/hub/amount", 50)]
    public void ValueOf_StatedOrNot_IsWhatTheAppraisalUses(string input, decimal expected) =>
        Assert.Equal(expected, AppraisalInputs.ValueOf([Map], AppraisalInput.Parse(input)));

    [Theory]
    [InlineData("frailty/gain/quantity", 200, 1600)]
    [InlineData("frailty/gain/unit-value", 5, 400)]
    [InlineData("frailty/gain/deadweight", 0, 1000)]
    [InlineData("frailty/gain/displacement", 0.25, 600)]
    [InlineData("frailty/gain/leakage", 0.5, 400)]
    [InlineData("frailty/gain/substitution", 1, 0)]
    [InlineData("frailty/gain/attribution", 0.1, 80)]
    [InlineData("frailty/gain/scale", 3, 2400)]
    [InlineData("frailty/gain/start-delay", 1, 0)]
    public void With_ANumberOfABenefit_ChangesItsFirstYear(string input, decimal value, decimal firstYear) =>
        Assert.Equal(firstYear, FirstYear(Changed(input, value), "gain"));

    [Fact]
    public void With_AmountAndScaleTogether_MultiplyEachOther() => Assert.Equal(
        60m,
        Appraise(AppraisalInputs.With([Map], [new(AppraisalInput.Parse("frailty/hub/amount"), 20), new(AppraisalInput.Parse("frailty/hub/cost-scale"), 3)]).OrThrow())
            .System.Costs.Total.Pounds);

    [Fact]
    public void With_ADropOff_IsLostEachYear()
    {
        var changed = Changed("frailty/gain/drop-off", 0.5m);

        Assert.Equal([800m, 400m], changed.BenefitFlows.Where(static f => f.Benefit.Value == "gain").Select(static f => f.Amount.Pounds));
    }

    [Fact]
    public void With_ALikelihood_ChangesEveryLinkOfTheSameDoubt()
    {
        var doubt = new LinkDoubt(Percentage.Of(50), Doubt.From("uptake"));
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "Two links, one doubt",
            [Sketch.Node("change", ChainNodeKind.BusinessChange), Sketch.Benefit("a"), Sketch.Benefit("b")],
            [new(Sketch.Id("change"), Sketch.Id("a"), doubt: doubt), new(Sketch.Id("change"), Sketch.Id("b"), doubt: doubt)]).OrThrow();
        var input = AppraisalInput.Parse("frailty/change>a/likelihood");
        var changed = Appraise(AppraisalInputs.With([map], [new(input, 0.25m)]).OrThrow());

        Assert.Equal(0.5m, AppraisalInputs.ValueOf([map], input));
        Assert.Equal([250m, 250m], changed.BenefitFlows.Select(static f => f.Amount.Pounds));
    }

    [Fact]
    public void With_EverythingWrong_NamesEachAddress()
    {
        var refused = AppraisalInputs.With(
            [Map],
            new Dictionary<AppraisalInput, decimal>
            {
                [AppraisalInput.Parse("elsewhere/gain/quantity")] = 1,
                [AppraisalInput.Parse("frailty/nothing/quantity")] = 1,
                [AppraisalInput.Parse("frailty/change>gain/likelihood")] = 0.5m, // no doubt on that link
                [AppraisalInput.Parse("frailty/gain/quantity")] = -1,
                [AppraisalInput.Parse("frailty/harm/quantity")] = 1,
                [AppraisalInput.Parse("frailty/gain/deadweight")] = 1.5m,
                [AppraisalInput.Parse("frailty/gain/start-delay")] = 0.5m,
            });

        Assert.Equal(
            [
                "$.elsewhere/gain/quantity unknown-reference",
                "$.frailty/nothing/quantity unknown-reference",
                "$.frailty/change>gain/likelihood unknown-reference",
                "$.frailty/gain/quantity invalid-value",
                "$.frailty/harm/quantity invalid-value",
                "$.frailty/gain/deadweight invalid-value",
                "$.frailty/gain/start-delay invalid-value",
            ],
            Sketch.Described(refused.Problems));
    }

    [Property(MaxTest = 50)]
    public Property With_TheValuesThatAreThere_ChangesNoFigure() => Prop.ForAll(RandomMaps.Maps.ToArbitrary(), static map =>
    {
        var inputs = map.Benefits.SelectMany(b => Kinds.Select(k => AppraisalInput.OfBenefit(map.Initiative, b.Id, k)))
            .Concat(map.Costs.Select(c => AppraisalInput.OfCost(map.Initiative, c.Id, AppraisalInputKind.CostAmount)));
        var same = AppraisalInputs.With([map], inputs.Select(i => KeyValuePair.Create(i, AppraisalInputs.ValueOf([map], i)))).OrThrow();

        return Appraise(same).PublicValueCase == Sketch.Appraise(map).PublicValueCase;
    });

    private static IEnumerable<AppraisalInputKind> Kinds => Enum.GetValues<AppraisalInputKind>().Where(static k => k <= AppraisalInputKind.BenefitScale);

    private static Appraisal Changed(string input, decimal value) => Appraise(AppraisalInputs.With([Map], [new(AppraisalInput.Parse(input), value)]).OrThrow());

    private static Appraisal Appraise(BenefitsMaps maps) => Appraisal.Run(Sketch.Settings(), maps.All).OrThrow();

    private static decimal FirstYear(Appraisal appraisal, string benefit) =>
        appraisal.BenefitFlows.Where(f => f.Benefit.Value == benefit && f.YearIndex == 0).Sum(static f => f.Amount.Pounds);
}
