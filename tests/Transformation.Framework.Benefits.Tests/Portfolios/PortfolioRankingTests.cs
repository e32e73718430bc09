using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class PortfolioRankingTests
{
    private static readonly ConstrainedCosts Budgeted = new(Sketch.Base, Sketch.Base.PlusYears(2), [CostNature.Capital, CostNature.Revenue]);

    [Fact]
    public void Of_Initiatives_AreRankedByValueForAPound()
    {
        var ranking = Rank(("big", 1_000, 500), ("small", 300, 100), ("free", 50, 0), ("poor", 10, 100), ("harmless", 0, 0));

        Assert.Equal(
            ["free 50 no ratio", "small 200 2", "big 500 1", "poor -90 -0.9", "harmless 0 no ratio"],
            ranking.Initiatives.Select(static i => FormattableString.Invariant(
                $"{i.Initiative} {i.NetPresentSocialValue.Pounds:0} {(i.ValuePerPound is { } ratio ? FormattableString.Invariant($"{ratio:0.##}") : "no ratio")}")));
    }

    [Fact]
    public void Of_Constraint_CountsOnlyWhatTheBudgetBears()
    {
        var initiative = InitiativeId.From("mixed");
        var map = Sketch.Map(
            [Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(1, 10_000)))],
            [
                Sketch.Cost("in", 100, from: 1),
                Sketch.Cost("late", 200, from: 3),
                Sketch.Cost("elsewhere", 400, Sketch.Council),
                new CostLine("building", "Building", Sketch.Ambulance, Sketch.Pounds(800), CostNature.Capital, CostRecurrence.OneOff, Sketch.Base),
                new CostLine("time", "Time", Sketch.Ambulance, Sketch.Pounds(1_600), CostNature.InKind, CostRecurrence.OneOff, Sketch.Base),
            ],
            initiative);

        Assert.Equal(1_300m, Constrained(Budgeted));
        Assert.Equal(900m, Constrained(new(Sketch.Base, Sketch.Base.PlusYears(2), [CostNature.Capital, CostNature.Revenue], [Sketch.Ambulance])));
        Assert.Equal(800m, Constrained(new(Sketch.Base, Sketch.Base, [CostNature.Capital])));
        Assert.Equal(0m, Constrained(new(Sketch.Base.PlusYears(9), Sketch.Base.PlusYears(9), [CostNature.Revenue])));

        decimal Constrained(ConstrainedCosts constrained) =>
            PortfolioRanking.Of(Sketch.Appraise(map), constrained).Initiatives.Single(i => i.Initiative == initiative).ConstrainedCost.Pounds;
    }

    [Fact]
    public void Of_UnmonetisedBenefits_StandBesideTheFigures()
    {
        var map = Sketch.Map([Sketch.Benefit("dignity", BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow())], [Sketch.Cost("hub", 10)]);

        Assert.Equal("dignity", Assert.Single(Assert.Single(PortfolioRanking.Of(Sketch.Appraise(map), Budgeted).Initiatives).Unmonetised).Node.Id.Value);
    }

    [Fact]
    public void Fill_Budget_ExplainsEachStep()
    {
        var fill = Rank(("a", 300, 100), ("b", 900, 400), ("c", 150, 90), ("d", 10, 100)).Fill(Sketch.Pounds(200));

        Assert.Equal(
            """
            a goes ahead: it is worth £200 (real 2024/25) and takes £100 (real 2024/25) of the £200 (real 2024/25) left.
            b does not fit: it would take £400 (real 2024/25) of the £100 (real 2024/25) left.
            c goes ahead: it is worth £60 (real 2024/25) and takes £90 (real 2024/25) of the £100 (real 2024/25) left.
            d is left out: it is worth -£90 (real 2024/25).
            """.ReplaceLineEndings("\n"),
            fill.Explain());
        Assert.Equal((10m, 260m), (fill.Left.Pounds, fill.NetPresentSocialValue.Pounds));
        Assert.Equal(200m + (500m * 100 / 400), fill.Bound.Pounds);
    }

    [Fact]
    public void Of_SameValueForAPound_PutsTheOneWorthMoreFirst() =>
        Assert.Equal(["b", "a"], Rank(("a", 100, 50), ("b", 200, 100)).Initiatives.Select(static i => i.Initiative.Value));

    [Fact]
    public void Of_Transfer_IsNoValue()
    {
        // Pitfall "transfers": money that only changes purses must not lift an initiative in the ranking.
        var map = Sketch.Map(Sketch.Profile(
            Sketch.Worth(1, 1_000), BenefitClass.CashReleasing, shares: [new(Party.Of(Sketch.Acute), Percentage.Hundred, IsTransfer: true)]), Sketch.Cost("hub", 10));

        Assert.Equal(-10m, Assert.Single(PortfolioRanking.Of(Sketch.Appraise(map), Budgeted).Initiatives).NetPresentSocialValue.Pounds);
    }

    [Fact]
    public void Fill_AllThatIsLeft_Fits() => Assert.Equal(0m, Rank(("a", 300, 100)).Fill(Sketch.Pounds(100)).Left.Pounds);

    [Fact]
    public void Fill_Receipts_DoNotAddToTheBudget()
    {
        var fill = Rank(("sale", 10, -500), ("a", 300, 150)).Fill(Sketch.Pounds(100));

        Assert.Equal(["sale"], fill.Chosen.Select(static i => i.Initiative.Value));
        Assert.Equal(100m, fill.Left.Pounds);
    }

    [Fact]
    public void Fill_TwoThatClaimTheSame_SaysThatItIsCountedTwice()
    {
        // Pitfall "double counting": two programmes that claim the same bed days look twice as good together as they are.
        var maps = new[] { "a", "b", "c" }.Select(static id => Sketch.Map(
            [Sketch.Benefit(id == "c" ? "other" : "gain", Sketch.Profile(Sketch.Worth(1, 500)))], [Sketch.Cost("hub", 100)], InitiativeId.From(id)));
        var ranking = PortfolioRanking.Of(Appraisal.Run(Sketch.Settings(), maps).OrThrow(), Budgeted);
        var fill = ranking.Fill(Sketch.Pounds(300));

        Assert.Equal(["a", "b"], Assert.Single(ranking.ClaimedTwice).Claims.Select(static c => c.Initiative.Value));
        Assert.Single(fill.ClaimedTwice);
        Assert.EndsWith("\nCounted twice: \"Bed days of gain\" is claimed by a (gain) and b (gain).", fill.Explain(), StringComparison.Ordinal);
        Assert.Empty(ranking.Fill(Sketch.Pounds(100)).ClaimedTwice);
    }

    [Property]
    public Property Fill_AnyBudget_StaysWithinItAndTheBestSetLiesBetweenItAndTheBound() => Prop.ForAll(
        (from gains in Gen.Choose(0, 1_000).ArrayOf(7) from costs in Gen.Choose(0, 400).ArrayOf(7) from budget in Gen.Choose(0, 1_200) select (gains, costs, budget)).ToArbitrary(),
        static drawn =>
        {
            var ranking = Rank([.. drawn.gains.Select((g, i) => ($"i{i}", (decimal)g, (decimal)drawn.costs[i]))]);
            var fill = ranking.Fill(Sketch.Pounds(drawn.budget));
            var best = Enumerable.Range(0, 1 << 7)
                .Select(set => ranking.Initiatives.Where((_, i) => (set & (1 << i)) != 0).ToArray())
                .Where(set => set.Sum(static i => i.ConstrainedCost.Pounds) <= drawn.budget)
                .Max(static set => set.Sum(static i => i.NetPresentSocialValue.Pounds));
            return fill.Left.Pounds >= 0
                && fill.Left.Pounds == drawn.budget - fill.Chosen.Sum(static i => i.ConstrainedCost.Pounds)
                && fill.Choices.Length == 7
                && fill.NetPresentSocialValue.Pounds <= best
                && best <= fill.Bound.Pounds + 0.000001m;
        });

    [Property]
    public Property Of_ManyInitiatives_AddUpToTheAppraisal() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var appraisal = Appraisal.Run(Sketch.Settings(), maps).OrThrow();
        return PortfolioRanking.Of(appraisal, Budgeted).Initiatives.Sum(static i => i.NetPresentSocialValue.Pounds) == appraisal.PublicValueCase.NetPresentSocialValue.Pounds;
    });

    [Fact]
    public void Fill_BudgetThatCannotBe_Throws()
    {
        Assert.Throws<UnitMismatchException>(static () => Rank(("a", 1, 1)).Fill(Money.Nominal(1)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Rank(("a", 1, 1)).Fill(Sketch.Pounds(-1)));
        Assert.Throws<ArgumentException>(static () => new ConstrainedCosts(Sketch.Base, Sketch.Base, []));
        Assert.Throws<ArgumentException>(static () => new ConstrainedCosts(Sketch.Base.Next, Sketch.Base, [CostNature.Capital]));
    }

    private static PortfolioRanking Rank(params (string Id, decimal Gain, decimal Cost)[] initiatives) => PortfolioRanking.Of(
        Appraisal.Run(Sketch.Settings(), initiatives.Select(static i => Sketch.Map(
            [Sketch.Benefit("gain-" + i.Id, Sketch.Profile(Sketch.Worth(1, i.Gain)))], [Sketch.Cost("hub", i.Cost)], InitiativeId.From(i.Id)))).OrThrow(),
        Budgeted);
}
