using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public sealed class ValueAtRiskTests
{
    // hub → call (in doubt, 80 %) → days; days are 60 % by call and 40 % by respond; calm needs respond only. All in the base year, so nothing is discounted.
    private static readonly BenefitsMap Map = BenefitsMap.Build(Sketch.Initiative, "A map")
        .Enabler("hub", "Hub")
        .Enabler("spare", "Leads nowhere")
        .BusinessChange("call", "Call")
        .BusinessChange("respond", "Respond")
        .Benefit("days", "Days", Sketch.Owner, Sketch.Profile(Sketch.Worth(100, 10)))
        .Benefit("calm", "Calm", Sketch.Owner, BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow())
        .Link("hub", "call", doubt: new(Percentage.Of(80), Doubt.From("uptake")))
        .Link("call", "days", Percentage.Of(60))
        .Link("respond", "days", Percentage.Of(40))
        .Link("respond", "calm")
        .ToMap().OrThrow();

    [Fact]
    public void Of_TwoWays_LosesThePartOfEach()
    {
        // Expected: 0.6 × 0.8 + 0.4 = 0.88 of £1,000. Without the call 0.4 is left, without the response 0.48.
        var risk = ValueAtRisk.Of(Sketch.Appraise(Map));

        Assert.Equal(880m, risk.All.Pounds);
        Assert.Equal([("call", 480m), ("hub", 480m), ("respond", 400m)], risk.Nodes.Select(static n => (n.Node.Id.Value, n.PublicValue.Rounded(6).Pounds)).Order());
        Assert.Equal(0.545454m, decimal.Round(risk[Sketch.Initiative, Sketch.Id("hub")].PartOfAll!.Value, 6, MidpointRounding.ToZero));
        Assert.Equal("days", Assert.Single(risk[Sketch.Initiative, Sketch.Id("hub")].LostPartly).Node.Id.Value);
        Assert.Equal("calm", Assert.Single(risk[Sketch.Initiative, Sketch.Id("respond")].LostWholly).Node.Id.Value);
        Assert.Equal(["respond"], risk.NeededFor(Sketch.Initiative, Sketch.Id("calm")).Select(static n => n.Node.Id.Value));
        Assert.Empty(risk.SinglePointsOfFailure);
        Assert.Throws<KeyNotFoundException>(() => risk[Sketch.Initiative, Sketch.Id("spare")]);
    }

    [Fact]
    public void SinglePointsOfFailure_EverythingThroughOneNode_IsNamed()
    {
        var risk = ValueAtRisk.Of(Sketch.Appraise(Sketch.Map([Sketch.Benefit("a"), Sketch.Benefit("b")])));

        var node = Assert.Single(risk.SinglePointsOfFailure);
        Assert.Equal(("change", 2000m, 1m), (node.Node.Id.Value, node.PublicValue.Pounds, node.PartOfAll!.Value));
    }

    [Fact]
    public void Of_ATransfer_IsNoPublicValue()
    {
        var profile = Sketch.Profile(
            Sketch.Worth(100, 10),
            BenefitClass.CashReleasing,
            shares: [new(Party.Of(Sketch.Acute), Percentage.Of(30)), new(Party.Of(Sketch.Council), Percentage.Of(70), IsTransfer: true)]);

        Assert.Equal(300m, ValueAtRisk.Of(Sketch.Appraise(Sketch.Map(profile))).Nodes.Single().PublicValue.Pounds);
    }

    [Property(MaxTest = 60)]
    public Property Of_AnyNode_IsWhatAnAppraisalWithoutItLoses() => Prop.ForAll(RandomChains.Maps.ToArbitrary(), static map =>
    {
        var with = Sketch.Appraise(map);
        return ValueAtRisk.Of(with).Nodes.All(n =>
            Math.Abs(n.PublicValue.Pounds - (with.System.PublicValue.PresentValue - Sketch.Appraise(Off(map, [n.Node])).System.PublicValue.PresentValue).Pounds) < 1e-6m);
    });

    [Property(MaxTest = 60)]
    public Property Of_WhatIsNecessaryForANode_PutsAsMuchAtRisk() => Prop.ForAll(RandomChains.Maps.ToArbitrary(), static map =>
    {
        var risk = ValueAtRisk.Of(Sketch.Appraise(map)).Nodes.ToDictionary(static n => n.Node.Id, static n => n.PublicValue.Pounds);
        return map.Links.Where(l => l.Contribution is null && risk.ContainsKey(l.To)).All(l => risk[l.From] >= risk[l.To] - 1e-6m);
    });

    /// <summary>The map with nodes that cannot come about: each waits for something with no chance.</summary>
    internal static BenefitsMap Off(BenefitsMap map, IEnumerable<ChainNode> nodes) => RandomChains.Map(
        [.. map.Nodes, Sketch.Node("off", ChainNodeKind.Enabler)],
        [.. map.Links, .. nodes.Select(static n => new ChainLink(Sketch.Id("off"), n.Id, doubt: new(default, Doubt.From("off"))))]);
}
