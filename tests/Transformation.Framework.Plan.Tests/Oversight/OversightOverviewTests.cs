using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.Oversight.SmallPortfolio;

namespace Transformation.Framework.Plan.Tests.Oversight;

public sealed class OversightOverviewTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);

    [Fact]
    public void Pair_SameCohortAndOutcome_IsForAConversation()
    {
        var pair = Assert.Single(Overview(New("x", "a", "frail", ["o1", "o2"]), New("y", "b", "frail", ["o2"])).Pairs);

        Assert.Equal(("x", "y"), (pair.First.Id.Value, pair.Second.Id.Value));
        Assert.Equal(["o2"], pair.Outcomes.Select(o => o.Value));
        Assert.Equal(
            "\"x\" and \"y\" are both for frail and both serve o2; only the first has local:a, only the second local:b. "
            + "They may be the same work done twice: one kind of change, at much the same stage, with no organisation in common, and neither needs the other.",
            OversightText.Explain(pair));
    }

    [Fact]
    public void Pair_OfOtherPeopleOrOutcomesOrWithinOneOrganisation_IsNone()
    {
        Assert.Empty(Overview(New("x", "a", "frail", ["o1"]), New("y", "b", "young", ["o1"])).Pairs);
        Assert.Empty(Overview(New("x", "a", "frail", ["o1"]), New("y", "b", "frail", ["o2"])).Pairs);
        Assert.Empty(Overview(New("x", "a", "frail", ["o1"]), New("y", "a", "frail", ["o1"])).Pairs);
        Assert.Empty(Overview(New("x", "a", "frail", ["o1"]), New("y", "b", "frail", ["o1"], partner: "a")).Pairs); // a is in both: the first brings nobody new
        Assert.Empty(Overview(New("x", "a", null, ["o1"]), New("y", "b", null, ["o1"])).Pairs);
        Assert.Empty(Overview(New("x", "a", "frail", ["o1"]), New("y", "b", "frail", ["o1"], stage: LifecycleStage.Stopped)).Pairs);
    }

    [Theory]
    [InlineData(ChangeKind.Improvement, LifecycleStage.Discovery, null, false, true)]
    [InlineData(ChangeKind.Improvement, LifecycleStage.Design, null, false, true)] // the next stage
    [InlineData(ChangeKind.Improvement, LifecycleStage.Testing, null, false, false)]
    [InlineData(ChangeKind.Improvement, LifecycleStage.Paused, null, false, false)] // what it rests from is not recorded
    [InlineData(ChangeKind.Innovation, LifecycleStage.Discovery, null, false, false)]
    [InlineData(ChangeKind.Improvement, LifecycleStage.Discovery, "c", false, false)] // c takes part in both
    [InlineData(ChangeKind.Improvement, LifecycleStage.Discovery, null, true, false)]
    public void Duplication_NeedsLikeWorkThatIsApart(ChangeKind kind, LifecycleStage stage, string? partner, bool needs, bool expected)
    {
        var one = New("x", "a", "frail", ["o1"], partner: "c");
        var other = New("y", "b", "frail", ["o1"], kind, stage, partner, needs ? "x" : null);

        Assert.Equal(expected, Assert.Single(Overview(one, other).Pairs).IsPossibleDuplication);
    }

    [Fact]
    public void Gaps_AreNamed()
    {
        var overview = Overview(
            New("x", "a", "frail", ["o1"]),
            New("y", "b", "young", ["o2"], stage: LifecycleStage.Stopped),
            New("z", "a", null, ["o1"]),
            New("later", "b", "young", ["o2"], on: Today.PlusDays(1)));

        Assert.Equal(["o2"], overview.OutcomesNobodyServes.Select(o => o.Id.Value));
        Assert.Equal(["young"], overview.CohortsNobodyServes.Select(c => c.Value));
        Assert.Equal(["local:b", "local:c"], overview.OrganisationsWithout.Select(o => o.ToString()));
        Assert.Equal(["z"], overview.NotComparable.Select(i => i.Value));
        Assert.Contains("Cohorts that no live initiative is for any more: young.", OversightText.Summarise(overview));
    }

    [Fact]
    public void Attention_KeepsTheUnclassifiedApart()
    {
        var attention = Overview(
            New("x", "a", null, [], horizon: Horizon.H2Plus),
            New("y", "a", null, [], horizon: Horizon.H1),
            New("z", "a", null, [], horizon: Horizon.H3),
            New("u", "a", null, [], horizon: null)).Attention;

        Assert.Equal((2, 3, 1), (attention.OnSecondOrThird, attention.Classified, attention.Unclassified.Length));
    }

    [Property(MaxTest = 200)]
    public Property Order_DoesNotMatter() => Prop.ForAll(
        Portfolios().ToArbitrary(),
        all => Told(Overview([.. all])) == Told(Overview([.. Enumerable.Reverse(all)])));

    [Property(MaxTest = 200)]
    public Property Pairs_AreExactlyThoseOfThePlainReading() => Prop.ForAll(Portfolios().ToArbitrary(), all =>
    {
        var expected =
            from one in all
            from other in all
            where string.CompareOrdinal(one.Id.Value, other.Id.Value) < 0
                && one.Lifecycle.IsLiveOn(Today) && other.Lifecycle.IsLiveOn(Today)
                && one.Cohort is not null && one.Cohort == other.Cohort
                && one.Outcomes.Intersect(other.Outcomes).Any()
                && one.Organisations.Except(other.Organisations).Any()
                && other.Organisations.Except(one.Organisations).Any()
            select $"{one.Id}-{other.Id}";
        return Overview([.. all]).Pairs.Select(p => $"{p.First.Id}-{p.Second.Id}").Order().SequenceEqual(expected.Order());
    });

    private static Gen<List<Initiative>> Portfolios() =>
        (from lead in Gen.Elements("a", "b", "c")
         from partner in Gen.Elements("a", "b", "c", null)
         from cohort in Gen.Elements("frail", "young", null)
         from outcome in Gen.Elements("o1", "o2", null)
         from kind in Gen.Elements(ChangeKind.Improvement, ChangeKind.Innovation)
         from stage in Gen.Elements(LifecycleStage.Discovery, LifecycleStage.Delivery, LifecycleStage.Stopped, LifecycleStage.Paused)
         select (Func<int, Initiative>)(n => New($"i{n}", lead, cohort, outcome is null ? [] : [outcome], kind, stage, partner == lead ? null : partner)))
        .ListOf().Select(l => l.Select((make, n) => make(n)).ToList());

    private static string Told(OversightOverview o) => string.Join('\n', OversightText.Summarise(o)) + o.Attention.Classified;

    private static OversightOverview Overview(params Initiative[] initiatives) => OversightOverview.Of(Portfolio(initiatives), Today);
}
