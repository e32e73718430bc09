using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up bids and partnerships; the figures were worked out by hand.</summary>
public sealed class BnssgGrowthTests
{
    [Fact]
    public void OnTheBoardDay_NobodyHasBidTogether()
    {
        Assert.Equal([0, 0], Counts(GovernanceSamples.BoardDay)); // one trust has, alone
        Assert.Equal(4, GovernanceSamples.Growth().Bids.Count(b => b.StageOn(GovernanceSamples.BoardDay) is not null));
    }

    [Fact]
    public void AtTheEndOfJanuary_ThePipelineIs()
    {
        Assert.Equal(
            [
                "Spotted: 1 bid, value unknown.",
                "Preparing: 1 bid, £250,000 to £400,000.",
                "Submitted: 1 bid, value unknown.",
                "Awarded: 2 bids, £1,380,000.",
                "Declined: 1 bid, £600,000.",
                "Withdrawn: 1 bid, £90,000.",
                "Won: 2 of 3 bids decided on; by value £1,380,000 of £1,980,000.",
                "2 partnerships in force, of which 1 brings funding or investment.",
            ],
            GrowthText.Summarise(FundingPipeline.Of(GovernanceSamples.Growth(), GovernanceSamples.EndOfJanuary)).AsEnumerable());
        Assert.Equal([3, 1], Counts(GovernanceSamples.EndOfJanuary));
        Assert.Equal([3, 2], Counts(new LocalDate(2025, 1, 15))); // the last day of the joint posts
    }

    [Fact]
    public void Pipeline_AgainstThePublishedPlan_IsASmallPart()
    {
        // snippet: growth-against-plan
        GrowthRegister register = PlanJson.GrowthRegister.Load(GovernanceSamples.Bytes("plan", "growth-register.json")).OrThrow();
        FundingTables published = PlanJson.FundingTables.Load(GovernanceSamples.Bytes("funding.json")).OrThrow();

        Money won = FundingPipeline.Of(register, asOf: new LocalDate(2025, 1, 30)).WinRate.Awarded.Known!.High;
        Money development = published["sdf"]["total", "total"]!.Value; // service development funding of 2021/22, as printed

        decimal perHundredPounds = decimal.Round(100 * won.Pounds / development.Pounds, 1);
        // £1,380,000 won against £29,346,000 printed: £4.70 for every £100
        // end-snippet

        Assert.Equal((1_380_000m, 29_346_000m, 4.7m), (won.Pounds, development.Pounds, perHundredPounds));
        Assert.Equal(won.Basis, development.Basis);
    }

    private static IEnumerable<long> Counts(LocalDate asOf) => GovernanceSamples.Growth().CountOn(asOf).Select(t => t.Count);
}
