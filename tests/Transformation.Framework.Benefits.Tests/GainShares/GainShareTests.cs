namespace Transformation.Framework.Benefits.Tests;

public class GainShareTests
{
    private static readonly OrganisationId Board = OrganisationId.Ods("QUY");

    [Fact]
    public void ByShapleyValue_OnePaysTheOtherGains_SharesTheGainEqually()
    {
        // The ambulance service pays £400 for what brings the trust £1,000; neither can do without the other.
        var share = Shapley(Map([Gain("gain", Sketch.Acute, 1_000)], 400));

        Assert.Equal(["ods:RVJ 1000 300 -700", "ods:RYF -400 300 700"], Lines(share));
        Assert.Equal((600m, 0m), (share.Together.Pounds, share.OutsideMoney.Pounds));
        Assert.Equal(["frailty ods:RVJ 1000 0 600 0 300", "frailty ods:RYF -400 0 600 0 300"], share.Contributions.Select(static c =>
            FormattableString.Invariant($"{c.Initiative} {c.Organisation} {c.Own.Pounds:0.##} {c.Alone.Pounds:0.##} {c.Together.Pounds:0.##} {c.OthersWithout.Pounds:0.##} {c.Part.Pounds:0.##}")));
        Assert.Equal(
            """
            Together the organisations gain £600 (real 2024/25).
            ods:RVJ gains £1,000 (real 2024/25) as things stand, pays £700 (real 2024/25), and ends with £300 (real 2024/25).
            ods:RYF loses £400 (real 2024/25) as things stand, receives £700 (real 2024/25), and ends with £300 (real 2024/25).
            frailty: together they have £600 (real 2024/25); without ods:RVJ the others would have £0 (real 2024/25), and it alone £0 (real 2024/25); its part is £300 (real 2024/25).
            frailty: together they have £600 (real 2024/25); without ods:RYF the others would have £0 (real 2024/25), and it alone £0 (real 2024/25); its part is £300 (real 2024/25).
            """.ReplaceLineEndings("\n"),
            share.Explain());
    }

    [Fact]
    public void ByShapleyValue_OnePaysTwoGain_IsWorkedByHand()
    {
        // With one of the two the payer could have 500 − 400 = 100, with both 600. Orders of joining: payer (100 + 100 + 600 + 600) / 6 = 233⅓, each of the others 183⅓.
        var share = Shapley(Map([Gain("a", Sketch.Acute, 500), Gain("b", Sketch.Council, 500)], 400));

        Assert.Equal([183.33m, 233.33m, 183.33m], share.Organisations.Select(static o => decimal.Round(o.Target.Pounds, 2)));
        Assert.Equal(600m, share.Organisations.Sum(static o => o.Target.Pounds));
        Assert.Equal(0m, share.Organisations.Sum(static o => o.Transfer.Pounds));
    }

    [Fact]
    public void ByShapleyValue_OwnerOfTheChange_IsPaidForBeingNeeded()
    {
        // The council neither pays nor gains, but nothing comes about without the change it owns.
        var share = Shapley(Map([Gain("gain", Sketch.Acute, 1_000)], 400, changeOwner: Sketch.Council));

        Assert.Equal(["ods:RVJ 1000 200 -800", "ods:RYF -400 200 600", "ons:E06000023 0 200 200"], Lines(share));
    }

    [Fact]
    public void ByShapleyValue_WayOfTwo_CountsForItsContributionOnly()
    {
        // 60 % of the benefit comes about through the ambulance service's change, 40 % through the council's; the trust pays and gains.
        // Trust alone nothing; with the one 600 − 100 = 500, with the other 400 − 100 = 300; all 900.
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [Change("fast", Sketch.Ambulance), Change("slow", Sketch.Council), Gain("gain", Sketch.Acute, 1_000)],
            [
                new ChainLink(Sketch.Id("fast"), Sketch.Id("gain"), Percentage.Of(60)),
                new ChainLink(Sketch.Id("slow"), Sketch.Id("gain"), Percentage.Of(40)),
            ],
            [Sketch.Cost("hub", 100, Sketch.Acute)]).OrThrow();

