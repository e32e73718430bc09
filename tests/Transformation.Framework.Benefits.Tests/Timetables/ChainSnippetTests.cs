using NodaTime;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>The code shown where the chain is explained.</summary>
public sealed class ChainSnippetTests
{
    [Fact]
    public void Slip_OfTheDocs_TellsWhatItCosts()
    {
        var (acute, year) = (OrganisationId.Ods("RVJ"), FinancialYear.StartingIn(2026));
        var profile = BenefitProfile.Create(
            BenefitClass.NonCashReleasing,
            new BenefitMeasure("Bed days after a fall", "days a year", OutcomeDirection.Reduce),
            new BenefitValue(2_000, "bed days", Money.Real(345, year), Provenance.Synthetic("example")),
            new BenefitTiming(year, years: 5),
            [BenefitShare.Of(acute, 100)]).OrThrow();
        var settings = new AppraisalSettings(year, years: 10, priceYear: year);

        // snippet: benefits-chain
        var map = BenefitsMap.Build(InitiativeId.From("call-before-convey"), "Call before convey")
            .Enabler("hub", "Clinical hub", dates: new(planned: new LocalDate(2026, 6, 1)))
            .BusinessChange("call-first", "Crews call for advice before they convey")
            .BusinessChange("respond", "Somebody comes to the home", dates: new(planned: new LocalDate(2026, 9, 1)))
            .Benefit("bed-days", "Bed days avoided", new ChainOwner(acute, "Chief operating officer"), profile)
            .Link("hub", "call-first", lag: Lag.OfMonths(3), doubt: new(Percentage.Of(80), Doubt.From("crew-uptake")))
            .Link("call-first", "bed-days", Percentage.Of(60))
            .Link("respond", "bed-days", Percentage.Of(40))
            .ToMap().OrThrow();

        decimal expected = ChainEffect.Of(map, ChainNodeId.From("bed-days")).ExpectedPart; // 0.88 = 0.6 × 0.8 + 0.4

        var timetable = ChainTimetable.Of(map, asOf: new LocalDate(2026, 4, 1));
        var first = timetable.Benefits[0].Earliest.Date;                                   // 2026-09-01
        var slip = timetable.Slip(ChainNodeId.From("hub"), Lag.OfMonths(9));
        var later = slip.LaterYears[0].YearAfter;                                          // 2027/28

        var late = AppraisalInputs.With([map], slip.Delays).OrThrow();
        var cost = Appraisal.Run(settings, map).OrThrow().PublicValueCase.NetPresentSocialValue
            - Appraisal.Run(settings, late.All).OrThrow().PublicValueCase.NetPresentSocialValue;

        var risk = ValueAtRisk.Of(Appraisal.Run(settings, map).OrThrow());
        var most = risk.Nodes[0];                                                          // call-first, or as much: hub
        // end-snippet

        Assert.Equal(0.88m, expected);
        Assert.Equal(new LocalDate(2026, 9, 1), first);
        Assert.Equal(FinancialYear.StartingIn(2027), later);
        Assert.Equal(95_954m, cost.Rounded().Pounds); // £607,200 a year in years 1 to 5 instead of 0 to 4: 607,200 × (1 − 1.035⁻⁵), worked by hand
        Assert.Equal(0.545454m, decimal.Round(most.PartOfAll!.Value, 6, MidpointRounding.ToZero));
    }

    [Fact]
    public void Delays_ProfileAheadOfItsChain_MakesItAgree()
    {
        var map = BenefitsMap.Build(Sketch.Initiative, "A map")
            .BusinessChange("change", "A change", dates: new(planned: new LocalDate(2027, 4, 1)))
            .Benefit("gain", "A gain", Sketch.Owner, Sketch.Profile(Sketch.Worth(1, 1), timing: new(Sketch.Base, 3)))
            .Link("change", "gain")
            .ToMap().OrThrow();
        var timetable = ChainTimetable.Of(map, new LocalDate(2024, 4, 1));

        Assert.Equal("frailty/gain/start-delay = 3", Assert.Single(timetable.Delays.Select(static d => FormattableString.Invariant($"{d.Key} = {d.Value}"))));
        Assert.Equal(4, timetable.Slip(Sketch.Id("change"), Lag.OfMonths(12)).Delays.Values.Single());
        Assert.Empty(ChainTimetable.Of(AppraisalInputs.With([map], timetable.Delays).OrThrow().All[0], new LocalDate(2024, 4, 1)).Delays);
    }
}
