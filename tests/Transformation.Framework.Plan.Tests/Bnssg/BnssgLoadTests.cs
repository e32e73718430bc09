using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up load that partners share, with the portfolio; the figures were worked out by hand.</summary>
public sealed class BnssgLoadTests
{
    [Fact]
    public void OnTheBoardDay_NobodySharesAnything()
    {
        var overview = Overview(GovernanceSamples.BoardDay);

        Assert.Equal((0, 10), (overview.Sharing, overview.Organisations.Length));
        Assert.Equal([0, 0], GovernanceSamples.Load().CountOn(GovernanceSamples.BoardDay).Select(t => t.Count));
        Assert.Equal([17, 10], new PortfolioEvidence(GovernanceSamples.Portfolio()).CountOn(GovernanceSamples.BoardDay).Select(t => t.Count));
    }

    [Fact]
    public void AtTheEndOfJanuary_TheOverviewSays() => Assert.Equal(
        [
            "17 initiatives live on 2025-01-30: 2 proposed, 3 discovery, 2 design, 1 testing, 8 delivery and 1 paused.",
            "H2+ against H2-, in time as far as it is shared: 8 initiatives, 1,710 hours against 6 initiatives, 4,110 hours; not classified: 0 initiatives, at least 120 hours.",
            "Inside or outside: 7 internal and 10 external.",
            "Driven by: 5 citizens, 8 providers, 3 commissioners and 1 a national mandate.",
            "11 of 21 outcomes are served by a live initiative; without an outcome: benefits-framework and digital-academy.",
            "4 of 10 organisations share their load.",
            "NHS Bristol, North Somerset and South Gloucestershire ICB: at least 2,580 hours against a capacity of 2,700 hours: within as far as is known.",
            "University Hospitals Bristol and Weston NHS Foundation Trust: at least 1,140 hours; its capacity is not known.",
            "North Bristol NHS Trust: 2,490 hours against a capacity of 2,340 hours: over by 150 hours.",
            "Sirona care & health: 810 hours against a capacity of 990 hours: within.",
        ],
        LoadOverviewText.Summarise(Overview(GovernanceSamples.EndOfJanuary)).AsEnumerable());

    [Fact]
    public void Withdrawal_OfACouncilsReturn_TakesItOut()
    {
        var register = GovernanceSamples.Load();

        Assert.Equal([0, 5], register.CountOn(new LocalDate(2024, 12, 31)).Select(t => t.Count));
        Assert.Equal([1, 4], register.CountOn(GovernanceSamples.EndOfJanuary).Select(t => t.Count));
    }

    private static LoadOverview Overview(LocalDate asOf) =>
        LoadOverview.Of(GovernanceSamples.Portfolio(), GovernanceSamples.Load(), new YearMonth(2025, 1), new YearMonth(2025, 3), asOf);
}
