using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests;

/// <summary>The code that the page about the models beside the plan shows.</summary>
public sealed class NeighboursPageTests
{
    private static readonly LocalDate Today = NeighbourSamples.January;

    [Fact]
    public void Page_Risks_SayWhereTheyAreToGo()
    {
        var bytes = NeighbourSamples.Bytes(PlanJson.SystemRisks);
        var lines = new List<string>();

        // snippet: system-risks
        SystemRiskRegister register = PlanJson.SystemRisks.Load(bytes).OrThrow();
        var overview = SystemRiskOverview.Of(register, asOf: Today);

        foreach (var risk in overview.EscalationsDue)
        {
            lines.Add(SystemRiskText.Describe(risk));
        }
        // "Cohort data cannot be shared in time": rated in part on 2024-12-05 (likelihood 3, impact unknown),
        // and nobody has said what is accepted. To go from executive-group to partnership-board:
        // "One data sharing agreement for all practices" was due on 2025-01-17 and is not done.
        // end-snippet

        Assert.Equal(
            "\"Cohort data cannot be shared in time\": rated in part on 2024-12-05 (likelihood 3, impact unknown), "
            + "and nobody has said what is accepted. To go from executive-group to partnership-board: "
            + "\"One data sharing agreement for all practices\" was due on 2025-01-17 and is not done.",
            lines[^1]);
    }

    [Fact]
    public void Page_Routes_FindTheBodyAndTheMissingSignatures()
    {
        var bodies = NeighbourSamples.Governance();
        var decision = NeighbourSamples.Read(PlanJson.SharedDecisions).Decisions.Single(d => d.Id == "one-number-for-crews");

        // snippet: decision-route
        var route = DecisionRoute.For(bodies, decision.Affected);
        GovernanceBodyId lowest = route.Body!.Id;

        var approval = TwoStepApproval.Of(decision, bodies[decision.Committee], asOf: Today);
        var stillWanted = approval.NotSigned.Select(b => $"{b.Organisation}: {b.State}, {b.DaysWaiting} days");
        // ods:RA7: NotAnswered, 63 days
        // local:sirona: Withdrawn, 63 days
        // end-snippet

        Assert.Equal("executive-group", lowest.Value);
        Assert.Equal(["ods:RA7: NotAnswered, 63 days", "local:sirona: Withdrawn, 63 days"], stillWanted);
    }

    [Fact]
    public void Page_Office_ProposesAnAllocation()
    {
        var register = NeighbourSamples.Read(PlanJson.PortfolioOffice);

        // snippet: portfolio-office
        var proposed = RequestAllocation.Propose(register, asOf: Today);
        var last = PortfolioOfficeText.Describe(proposed[^1]);
        // 4. "One way in for people who ask for help" cannot be promised what it needs: 150h of technology in 2025-03,
        // of which 75h is not known to be free (no word from local:one-care).
        // end-snippet

        Assert.Equal(
            "4. \"One way in for people who ask for help\" cannot be promised what it needs: 150h of technology in 2025-03, "
            + "of which 75h is not known to be free (no word from local:one-care).",
            last);
    }

    [Fact]
    public void Page_Value_TellsWhatToKnow()
    {
        var register = NeighbourSamples.Read(PlanJson.ValueProposals);

        // snippet: value-proposals
        var toKnow = register.On(Today)
            .SelectMany(s => s.Findings, (s, f) => $"{s.Proposal.Id}: {ValueText.Describe(f)}");
        // knee-arthroscopy: It was approved before it was known how it does on equity.
        // knee-arthroscopy: A survey is overdue: procedures.
        // end-snippet

        Assert.Equal(
            ["knee-arthroscopy: It was approved before it was known how it does on equity.", "knee-arthroscopy: A survey is overdue: procedures."],
            toKnow.Where(line => line.StartsWith("knee", StringComparison.Ordinal)));
    }
}
