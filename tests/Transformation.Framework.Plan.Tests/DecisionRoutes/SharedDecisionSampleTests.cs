using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.DecisionRoutes;

/// <summary>The invented decisions of the sample system, before its Partnership Board.</summary>
public sealed class SharedDecisionSampleTests
{
    private static readonly SharedDecisionRegister Register = NeighbourSamples.Read(PlanJson.SharedDecisions);

    [Fact]
    public void OnTheBoardDay_TheOnlyDecisionHasNoQuorateSupport() => Assert.Equal(
        ["\"Release staff to integrated design teams\" does not yet have the support of Healthier Together Partnership Board. "
            + "The meeting of 2024-09-26 was not quorate, so what it said does not count."],
        Register.On(NeighbourSamples.Governance(), Samples.BoardDay).Select(DecisionRouteText.Describe));

    [Fact]
    public void InJanuary_EachStandsSomewhereElse() => Assert.Equal(
        [
            "\"Move community beds to one site\" does not have the support of Healthier Together Partnership Board.",
            "\"Release staff to integrated design teams\" was approved on 2025-01-23: supported by Healthier Together Partnership Board and signed by every board. "
                + "The meeting of 2024-09-26 was not quorate, so what it said does not count.",
            "\"One number for crews with a frail older person\" has had the support of Healthier Together Partnership Board since 2024-11-28; 2 of 4 boards have signed. "
                + "Still wanted: ods:RA7, local:sirona (took its answer back on 2025-01-21).",
            "\"One bank of temporary staff\" was refused by ods:RVN on 2025-01-16 (Rates would rise for nights.), and stops there.",
        ],
        Register.On(NeighbourSamples.Governance(), NeighbourSamples.January).Select(DecisionRouteText.Describe));

    [Fact]
    public void Routes_OfTheSample_AllLeadToABodyOfTheSystem() => Assert.All(
        Register.Decisions,
        d => Assert.Equal(SystemLevel.System, DecisionRoute.For(NeighbourSamples.Governance(), d.Affected).Body?.Level));

    [Fact]
    public void References_LeadSomewhere()
    {
        var portfolio = NeighbourSamples.Portfolio();

        Assert.All(Register.Decisions.SelectMany(d => d.Affected), o => Assert.True(portfolio.Organisations.TryFind(o, out _)));
        Assert.All(Register.Decisions.Select(d => d.Initiative).OfType<InitiativeId>(), i => Assert.True(portfolio.TryFind(i, out _)));
    }
}
