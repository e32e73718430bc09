using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.SystemRisks;

/// <summary>The invented register of the sample system, on the day of the board meeting and four months later.</summary>
public sealed class SystemRiskSampleTests
{
    private static readonly SystemRiskRegister Register = NeighbourSamples.Read(PlanJson.SystemRisks);

    private static readonly SystemRiskOverview October = SystemRiskOverview.Of(Register, Samples.BoardDay);

    private static readonly SystemRiskOverview January = SystemRiskOverview.Of(Register, NeighbourSamples.January);

    [Fact]
    public void Risks_OnEitherDay_ComeByScore()
    {
        Assert.Equal(
            [("double-running-costs", 9), ("release-of-staff", 9), ("winter-capacity", 9), ("legacy-contract", 8), ("data-sharing", null)],
            October.Risks.Select(r => (r.Risk.Id, r.Score)));
        Assert.Equal(
            [("winter-capacity", 16), ("double-running-costs", 12), ("oversight-attendance", 6), ("release-of-staff", 4), ("data-sharing", null)],
            January.Risks.Select(r => (r.Risk.Id, r.Score)));
    }

    [Fact]
    public void Escalations_OnEitherDay_SayWhereTo()
    {
        var board = GovernanceBodyId.From("partnership-board");

        Assert.Equal([("release-of-staff", board), ("winter-capacity", board)], October.EscalationsDue.Select(r => (r.Risk.Id, r.EscalateTo!.Value)));
        Assert.Equal(
            [("winter-capacity", null), ("double-running-costs", board), ("data-sharing", board)],
            January.EscalationsDue.Select(r => (r.Risk.Id, r.EscalateTo)));
    }

    [Fact]
    public void Unmitigated_OnEitherDay_AreNamed()
    {
        Assert.Equal(["release-of-staff", "winter-capacity", "data-sharing"], October.Unmitigated.Select(r => r.Risk.Id));
        Assert.Equal(["oversight-attendance"], January.Unmitigated.Select(r => r.Risk.Id));
    }

    [Fact]
    public void Contingency_OnEitherDay_CountsOnlyWhereMoneyIsGiven()
    {
        // A quarter of 1.2 to 2.0 million, and until November a quarter of 0.4 to 0.6 million.
        Assert.Equal([new RiskExposure(Money.Nominal(400_000), Money.Nominal(650_000))], October.Contingency.Amounts.AsEnumerable());
        Assert.Equal(
            "Contingency by the stated shares: £300,000 (nominal) to £500,000 (nominal); nobody has said what these would cost: "
            + "data-sharing, oversight-attendance, release-of-staff, winter-capacity.",
            SystemRiskText.Describe(January.Contingency));
    }

    [Fact]
    public void Organisation_NorthBristol_InJanuary()
    {
        var risks = January.Organisations.Single(o => o.Organisation == OrganisationId.Parse("ods:RVJ"));

        Assert.Equal(["double-running-costs"], risks.Owns.AsEnumerable());
        Assert.Equal(["double-running-costs", "release-of-staff", "winter-capacity"], risks.AffectedBy.AsEnumerable());
        Assert.Equal(risks.AffectedBy.AsEnumerable(), risks.Mitigates);
        Assert.Equal(["winter-capacity"], January.Organisations.Single(o => o.Organisation == OrganisationId.Parse("ods:RYF")).AffectedWithoutPart);
    }

    [Fact]
    public void Changes_BetweenTheTwoDays_ReadAsSentences() => Assert.Equal(
        [
            "\"Cohort data cannot be shared in time\" is still not rated, so whether it changed is unknown.",
            "\"Old and new services cost money side by side\" is worse: 9 then, 12 now.",
            "\"A contract cannot be left early\" was closed on 2024-11-21.",
            "\"Partners stay away from the oversight group\" is new (moderate at 6 (2 × 3) on 2024-11-14).",
            "\"Released time is taken back\" is better: 9 then, 4 now.",
            "\"Not enough room in winter for people in urgent need\" is worse: 9 then, 16 now; now held by partnership-board.",
        ],
        RiskChange.Between(Register, Samples.BoardDay, NeighbourSamples.January).Select(SystemRiskText.Describe));

    [Fact]
    public void References_LeadSomewhere()
    {
        var (portfolio, bodies) = (NeighbourSamples.Portfolio(), NeighbourSamples.Governance());

        Assert.All(October.Organisations.Concat(January.Organisations), o => Assert.True(portfolio.Organisations.TryFind(o.Organisation, out _)));
        Assert.All(Register.Escalation.Path.Concat(Register.Risks.SelectMany(r => r.HeldBy).Select(h => h.Body)), b => Assert.True(bodies.TryFind(b, out _)));
    }
}
