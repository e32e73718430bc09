using NodaTime;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up records of benefits; the figures were worked out by hand.</summary>
public sealed class BnssgRealisationTests
{
    [Fact]
    public void OnTheBoardDay_NothingIsReviewedAndNoFrameworkAgreed()
    {
        Assert.Equal([3, 1, 1, 1, 0], Steps(GovernanceSamples.BoardDay));
        Assert.Equal([0, 0], Counts(GovernanceSamples.BoardDay));
        Assert.Equal(14, Overview(GovernanceSamples.BoardDay).Unknown.Count());
    }

    [Fact]
    public void InDecember_AReviewStandsThatIsWithdrawnLater()
    {
        Assert.Equal(["stroke"], GovernanceSamples.Realisation().CountOn(new LocalDate(2024, 12, 31))[1].Records.AsEnumerable());
        Assert.Equal(["cyp-neurodiversity"], GovernanceSamples.Realisation().CountOn(GovernanceSamples.EndOfJanuary)[1].Records.AsEnumerable());
    }

    [Fact]
    public void AtTheEndOfJanuary_ABenefitHasLostItsOwner()
    {
        Assert.Equal([2, 1, 1, 1, 0], Steps(GovernanceSamples.EndOfJanuary));
        Assert.Equal([1, 1], Counts(GovernanceSamples.EndOfJanuary));
        Assert.Equal(
            "frailty-conveyance: 2 benefits on record; not every one is identified. To come that far, \"Hours of ambulance crews set free\" first needs an owner "
            + "(1 of 2 benefits identified). \"Hours of ambulance crews set free\" is being delivered although it is not identified.",
            RealisationStepsText.Explain(Overview(GovernanceSamples.EndOfJanuary).Initiatives.Single(i => i.Initiative.Value == "frailty-conveyance")));
    }

    private static RealisationOverview Overview(LocalDate asOf) => RealisationOverview.Of(GovernanceSamples.Realisation(), GovernanceSamples.Portfolio(), asOf);

    private static IEnumerable<int> Steps(LocalDate asOf) => Enum.GetValues<RealisationStep>().Order().Select(Overview(asOf).AtLeast);

    private static IEnumerable<long> Counts(LocalDate asOf) => GovernanceSamples.Realisation().CountOn(asOf).Select(t => t.Count);
}
