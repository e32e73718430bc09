namespace Transformation.Framework.Benefits.Tests;

/// <summary>Nothing is claimed twice, and no doubt is paid for twice, within a map.</summary>
public sealed class ChainClaimTests
{
    private static readonly BenefitMeasure Days = new("Bed days", "days", OutcomeDirection.Reduce, cohort: CohortId.From("frail"), part: "after a fall");

    [Fact]
    public void Create_SameMeasureCohortAndPart_IsRefusedNamingBoth()
    {
        var problem = Assert.Single(Create(
            Claim("first", Days),
            Claim("second", new BenefitMeasure("  bed\tDAYS".Trim(), "bed days", OutcomeDirection.Reduce, cohort: CohortId.From("frail"), part: "After a  fall"))).Problems);

        Assert.Equal(("$.nodes[2].profile.measure", BenefitsProblemCodes.ClaimedTwice), (problem.Path, problem.Code));
        Assert.Contains("first and second", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_AnotherPartCohortIndicatorYearOrSign_IsNoSecondClaim()
    {
        Assert.True(Create(Claim("first", Days), Claim("second", new("Bed days", "days", OutcomeDirection.Reduce, cohort: CohortId.From("frail"), part: "other"))).IsValid);
        Assert.True(Create(Claim("first", Days), Claim("second", new("Bed days", "days", OutcomeDirection.Reduce, cohort: CohortId.From("young"), part: "after a fall"))).IsValid);
        Assert.True(Create(
            Claim("first", Days), Claim("second", new("Bed days", "days", OutcomeDirection.Reduce, cohort: CohortId.From("frail"), part: "after a fall", indicator: "x"))).IsValid);
        Assert.True(Create(Claim("first", Days, new(Sketch.Base, 2)), Claim("second", Days, new(Sketch.Base.PlusYears(2), 1))).IsValid);
        Assert.True(Create(Claim("first", Days), Claim("second", Days, isDisbenefit: true)).IsValid);
    }

    [Fact]
    public void Create_YearsNotKnown_MayBeTheSame() => Assert.False(Create(
        Claim("first", Days, new(Sketch.Base, 2)), Sketch.Benefit("second", BenefitProfile.Create(BenefitClass.Societal, Days).OrThrow())).IsValid);

    [Fact]
    public void Create_LinkAndDeadweightForOneDoubt_IsRefusedNamingBoth()
    {
        var problem = Assert.Single(Create(
            [Link("change", "gain", Doubt.WouldHappenAnyway)], Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(10, 10, deadweight: 30)))).Problems);

        Assert.Equal(("$.nodes[1]", BenefitsProblemCodes.DoubtCountedTwice), (problem.Path, problem.Code));
        Assert.Contains("the likelihood of change → gain and deadweight cover the doubt would-happen-anyway", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_TwoAdjustmentsForOneDoubt_IsRefused()
    {
        var both = Additionality.Of(deadweight: 10) with { Attribution = new(Percentage.Of(60), Doubt.WouldHappenAnyway) };
        var value = new BenefitValue(10, "days", Sketch.Pounds(1), Provenance.Synthetic(), additionality: both);

        Assert.Contains("deadweight and attribution", Assert.Single(Create(Sketch.Benefit("gain", Sketch.Profile(value))).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_LinkForWeakEvidenceAndAGrade_IsRefused()
    {
        var value = new BenefitValue(10, "days", Sketch.Pounds(1), Provenance.Synthetic(), evidence: EvidenceGrade.From("3"));

        Assert.Equal(
            ["$.nodes[1] doubt-counted-twice"],
            Sketch.Described(Create([Link("change", "gain", Doubt.WeakEvidence)], Sketch.Benefit("gain", Sketch.Profile(value))).Problems));
    }

    [Fact]
    public void Create_DoubtOfALinkThatLeadsElsewhere_IsNotOnTheWay()
    {
        var made = Create(
            [Link("change", "other", Doubt.WouldHappenAnyway), Sketch.Link("change", "gain")],
            Sketch.Benefit("gain", Sketch.Profile(Sketch.Worth(10, 10, deadweight: 30))),
            Sketch.Benefit("other", Sketch.Profile(null)));

        Assert.True(made.IsValid);
    }

    [Fact]
    public void Gaps_OneClaimsTheWholeOfWhatAnotherClaimsAPart_IsNamed()
    {
        var map = Create(Claim("first", Days), Claim("second", new("Bed days", "days", OutcomeDirection.Reduce))).OrThrow();

        Assert.Contains("first and second", map.Gaps.Single(static g => g.Code == BenefitsProblemCodes.ClaimsMayOverlap).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Create(Claim("first", Days), Claim("second", new("Days", "days", OutcomeDirection.Reduce))).OrThrow().Gaps, static g => g.Code == BenefitsProblemCodes.ClaimsMayOverlap);
    }

    [Fact]
    public void Doubts_EachLine_TellsEachFactorAndWhatItCovers()
    {
        var value = new BenefitValue(
            10, "days", Sketch.Pounds(1), Provenance.Synthetic(), additionality: Additionality.Of(deadweight: 30, attribution: 60), evidence: EvidenceGrade.From("3"));
        var cost = new CostLine(
            "hub", "Hub", Sketch.Acute, Sketch.Pounds(5), CostNature.Revenue, CostRecurrence.OneOff, Sketch.Base, optimism: new OptimismBias(Uplift.Of(39)), evidence: EvidenceGrade.From("3"));
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [Sketch.Node("change", ChainNodeKind.BusinessChange), Sketch.Node("way", ChainNodeKind.Outcome), Sketch.Benefit("gain", Sketch.Profile(value)), Sketch.Benefit("other")],
            [Link("change", "way", Doubt.From("uptake")), Link("way", "gain", Doubt.From("uptake")), Sketch.Link("change", "other")],
            [cost]).OrThrow();

        Assert.Equal(
            [
                "gain: the likelihood of change → way, way → gain 0.8 uptake",
                "gain: deadweight 0.7 would-happen-anyway",
                "gain: attribution 0.6 due-to-others",
                "gain: the correction for the grade of its evidence  weak-evidence",
                "hub: optimism bias 1.39 optimistic-estimate",
                "hub: the correction for the grade of its evidence  weak-evidence",
            ],
            map.Doubts.Benefits.Concat(map.Doubts.Costs).SelectMany(static l => l.Factors, static (l, f) => FormattableString.Invariant($"{l.Line}: {f} {f.Multiplier} {f.Covers}")));
        Assert.Equal(["gain", "other"], map.Doubts.Benefits.Select(static l => l.Line));
    }

    [Fact]
    public void Gaps_SoundButUnfinishedMap_NamesWhatIsMissing()
    {
        var measured = BenefitProfile.Create(
            BenefitClass.CashReleasing, new("Spend", "pounds", OutcomeDirection.Reduce, 10, 5), Sketch.Worth(1, 1), new(Sketch.Base, 1), [BenefitShare.Of(Sketch.Acute, 100)]).OrThrow();
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [
                Sketch.Node("tool", ChainNodeKind.Enabler),
                ChainNode.Of(ChainNodeKind.BusinessChange, Sketch.Id("change"), "A change", Sketch.Owner),
                Sketch.Benefit("bare"),
                Sketch.Benefit("full", measured),
                Sketch.Benefit("hope", BenefitProfile.Create(BenefitClass.Societal, new("Hope", "people", OutcomeDirection.Increase)).OrThrow()),
                Sketch.Benefit("soft", BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow()),
                Sketch.Node("aim", ChainNodeKind.Objective),
            ],
            [
                Sketch.Link("change", "bare"), Sketch.Link("change", "full"), Sketch.Link("change", "hope"), Sketch.Link("change", "soft"),
                Sketch.Link("full", "aim"), Sketch.Link("hope", "soft"), Sketch.Link("soft", "aim"),
            ]).OrThrow();

        Assert.Equal(
            [
                "$.nodes[0].owner owner-missing",
                "$.nodes[2].profile.measure.baseline baseline-missing",
                "$.nodes[2].profile.measure.target target-missing",
                "$.nodes[4].profile.value value-missing",
                "$.nodes[2] benefit-without-objective",
                "$.nodes[0] leads-nowhere",
            ],
            Sketch.Described(map.Gaps));
    }

    private static Checked<BenefitsMap> Create(params ChainNode[] benefits) => Create(benefits.Select(static b => new ChainLink(Sketch.Id("change"), b.Id)), benefits);

    private static Checked<BenefitsMap> Create(IEnumerable<ChainLink> links, params ChainNode[] benefits) =>
        BenefitsMap.Create(Sketch.Initiative, "A map", [Sketch.Node("change", ChainNodeKind.BusinessChange), .. benefits], links);

    private static ChainNode Claim(string id, BenefitMeasure measure, BenefitTiming? timing = null, bool isDisbenefit = false) => Sketch.Benefit(
        id,
        BenefitProfile.Create(
            BenefitClass.NonCashReleasing,
            measure,
            Sketch.Worth(isDisbenefit ? -1 : 1, 1),
            timing ?? new(Sketch.Base, 1),
            [BenefitShare.Of(Sketch.Acute, 100)],
            isDisbenefit).OrThrow());

    private static ChainLink Link(string from, string to, Doubt covers) => new(Sketch.Id(from), Sketch.Id(to), doubt: new(Percentage.Of(80), covers));
}
