namespace Transformation.Framework.Benefits.Tests;

/// <summary>What is taken off or added for doubt about figures: only what the caller states.</summary>
public class EvidenceTests
{
    private static readonly EvidenceGrade Weak = EvidenceGrade.From("weak");
    private static readonly EvidenceCorrections Table = new("Ours", "made up for the test", new EvidenceCorrection(Weak, Percentage.Of(40), Uplift.Of(25)));

    private static readonly BenefitsMap Map = Sketch.Map(
        [
            Sketch.Benefit("gain", Sketch.Profile(new(100, "days", Sketch.Pounds(10), Provenance.Synthetic(), evidence: Weak))),
            Sketch.Benefit("other", Sketch.Profile(new(100, "days", Sketch.Pounds(10), Provenance.Synthetic(), evidence: EvidenceGrade.From("odd")))),
        ],
        [
            new("hub", "Hub", Sketch.Ambulance, Sketch.Pounds(1000), CostNature.Capital, CostRecurrence.OneOff, Sketch.Base, evidence: Weak,
                optimism: new(Uplift.Of(39), new OptimismMitigation("all risks", Percentage.Of(23.8m), Percentage.Hundred))),
        ]);

    [Fact]
    public void Run_WithATable_CorrectsWhatItKnowsAndListsWhatItDoesNot()
    {
        var appraisal = Appraisal.Run(new(Sketch.Base, 1, Sketch.Base) { Corrections = Table }, Map).OrThrow();

        Assert.Equal([600m, 1000m], appraisal.BenefitFlows.Select(static f => f.Amount.Pounds));
        Assert.Equal("other", Assert.Single(appraisal.EvidenceNotCorrected).Node.Id.Value);

        // 39 % of which 23.8 % is managed leaves 29.718 % (Mott MacDonald, 2002); then a quarter more for weak evidence.
        Assert.Equal(1000m * 1.29718m * 1.25m, Assert.Single(appraisal.CostFlows).Amount.Pounds);
    }

    [Fact]
    public void Run_WithoutATable_TakesNothingOffAndSaysSo()
    {
        var appraisal = Sketch.Appraise(Map, 1);

        Assert.Equal([1000m, 1000m], appraisal.BenefitFlows.Select(static f => f.Amount.Pounds));
        Assert.Equal(2, appraisal.EvidenceNotCorrected.Length);
        Assert.Equal(1297.18m, Assert.Single(appraisal.CostFlows).Amount.Pounds);
    }

    [Fact]
    public void Factors_OfACost_MultiplyToItsAmount()
    {
        var flow = Assert.Single(Appraisal.Run(new(Sketch.Base, 1, Sketch.Base) { Corrections = Table }, Map).OrThrow().CostFlows);

        Assert.Equal(flow.Amount.Pounds, flow.Factors.Aggregate(1m, static (product, f) => product * f.Value));
    }
}
