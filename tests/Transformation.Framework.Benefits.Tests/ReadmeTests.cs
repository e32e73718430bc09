namespace Transformation.Framework.Benefits.Tests;

/// <summary>The code shown in the package's README.</summary>
public class ReadmeTests
{
    [Fact]
    public void Example_OfTheReadme_Works()
    {
        // snippet: benefits-readme
        var (ambulance, acute, year) = (OrganisationId.Ods("RYF"), OrganisationId.Ods("RVJ"), FinancialYear.StartingIn(2024));
        var profile = BenefitProfile.Create(
            BenefitClass.NonCashReleasing,
            new BenefitMeasure("Bed days after a fall", "days a year", OutcomeDirection.Reduce),
            new BenefitValue(2_000, "bed days", Money.Real(345, year), Provenance.Synthetic("example"), additionality: Additionality.Of(deadweight: 30)),
            new BenefitTiming(year.Next, years: 9, ramp: BenefitRamp.Linear(2)),
            [BenefitShare.Of(acute, 100)]).OrThrow();
        var map = BenefitsMap.Build(InitiativeId.From("call-before-convey"), "Call before convey")
            .BusinessChange("call-first", "Crews call for advice before they convey")
            .Benefit("bed-days", "Bed days avoided", new ChainOwner(acute, "Chief operating officer"), profile)
            .Chain("call-first", "bed-days")
            .Cost(new CostLine("hub", "Clinical hub", ambulance, Money.Real(200_000, year), CostNature.Revenue, CostRecurrence.Recurrent, year, year.PlusYears(9)))
            .ToMap().OrThrow();

        var appraisal = Appraisal.Run(new AppraisalSettings(year, years: 10, priceYear: year), map).OrThrow();

        Money net = appraisal.PublicValueCase.NetPresentSocialValue;              // £1,719,642 in prices of 2024/25
        Money cash = appraisal.System.NetCash.PresentValue;                       // -£1,721,537: bed days are no money
        IEnumerable<Party> losers = appraisal.WorseOff;                           // ods:RYF, which pays for what RVJ gains
        decimal? late = appraisal.System.PublicValue.After(5).PartOfPresentValue; // 0.55: more than half falls after five years
        // end-snippet
        Assert.Equal("£1,719,642 (real 2024/25)", net.Rounded().ToString());
        Assert.Equal("-£1,721,537 (real 2024/25)", cash.Rounded().ToString());
        Assert.Equal("ods:RYF", string.Join(' ', losers));
        Assert.Equal(0.55m, decimal.Round(late!.Value, 2));
    }
}
