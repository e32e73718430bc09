using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Oversight.SmallPortfolio;

namespace Transformation.Framework.Plan.Tests.LoadOverviews;

public sealed class LoadOverviewTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);
    private static readonly YearMonth January = new(2025, 1);

    [Theory]
    [InlineData(10, 0, 10, LoadAgainstCapacity.Within, "a: 10 hours against a capacity of 10 hours: within.")]
    [InlineData(11, 0, 10, LoadAgainstCapacity.Over, "a: 11 hours against a capacity of 10 hours: over by 1 hour.")]
    [InlineData(11, 3, 10, LoadAgainstCapacity.Over, "a: at least 11 hours against a capacity of 10 hours: over by at least 1 hour.")]
    [InlineData(10, 1, 10, LoadAgainstCapacity.WithinAsFarAsKnown, "a: at least 10 hours against a capacity of 10 hours: within as far as is known.")]
    [InlineData(10, 0, null, LoadAgainstCapacity.CapacityUnknown, "a: 10 hours; its capacity is not known.")]
    [InlineData(0, 0, 0, LoadAgainstCapacity.Within, "a: 0 hours against a capacity of 0 hours: within.")]
    public void Load_AgainstCapacity_Is(int known, int unestimated, int? capacity, LoadAgainstCapacity state, string text)
    {
        var load = Overview(Return("a", [Figure(January, known, unestimated)], capacity is { } c ? [Capacity(January, c)] : [])).Organisations[0];

        Assert.Equal((state, text), (load.State, LoadOverviewText.Describe(load)));
    }

    [Fact]
    public void Month_WithoutAFigureOrACapacity_IsUnknown()
    {
        var two = Overview(last: January.PlusMonths(1), returns: Return("a", [Figure(January, 5)], [Capacity(January, 9), Capacity(January.PlusMonths(1), 9)])).Organisations[0];
        var one = Overview(last: January.PlusMonths(1), returns: Return("a", [Figure(January, 5), Figure(January.PlusMonths(1), 0)], [Capacity(January, 9)])).Organisations[0];

        Assert.Equal((LoadAgainstCapacity.WithinAsFarAsKnown, 18m, 1), (two.State, two.Capacity!.Value.Hours, two.MissingMonths.Length));
        Assert.Equal((LoadAgainstCapacity.CapacityUnknown, false), (one.State, one.IsLowerBound));
    }

    [Fact]
    public void Organisation_ThatSharesNothing_IsNotAtZero()
    {
        var load = Overview().Organisations[0];

        Assert.Equal((LoadAgainstCapacity.NotShared, true), (load.State, load.IsLowerBound));
        Assert.Equal("a shares no load.", LoadOverviewText.Describe(load));
    }

    [Fact]
    public void Return_LaterOne_StandsUntilItIsWithdrawn()
    {
        LoadReturn[] returns =
        [
            Return("a", [Figure(January, 1)], on: Today.PlusDays(-9)),
            Return("a", [Figure(January, 2)], on: Today.PlusDays(-5), withdrawnOn: Today),
            Return("a", [Figure(January, 3)], on: Today.PlusDays(1)),
        ];

        Assert.Equal([2, 1, 3], new[] { -1, 0, 1 }.Select(n => (int)Overview(Today.PlusDays(n), returns: returns).Organisations[0].Known.Hours));
    }

    [Fact]
    public void Figures_OfAnOrganisationThatIsNotInThePortfolio_AreNamedAndInNoSum()
    {
        var overview = Overview(Return("elsewhere", [Figure(January, 7)]), Return("a", [Figure(January, 2)]));

        Assert.Equal(["local:elsewhere"], overview.FromElsewhere.Select(o => o.ToString()));
        Assert.Equal(2, overview.ByHorizon[^1].Known.Hours);
        Assert.Equal(1, overview.Sharing);
    }

    [Fact]
    public void Months_InTheWrongOrder_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Overview(last: January.PlusMonths(-1)));
        Assert.Throws<ArgumentException>(() => Overview(last: January.PlusMonths(1200)));
        Assert.Equal(1200, Overview(last: January.PlusMonths(1199)).Months.Length);
    }

    [Fact]
    public void Return_WithTwoFiguresForOneMonthAndHorizon_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Return("a", [Figure(January, 1), Figure(January, 2)]));
        Assert.Throws<ArgumentException>(() => Return("a", [], [Capacity(January, 1), Capacity(January, 2)]));
        Assert.Throws<ArgumentException>(() => Return("a", [], withdrawnOn: Today.PlusDays(-10)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure(January, -1));
    }

    [Fact]
    public void Groups_KeepWhatIsNotRecordedApart()
    {
        var overview = LoadOverview.Of(
            Portfolio(New("x", "a", outcomes: ["o1"], horizon: Horizon.H2Plus), New("y", "b"), New("z", "b", stage: LifecycleStage.Stopped)),
            LoadRegister.Create("r").OrThrow(),
            January,
            January,
            Today);

        Assert.Equal(["x", "y"], overview.Live.Select(i => i.Value));
        Assert.Equal([(Horizon.H1, 0), (Horizon.H2Minus, 0), (Horizon.H2Plus, 1), (Horizon.H3, 0), ((Horizon?)null, 1)], overview.ByHorizon.Select(h => (h.Horizon, h.Initiatives.Length)));
        Assert.Equal([(ChangeFocus.Internal, 0), (ChangeFocus.External, 0), ((ChangeFocus?)null, 2)], overview.ByFocus.Select(g => (g.Value, g.Initiatives.Length)));
        Assert.Equal(["y"], overview.ServingNoOutcome.Select(i => i.Value));
        Assert.Equal([("o1", 1), ("o2", 0)], overview.Outcomes.Select(o => (o.Outcome.Id.Value, o.Initiatives.Length)));
    }

    [Fact]
    public void With_AReturnOrAnOverview_TakesThePlaceOfTheSame()
    {
        var body = GovernanceBodyId.Parse("g");
        var register = LoadRegister.Create("r").OrThrow()
            .With(Return("a", [Figure(January, 1)])).With(Return("a", [Figure(January, 2)])).With(Return("b", [Figure(January, 4)]))
            .With(new PresentedOverview(body, Today)).With(new PresentedOverview(body, Today));

        Assert.Equal([1, 2], register.CountOn(Today).Select(t => t.Count));
        Assert.Equal(6, LoadOverview.Of(Portfolio(), register, January, January, Today).ByHorizon.Sum(h => h.Known.Hours));
    }

    [Fact]
    public void PortfolioEvidence_CountsLiveInitiativesAndPartners()
    {
        var source = new PortfolioEvidence(Portfolio(New("x", "a"), New("z", "b", stage: LifecycleStage.Stopped), New("later", "b", on: Today.PlusDays(1))));

        Assert.Equal([("initiatives", 1), ("partner-organisations", 3)], source.CountOn(Today).Select(t => (t.Measure, (int)t.Count)));
        Assert.Equal(2, source.CountOn(Today.PlusDays(1))[0].Count);
    }

    private static LoadOverview Overview(params LoadReturn[] returns) => Overview(Today, January, returns);

    private static LoadOverview Overview(LocalDate? asOf = null, YearMonth? last = null, params LoadReturn[] returns) => LoadOverview.Of(
        Portfolio(), LoadRegister.Create("r", returns).OrThrow(), January, last ?? January, asOf ?? Today);

    private static LoadReturn Return(string organisation, LoadReturnFigure[] figures, LoadCapacity[]? capacity = null, LocalDate? on = null, LocalDate? withdrawnOn = null) =>
        new(OrganisationId.Parse($"local:{organisation}"), on ?? Today.PlusDays(-9), figures, capacity, withdrawnOn);

    private static LoadReturnFigure Figure(YearMonth month, int hours, int unestimated = 0) => new(month, null, Effort.FromHours(hours), unestimated);

    private static LoadCapacity Capacity(YearMonth month, int hours) => new(month, Effort.FromHours(hours));
}