        // Trust: (500 + 300) / 6 + 900 / 3; ambulance: 500 / 6 + (900 − 300) / 3; council: 300 / 6 + (900 − 500) / 3.
        Assert.Equal([433.3333m, 283.3333m, 183.3333m], Shapley(map).Organisations.Select(static o => decimal.Round(o.Target.Pounds, 4)));
    }

    [Fact]
    public void ByShapleyValue_InitiativeOfOneOrganisation_StaysItsOwn()
    {
        var own = Map([Gain("gain", Sketch.Acute, 1_000)], 400, payer: Sketch.Acute, initiative: "own");
        var joint = Map([Gain("gain", Sketch.Council, 50)], 20, initiative: "joint");

        Assert.Equal(["ods:RVJ 600 600 0", "ods:RYF -20 15 35", "ons:E06000023 50 15 -35"], Lines(Shapley(own, joint)));
    }

    [Fact]
    public void ByShapleyValue_OwnerOfNothingThatCounts_IsNoParty()
    {
        var map = BenefitsMap.Create(
            Sketch.Initiative,
            "A map",
            [Change("change", null), Gain("gain", Sketch.Acute, 1_000), ChainNode.Of(ChainNodeKind.Objective, Sketch.Id("aim"), "Aim", new(Board, "Chair"))],
            ChainLink.Along(Sketch.Id("change"), Sketch.Id("gain"), Sketch.Id("aim")),
            [Sketch.Cost("hub", 400)]).OrThrow();

        Assert.DoesNotContain(Shapley(map).Organisations, static o => o.Organisation == Board);
    }

    [Fact]
    public void ByShapleyValue_WhoBearsADisbenefit_IsNeededAsIfItPaid()
    {
        var harm = Sketch.Profile(Sketch.Worth(-1, 20), BenefitClass.CashReleasing, shares: [BenefitShare.Of(Sketch.Council, 100)], isDisbenefit: true);
        var share = Shapley(Map([Gain("gain", Sketch.Acute, 110), Owned("harm", Sketch.Acute, harm)], 10, payer: Sketch.Acute));

        Assert.Equal(["ods:RVJ 100 40 -60", "ons:E06000023 -20 40 60"], Lines(share));
    }

    [Fact]
    public void ByShapleyValue_TimeGivenInKind_IsNeededThoughItIsNoCash()
    {
        var time = new CostLine("time", "Time", Sketch.Council, Sketch.Pounds(300), CostNature.InKind, CostRecurrence.OneOff, Sketch.Base);
        var map = Sketch.Map([Gain("gain", Sketch.Acute, 1_000)], [time]);

        Assert.Equal(["ods:RVJ 1000 500 -500", "ons:E06000023 0 500 500"], Lines(Shapley(map)));
        Assert.Equal(["ods:RVJ 1000 350 -650", "ons:E06000023 -300 350 650"], Lines(Shapley(GainBasis.NetPublicValue, map)));
    }

    [Fact]
    public void ByShapleyValue_GainOnlyForThePublic_SaysHowMuchMustComeFromOutside()
    {
        var share = Shapley(GainBasis.NetPublicValue, Map([Owned("gain", Sketch.Acute, Sketch.Profile(
            Sketch.Worth(1, 1_000), BenefitClass.Societal, shares: [new(Party.Public, Percentage.Hundred)]))], 400));

        Assert.Equal((-400m, 400m), (share.Together.Pounds, share.OutsideMoney.Pounds));
        Assert.Equal([Sketch.Ambulance], share.StillWorseOff);
        Assert.StartsWith(
            "Together the organisations lose £400 (real 2024/25): no transfer between them leaves nobody worse off, and £400 (real 2024/25) would have to come from outside.",
            share.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void ByShapleyValue_SeventeenOrganisations_IsRefusedByName()
    {
        OrganisationId[] many = [.. Enumerable.Range(1, 17).Select(static i => OrganisationId.Local(FormattableString.Invariant($"org-{i}")))];
        var map = Map([.. many.Select(static (o, i) => Gain(FormattableString.Invariant($"gain-{i}"), o, 10))], 1, payer: many[0]);
        var problem = Assert.Single(GainShare.ByShapleyValue(Sketch.Appraise(map), GainBasis.NetCash).Problems);

        Assert.Equal(("$.maps[0]", "too-many-organisations"), (problem.Path, problem.Code));
        Assert.Contains("frailty involves 17 organisations", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ByShapleyValue_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(static () =>
        GainShare.ByShapleyValue(Sketch.Appraise(Map([Gain("gain", Sketch.Acute, 1_000)], 400)), GainBasis.NetCash, new CancellationToken(canceled: true)));

    [Fact]
    public void GainBasis_Cash_LeavesCapacityOut()
    {
        // Pitfall "cash presented as savings": capacity is never handed on as if it were cash.
        var map = Sketch.Map(Sketch.Profile(Sketch.Worth(1, 1_000)), Sketch.Cost("hub", 400));

        Assert.Equal(-400m, GainShare.MakeWhole(Sketch.Appraise(map), GainBasis.NetCash).Together.Pounds);
        Assert.Equal(600m, GainShare.MakeWhole(Sketch.Appraise(map), GainBasis.NetPublicValue).Together.Pounds);
    }

    [Fact]
    public void GainBasis_PublicValue_LeavesTransfersOut()
    {
        // Pitfall "transfers": a grant between public purses is cash to who receives it, but no value.
        var map = Sketch.Map(Sketch.Profile(
            Sketch.Worth(1, 1_000), BenefitClass.CashReleasing, shares: [new(Party.Of(Sketch.Acute), Percentage.Hundred, IsTransfer: true)]));

        Assert.Equal(1_000m, GainShare.MakeWhole(Sketch.Appraise(map), GainBasis.NetCash).Together.Pounds);
        Assert.Equal(0m, GainShare.MakeWhole(Sketch.Appraise(map), GainBasis.NetPublicValue).Together.Pounds);
        Assert.Equal(0m, Shapley(GainBasis.NetPublicValue, map).Together.Pounds);
    }

    [Fact]
    public void InProportionToCosts_SharesByWhatEachBears()
    {
        var appraisal = Sketch.Appraise(Sketch.Map([Gain("gain", Sketch.Council, 1_000)], [Sketch.Cost("a", 300), Sketch.Cost("b", 100, Sketch.Acute)]));

        Assert.Equal(["ods:RVJ -100 150 250", "ods:RYF -300 450 750", "ons:E06000023 1000 0 -1000"], Lines(GainShare.InProportionToCosts(appraisal, GainBasis.NetCash)!));
        Assert.Equal(["ods:RVJ -100 0 100", "ods:RYF -300 0 300", "ons:E06000023 1000 600 -400"], Lines(GainShare.InProportionToGains(appraisal, GainBasis.NetCash)!));
    }

    [Fact]
    public void InProportion_NoWeights_IsNoShareAtAll()
    {
        Assert.Null(GainShare.InProportionToCosts(Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(1, 10)))), GainBasis.NetPublicValue));
        Assert.Null(GainShare.InProportionToGains(Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(1, 10)), Sketch.Cost("hub", 1))), GainBasis.NetCash));
    }

    [Fact]
    public void MakeWhole_GainsSuffice_MovesNoMoreThanTheLosses()
    {
        var share = GainShare.MakeWhole(
            Sketch.Appraise(Map([Gain("a", Sketch.Acute, 900), Gain("b", Sketch.Council, 100)], 400)), GainBasis.NetCash);

        Assert.Equal(["ods:RVJ 900 540 -360", "ods:RYF -400 0 400", "ons:E06000023 100 60 -40"], Lines(share));
        Assert.Empty(share.StillWorseOff);
    }

    [Fact]
    public void MakeWhole_GainsDoNotSuffice_GivesWhatThereIsAndSaysWhatIsMissing()
    {
        var share = GainShare.MakeWhole(
            Sketch.Appraise(Sketch.Map([Gain("gain", Sketch.Council, 100)], [Sketch.Cost("a", 300), Sketch.Cost("b", 100, Sketch.Acute)])), GainBasis.NetCash);

        Assert.Equal(["ods:RVJ -100 -75 25", "ods:RYF -300 -225 75", "ons:E06000023 100 0 -100"], Lines(share));
        Assert.Equal(300m, share.OutsideMoney.Pounds);
        Assert.Equal([Sketch.Acute, Sketch.Ambulance], share.StillWorseOff);
    }

    private static ChainNode Change(string id, OrganisationId? owner) =>
        ChainNode.Of(ChainNodeKind.BusinessChange, Sketch.Id(id), "The " + id, owner is { } o ? new(o, "Director") : null);

    private static ChainNode Owned(string id, OrganisationId owner, BenefitProfile profile) =>
        Sketch.Benefit(id, profile, owner: new(owner, "Director"));

    /// <summary>A cash-releasing benefit that one organisation owns and realises.</summary>
    private static ChainNode Gain(string id, OrganisationId to, decimal pounds) =>
        Owned(id, to, Sketch.Profile(Sketch.Worth(1, pounds), BenefitClass.CashReleasing, shares: [BenefitShare.Of(to, 100)]));

    private static BenefitsMap Map(
        ChainNode[] gains, decimal cost, OrganisationId? payer = null, OrganisationId? changeOwner = null, string initiative = "frailty") =>
        BenefitsMap.Create(
            InitiativeId.From(initiative),
            "A map",
            [Change("change", changeOwner), .. gains],
            gains.Select(static g => new ChainLink(Sketch.Id("change"), g.Id)),
            [Sketch.Cost("hub", cost, payer)]).OrThrow();

    private static GainShare Shapley(params BenefitsMap[] maps) => Shapley(GainBasis.NetCash, maps);

    private static GainShare Shapley(GainBasis basis, params BenefitsMap[] maps) =>
        GainShare.ByShapleyValue(Appraisal.Run(Sketch.Settings(), maps).OrThrow(), basis).OrThrow();

    private static IEnumerable<string> Lines(GainShare share) => share.Organisations.Select(static o =>
        FormattableString.Invariant($"{o.Organisation} {o.Own.Pounds:0.##} {o.Target.Pounds:0.##} {o.Transfer.Pounds:0.##}"));
}
