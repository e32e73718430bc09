namespace Transformation.Framework.Benefits.Tests;

public class BenefitProfileTests
{
    [Theory]
    [InlineData(BenefitClass.CashReleasing)]
    [InlineData(BenefitClass.NonCashReleasing)]
    [InlineData(BenefitClass.Societal)]
    public void Create_WithoutAMeasure_IsRefused(BenefitClass @class) =>
        Assert.Equal(["$.measure missing"], Sketch.Described(BenefitProfile.Create(@class).Problems));

    [Fact]
    public void Create_UnmonetisableWithoutAMeasure_IsAccepted() => Assert.True(BenefitProfile.Create(BenefitClass.Unmonetisable).IsValid);

    [Theory]
    [InlineData(BenefitClass.CashReleasing)]
    [InlineData(BenefitClass.Societal)]
    public void Create_NotYetValued_IsAcceptedAndHasNoValue(BenefitClass @class) =>
        Assert.Null(BenefitProfile.Create(@class, Sketch.Measure).OrThrow().Value);

    [Fact]
    public void Create_EverythingWrong_ReportsEverythingAtOnce()
    {
        var problems = BenefitProfile.Create(
            BenefitClass.CashReleasing,
            measure: null,
            Sketch.Worth(-5, 10, discounting: DiscountKind.Health),
            timing: null,
            [BenefitShare.Of(Sketch.Acute, 50), BenefitShare.Of(Sketch.Acute, 30), BenefitShare.Of(Sketch.Council, 0), new(Party.Public, Percentage.Of(10))]).Problems;

        Assert.Equal(
            [
                "$.measure missing",
                "$.timing missing",
                "$.value.annualQuantity contradiction",
                "$.value.discounting contradiction",
                "$.realisedBy contradiction",
                "$.realisedBy duplicate-id",
                "$.realisedBy invalid-value",
                "$.realisedBy contradiction",
            ],
            Sketch.Described(problems));
    }

    [Fact]
    public void Create_UnmonetisableWithAValue_IsRefused()
    {
        var refused = BenefitProfile.Create(BenefitClass.Unmonetisable, null, Sketch.Worth(1, 1), new(Sketch.Base, 1), [BenefitShare.Of(Sketch.Acute, 100)]);

        Assert.Equal(["$.value contradiction"], Sketch.Described(refused.Problems));
    }

    [Fact]
    public void Create_ValueWithoutSharesOrTiming_IsRefused() => Assert.Equal(
        ["$.timing missing", "$.realisedBy missing"],
        Sketch.Described(BenefitProfile.Create(BenefitClass.Societal, Sketch.Measure, Sketch.Worth(1, 1)).Problems));

    [Theory]
    [InlineData(5, true)]
    [InlineData(0, true)]
    [InlineData(-5, false)]
    public void Create_SignAndDisbenefitFlagDisagree_IsRefused(int quantity, bool isDisbenefit)
    {
        var refused = BenefitProfile.Create(
            BenefitClass.Societal, Sketch.Measure, Sketch.Worth(quantity, 1), new(Sketch.Base, 1), [BenefitShare.Of(Sketch.Acute, 100)], isDisbenefit);

        Assert.Equal(["$.value.annualQuantity contradiction"], Sketch.Described(refused.Problems));
    }

    [Theory]
    [InlineData("33.33", "33.33", "33.34", true)]
    [InlineData("33.33", "33.33", "33.33", false)]
    [InlineData("33.3333333333333333333333333", "33.3333333333333333333333333", "33.3333333333333333333333334", true)]
    [InlineData("33.3333333333333333333333333", "33.3333333333333333333333333", "33.3333333333333333333333333", false)]
    public void Create_Shares_AddUpToExactlyAHundredOrAreRefused(string a, string b, string c, bool isAccepted)
    {
        var shares = new[] { a, b, c }.Zip([Sketch.Acute, Sketch.Ambulance, Sketch.Council], (percent, organisation) =>
            BenefitShare.Of(organisation, decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(isAccepted, BenefitProfile.Create(BenefitClass.Societal, Sketch.Measure, realisedBy: shares).IsValid);
    }

    [Fact]
    public void RealisedBy_GivenInAnyOrder_ListsOrganisationsThenThePublic()
    {
        var profile = BenefitProfile.Create(
            BenefitClass.Societal,
            Sketch.Measure,
            realisedBy: [new(Party.Public, Percentage.Of(20)), BenefitShare.Of(Sketch.Council, 30), BenefitShare.Of(Sketch.Acute, 50)]).OrThrow();

        Assert.Equal("ods:RVJ ons:E06000023 public", string.Join(' ', profile.RealisedBy.Select(static s => s.By)));
    }
}
