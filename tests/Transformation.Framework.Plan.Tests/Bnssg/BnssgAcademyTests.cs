using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Fellowship;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The sample records of the academy on the day of the board meeting and four months later. The expected figures were counted by hand.</summary>
public sealed class BnssgAcademyTests
{
    private static readonly LocalDate January = new(2025, 1, 30);
    private static readonly FellowshipRegister Fellowship = PlanJson.Fellowship.Load(Samples.Bytes("plan/fellowship.json")).OrThrow();
    private static readonly DesignTeamRegister Teams = PlanJson.DesignTeams.Load(Samples.Bytes("plan/design-teams.json")).OrThrow();
    private static readonly AcceleratorRegister Accelerator = PlanJson.Accelerator.Load(Samples.Bytes("plan/accelerator.json")).OrThrow();

    [Theory]
    [InlineData("fellows", 94, 107)] // 62 + 12 + 8 + 13 joined and one left; then 10 + 6 joined and three left
    [InlineData("design-teams", 0, 2)]
    [InlineData("design-teams-with-experts-by-experience", 0, 1)] // those of the other team do not decide as equals
    [InlineData("design-teams-with-fellows", 0, 1)]
    [InlineData("system-priorities", 0, 3)]
    [InlineData("priorities-with-design-team", 0, 2)]
    [InlineData("accelerator-guides", 0, 1)]
    [InlineData("innovations-scaled", 0, 1)]
    public void Tally_InOctoberAndInJanuary(string measure, long october, long january)
    {
        IEvidenceSource source = new IEvidenceSource[] { Fellowship, Teams, Accelerator }.Single(s => s.CountOn(January).Any(t => t.Measure == measure));

        Assert.Equal((october, january), (Tallies.Count(source, measure, Samples.BoardDay), Tallies.Count(source, measure, January)));
    }

    [Fact]
    public void Measures_AreThoseOfTheTemplate() => Assert.All(
        new IEvidenceSource[] { Fellowship, Teams, Accelerator }.SelectMany(s => s.CountOn(January)),
        t => Assert.True(StandardPlans.TwelvePoints.HasMeasure(t.Measure)));

    [Fact]
    public void Fellowship_Launch_HadSixtyTwoFellows() =>
        Assert.Equal((0, 62), (Fellowship.FellowsOn(new(2024, 5, 21)).Length, Fellowship.FellowsOn(new(2024, 5, 22)).Length));

    [Fact]
    public void FrailtyTeam_InJanuary_IsTooNearToItsLeaders() => Assert.Equal(
        [
            "Met: the team has 5 members.",
            "Unknown: 1 of 5 members is a senior leader; not recorded for 1 member.",
            "Met: 1 of 5 members is an expert by experience; not recorded for 1 member.",
            "Not met: 0 of 1 expert by experience decides as an equal; not recorded for 1 member.",
            "Unknown: 0 of 1 expert by experience has compensation agreed; not recorded for 2 members.",
            "Met: members come from 4 organisations.",
            "Not met: there is no facilitator.",
        ],
        DesignTeamText.Describe(TeamComposition.Of(Teams.Teams.Single(t => t.Id == "frailty"), January)).AsEnumerable());

    [Fact]
    public void PilotTeam_InJanuary_IsAsTheRuleWants() => Assert.All(
        TeamComposition.Of(Teams.Teams.Single(t => t.Id == "clustered-needs-pilot"), January).Findings,
        f => Assert.Equal(CompositionState.Met, f.State));

    [Fact]
    public void CoOpting_InJanuary_TookFromOneDayToSixteen()
    {
        var responses = CoOptingResponses.Of(Teams, January, WorkingCalendar.EnglandAndWales);

        Assert.Equal([("r4", 1), ("r1", 2), ("r3", 12), ("r2", 15)], responses.Answered.Select(r => (r.Request.Id, r.WorkingDays)));
        Assert.Equal([("r5", 13)], responses.Open.Select(r => (r.Request.Id, r.WorkingDays)));
        Assert.Equal(7m, responses.MedianWorkingDays); // between 2 and 12
    }

    [Fact]
    public void RemoteMonitoring_Spreads()
    {
        Assert.Equal(
            "Remote monitoring for frail residents: on 2024-10-03 2 of 100 sites used it (among the innovators), 0 of them at scale; 0 sites had given it up.",
            AcceleratorText.Describe(SpreadCurve.Of(Accelerator, "remote-monitoring", Samples.BoardDay)));
        Assert.Equal(
            "Remote monitoring for frail residents: on 2025-01-30 6 of 100 sites used it (among the early adopters), 2 of them at scale; 1 site had given it up.",
            AcceleratorText.Describe(SpreadCurve.Of(Accelerator, "remote-monitoring", January)));
    }

    [Fact]
    public void Accelerator_Findings_AreFour() => Assert.Equal(
        [
            ("falls-app", AdoptionFindingKind.PushedWithoutProof, null),
            ("remote-monitoring", AdoptionFindingKind.AdoptedBeforeReady, "rm-ra7"),
            ("remote-monitoring", AdoptionFindingKind.AdoptedUnchecked, "rm-one-care"),
            ("sensory-toolkit", AdoptionFindingKind.AdaptationNotRecorded, "st-south-glos"),
        ],
        AdoptionFinding.Of(Accelerator, January).Select(f => (f.Innovation.Id, f.Kind, f.Site?.Id)));

    [Fact]
    public void References_LeadIntoThePortfolioAndItsBodies()
    {
        var portfolio = CoreJson.Portfolio.Load(Samples.Bytes("portfolio.json")).OrThrow();
        var organisations = portfolio.Organisations.All.Select(o => o.Id).ToHashSet();
        var bodies = CoreJson.Governance.Load(Samples.Bytes("governance.json")).OrThrow().All.Select(b => b.Id).ToHashSet();

        Assert.All(Fellowship.Fellows, f => Assert.Contains(f.Organisation, organisations));
        Assert.All(Teams.Teams.SelectMany(t => t.Members).Where(m => m.Organisation is not null), m => Assert.Contains(m.Organisation!.Value, organisations));
        Assert.All(Accelerator.Sites, s => Assert.Contains(s.Organisation, organisations));
        Assert.All(Teams.Teams, t => Assert.Contains(portfolio.Initiatives, i => i.Id == t.Initiative && i.Cohort == t.Cohort));
        Assert.All(Teams.Teams.Select(t => t.Mandate?.By).Concat(Teams.Teams.SelectMany(t => t.Decisions).Select(d => d.By)).OfType<GovernanceBodyId>(), b => Assert.Contains(b, bodies));
        Assert.All(Teams.Assignments, a => Assert.Contains(Fellowship.Fellows, f => f.Id == a.Fellow));
    }
}
