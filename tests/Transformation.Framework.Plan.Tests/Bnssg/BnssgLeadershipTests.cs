using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up board programme and self-assessments. Figures counted by hand from the documents.</summary>
public sealed class BnssgLeadershipTests
{
    private static readonly LocalDate January = new(2025, 1, 30);
    private static readonly PartyId Board = PartyId.Of(GovernanceBodyId.From("partnership-board"));
    private static readonly PartyId Oversight = PartyId.Of(GovernanceBodyId.From("system-transformation-oversight-group"));

    private static readonly BoardProgramme Programme = PlanJson.BoardProgramme.Load(Samples.Bytes("plan/board-programme.json")).OrThrow();

    [Fact]
    public void Programme_OnTheBoardDay_HasNotBegun()
    {
        Assert.Equal([0L, 0, 12], Programme.CountOn(Samples.BoardDay).Select(t => t.Count));
        Assert.Equal("Not begun: the programme has no module yet.", BoardDevelopmentText.Explain(BoardCoverage.Of(Programme, Samples.BoardDay)));
    }

    [Fact]
    public void Programme_InJanuary_FiveOfTwelveHaveCompleted()
    {
        var coverage = BoardCoverage.Of(Programme, January);

        Assert.Equal([4L, 5, 12], Programme.CountOn(January).Select(t => t.Count)); // session 5 has no list of who attended
        Assert.Equal(
            ["awp-chief-executive", "icb-chief-executive", "independent-chair", "nbt-chief-executive", "sirona-chief-executive"],
            Programme.CountOn(January)[1].Records.AsEnumerable());
        Assert.Equal(
            [
                "\"Champions of improvement\" was held once; 9 of 12 members have attended.", // ten did, one of whom has left
                "\"Three Horizons in our own agenda\" was held 2 times; 10 of 12 members have attended.",
                "\"Attitudes to risk\" was held 2 times; 6 of 12 members have attended, of 6 it is unknown.",
            ],
            coverage.Modules.Select(BoardDevelopmentText.Describe));
        Assert.Equal(
            "Chair (nbt-chair-2): 2 of 3 modules attended; missing: \"Champions of improvement\".",
            BoardDevelopmentText.Describe(coverage.Members.Single(m => m.Member.Id == "nbt-chair-2")));
    }

    [Fact]
    public void Impact_OverTime_AsSharedWithTheBoard()
    {
        var assessment = Load("impact");
        Assert.False(assessment.TrySee(StandardFrameworks.NhsImpact, Board, Samples.BoardDay, out _));
        Assert.True(assessment.TrySee(StandardFrameworks.NhsImpact, Board, new(2024, 11, 30), out var november));
        Assert.True(assessment.TrySee(StandardFrameworks.NhsImpact, Board, January, out var january));
        Assert.False(assessment.TrySee(StandardFrameworks.NhsImpact, PartyId.Of(OrganisationId.Ods("RVJ")), January, out _)); // no longer

        Assert.Equal(
            [AspectChangeKind.Higher, AspectChangeKind.Higher, AspectChangeKind.Same, AspectChangeKind.NoLongerKnown, AspectChangeKind.Unknown],
            AssessmentChange.Between(november, january).Aspects.Select(a => a.Kind));
    }

    [Fact]
    public void TenFactors_TheWeakestLink_MovesOn()
    {
        Assert.Equal(
            "9 of 10 assessed. Together: unknown, not yet at most (\"Priorities that let delivery happen\"); not assessed: \"Insight from service users, and co-design\".",
            AssessmentText.Explain(See("ten-factors", StandardFrameworks.TenFactors, Oversight, Samples.BoardDay)));
        Assert.StartsWith("10 of 10 assessed. Together: partly, held there by ", AssessmentText.Explain(See("ten-factors", StandardFrameworks.TenFactors, Oversight, January)), StringComparison.Ordinal);
        Assert.Equal(9, See("ten-factors", StandardFrameworks.TenFactors, Board, January).Overall!.Lowest.Length); // all but the teams
    }

    [Fact]
    public void Wheel_TenOfTwelveSegments_AreAssessed() =>
        Assert.Equal("10 of 12 assessed.", AssessmentText.Explain(See("wheel", StandardFrameworks.InnovationAdoptionWheel, Oversight, January)));

    [Fact]
    public void Commons_ReviewsFallDue()
    {
        var group = PartyId.Of(GovernanceBodyId.From("executive-group"));

        Assert.Equal("7 of 10 assessed, 1 overdue to be looked at again.", AssessmentText.Explain(See("commons", StandardFrameworks.Commons, group, Samples.BoardDay)));
        var january = See("commons", StandardFrameworks.Commons, group, January);
        Assert.Equal("8 of 10 assessed, 1 overdue to be looked at again.", AssessmentText.Explain(january));
        Assert.Equal(20, january.Aspects[0].ReviewDaysOverdue);
        Assert.Equal(ReviewTiming.DueToday, january.Aspects.Single(a => a.Aspect.Id == "voice").Review);
    }

    [Fact]
    public void BoardMember_OwnMaturity_IsSeenByTheChairOnly()
    {
        var assessment = Load("board-member");
        bool See(PartyId reader, out MemberMaturity? maturity) =>
            MemberMaturity.TrySee(Programme, "nbt-chief-executive", assessment, StandardFrameworks.NhsImpact, "leadership", reader, January, out maturity);

        Assert.False(See(Board, out _));
        Assert.True(See(PartyId.Post("independent-chair"), out var maturity));
        Assert.Equal(
            "Chief Executive (nbt-chief-executive), by their own account: developing before the first session on 2024-11-28, progressing since.",
            BoardDevelopmentText.Describe(maturity!));
    }

    [Fact]
    public void Mapping_OfTheSample_LeavesPeopleOut()
    {
        var mapping = PlanJson.ImpactMapping.Load(Samples.Bytes("plan/impact-mapping.json")).OrThrow();
        var coverage = ImpactCoverage.Of(mapping, StandardFrameworks.NhsImpact, StandardPlans.TwelvePoints.Components.Select(c => c.Id));

        Assert.Equal(["people"], coverage.Gaps.Select(g => g.Id));
        Assert.Equal(7, coverage.UnmappedComponents.Length);
    }

    [Fact]
    public void EveryDocument_SaysThatItIsMadeUp() => Assert.All(
        [Programme.Provenance, Load("impact").Provenance, Load("ten-factors").Provenance, Load("wheel").Provenance, Load("commons").Provenance, Load("board-member").Provenance],
        p => Assert.True(p?.IsSynthetic));

    private static SelfAssessment Load(string name) => PlanJson.SelfAssessment.Load(Samples.Bytes($"plan/assessment-{name}.json")).OrThrow();

    private static AssessmentPicture See(string name, AssessmentFramework framework, PartyId reader, LocalDate asOf)
    {
        Assert.True(Load(name).TrySee(framework, reader, asOf, out var picture));
        return picture;
    }
}
