namespace Transformation.Framework.Benefits.Tests;

/// <summary>The sample data that ship with the repository, checked against sums done by hand.</summary>
public class SampleTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("samples", "data", "bnssg", "benefits.json"));
    private static readonly BenefitsMaps Maps = BenefitsJson.BenefitsMap.Load(Text).OrThrow();
    private static readonly BenefitsMap Frailty = Maps[InitiativeId.From("frailty-conveyance")];
    private static readonly BenefitsMap Neurodiversity = Maps[InitiativeId.From("cyp-neurodiversity")];

    [Fact]
    public void Sample_Written_IsTheFileButForTheSchemaPath() => Assert.Equal(
        Text.Replace("../../../docs/schemas/benefits-map.schema.json", BenefitsJson.BenefitsMap.SchemaId, StringComparison.Ordinal),
        BenefitsJson.BenefitsMap.ToText(Maps));

    [Fact]
    public void Sample_EveryInventedFigure_SaysSo()
    {
        var values = Maps.All.SelectMany(static m => m.Benefits).Select(static b => b.Profile!.Value).OfType<BenefitValue>().ToArray();

        Assert.Equal(12, values.Length);
        Assert.All(values, static v => Assert.True(v.UnitValueProvenance.IsSynthetic && v.QuantityProvenance!.IsSynthetic));
        Assert.All(Maps.All.SelectMany(static m => m.Costs), static c => Assert.True(c.Provenance!.IsSynthetic));
        Assert.All(Maps.All, static m => Assert.True(m.Provenance!.IsSynthetic));
    }

    [Fact]
    public void Sample_PublishedFigures_NameTheirPaper()
    {
        var measure = Frailty[ChainNodeId.From("where-people-want-to-be")].Profile!.Measure!;

        Assert.Equal(MeasureTarget.AtLeast(75), measure.Target);
        Assert.False(measure.Provenance!.IsSynthetic);
        Assert.StartsWith("Improving health and care at scale (NHS Confederation, November 2023), Cambridgeshire and Peterborough", measure.Provenance.Source, StringComparison.Ordinal);
        Assert.Equal(3180m, Frailty[ChainNodeId.From("attendances-avoided")].Profile!.Value!.AnnualQuantity); // 75 % of 4,241, rounded down
    }

    [Fact]
    public void FrailtyChain_BedDays_RestOnWhatIsDoneAtHome() => Assert.Equal(
        "home-response single-point-of-access crew-training call-first respond-at-home supported-at-home",
        string.Join(' ', Frailty.Upstream(ChainNodeId.From("bed-days-avoided")).Select(static n => n.Id)));

    [Fact]
    public void Frailty_BedDaysAtNorthBristolIn2026_AreAsWorkedByHand()
    {
        // Third year of the appraisal, second of the benefit: 6,000 days × £345 = £2,070,000; ramp 80 % → £1,656,000; after a drop-off
        // of 2 % → £1,622,880; less deadweight of 30 % → £1,136,016; 60 % due to this → £681,609.60; North Bristol's 55 % → £374,885.28.
        var flow = TenYears(Frailty).BenefitFlows.Single(static f =>
            f.Benefit.Value == "bed-days-avoided" && f.Party == Party.Of(OrganisationId.Ods("RVJ")) && f.Year == FinancialYear.StartingIn(2026));

        Assert.Equal(374_885.28m, flow.Amount.Pounds);
        Assert.Equal(349_959.42m, flow.PresentValue.Rounded(2).Pounds); // ÷ 1.071225
    }

    [Fact]
    public void Frailty_WhatTheCommunityProviderPays_IsAsWorkedByHand()
    {
        // £160,000 at once, and £520,000 a year from the base year for ten years: 1 + (1 − 1.035⁻⁹) ÷ 0.035 = 8.6076865 of them.
        // 520,000 × 8.6076865 = 4,475,996.98, and 160,000 more.
        var sirona = TenYears(Frailty).ByParty[Party.Of(OrganisationId.Local("sirona"))];

        Assert.Equal(5_360_000m, sirona.Costs.Total.Pounds);
        Assert.Equal(4_635_997m, sirona.Costs.PresentValue.Rounded().Pounds);
        Assert.Equal(0m, sirona.PublicValue.Total.Pounds);
    }

    [Fact]
    public void Frailty_QualityOfLife_IsDiscountedAtTheHealthRate()
    {
        // 9 × £82,000 × 80 % × 80 % = £472,320 a year when whole; in 2026/27 divided by 1.015² = 1.030225.
        var flows = TenYears(Frailty).Benefits.Single(static b => b.Benefit.Node.Id.Value == "healthy-life").Flows;

        Assert.Equal(472_320m, flows[FinancialYear.StartingIn(2026)].Amount.Pounds);
        Assert.Equal(458_462.96m, flows[FinancialYear.StartingIn(2026)].PresentValue.Rounded(2).Pounds);
    }

    [Fact]
    public void Frailty_TheStory_IsThatThoseWhoPayAreNotThoseWhoGain()
    {
        var appraisal = TenYears(Frailty);

        Assert.Equal("ods:RYF local:sirona", string.Join(' ', appraisal.WorseOff));
        Assert.All(new[] { "ods:RVJ", "ods:RA7", "ons:E06000023", "ons:E06000024", "ons:E06000025" }, id =>
            Assert.True(appraisal.ByParty[Party.Parse(id)] is { Costs.Total.Pounds: 0, NetPublicValue.Total.Pounds: > 0 }));
        Assert.True(appraisal.ByParty[Party.Parse("ods:RYF")].NonCashReleasing.Total.Pounds > 0);
        Assert.True(appraisal.PublicValueCase.NetPresentSocialValue.Pounds > 0);
        Assert.True(appraisal.System.NetCash.PresentValue.Pounds < 0); // worth doing, and no saving: a cash-only view would have stopped it
    }

    [Fact]
    public void Neurodiversity_TheStory_IsThatTheValueComesLate()
    {
        var appraisal = Run(30, Neurodiversity);

        Assert.True(appraisal.PublicValueCase.NetPresentSocialValue.Pounds > 0);
        Assert.True(Run(5, Neurodiversity).PublicValueCase.NetPresentSocialValue.Pounds < 0);
        Assert.True(appraisal.System.PublicValue.After(3).PartOfPresentValue > 0.9m);
        Assert.True(appraisal.System.PublicValue.After(10).PartOfPresentValue > 0.4m);
        Assert.Equal("belonging", Assert.Single(appraisal.Unmonetised).Node.Id.Value);
    }

    [Fact]
    public void Sample_AppraisedTogether_HasNoYearLostUnsaid()
    {
        var appraisal = Run(30, [.. Maps.All]);

        Assert.Empty(appraisal.Excluded);
        Assert.Equal(
            Run(30, Frailty).PublicValueCase.NetPresentSocialValue + Run(30, Neurodiversity).PublicValueCase.NetPresentSocialValue,
            appraisal.PublicValueCase.NetPresentSocialValue);
    }

    private static Appraisal TenYears(BenefitsMap map) => Run(10, map);

    private static Appraisal Run(int years, params BenefitsMap[] maps) =>
        Appraisal.Run(new AppraisalSettings(FinancialYear.StartingIn(2024), years, FinancialYear.StartingIn(2024)), maps).OrThrow();
}
