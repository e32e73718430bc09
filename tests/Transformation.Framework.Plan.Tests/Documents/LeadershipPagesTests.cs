using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Documents;

/// <summary>The code that docs/plan-leadership.md and docs/plan-assessments.md show.</summary>
public sealed class LeadershipPagesTests
{
    [Fact]
    public void Page_BoardProgramme_SaysWhoIsMissingWhat()
    {
        // snippet: board-programme
        var programme = BoardProgramme.Create(
            "our-programme",
            "Our board's programme",
            GovernanceBodyId.From("partnership-board"),
            members: [new BoardMember("chair-1", "Chair", from: new LocalDate(2024, 5, 1)), new BoardMember("finance-1", "Director of Finance", from: new LocalDate(2024, 5, 1))],
            modules: [new BoardModule("risk", "Attitudes to risk", from: new LocalDate(2024, 11, 1))],
            sessions: [new BoardSession("first", "risk", on: new LocalDate(2024, 11, 28), attended: ["chair-1"])]).OrThrow();

        var coverage = BoardCoverage.Of(programme, asOf: new LocalDate(2025, 1, 30));

        var board = BoardDevelopmentText.Explain(coverage);
        // 1 of 2 members have attended every module (1 module).
        var member = BoardDevelopmentText.Describe(coverage.Members[1]);
        // Director of Finance (finance-1): 0 of 1 module attended; missing: "Attitudes to risk".
        // end-snippet

        Assert.Equal("1 of 2 members have attended every module (1 module).", board);
        Assert.Equal("Director of Finance (finance-1): 0 of 1 module attended; missing: \"Attitudes to risk\".", member);
    }

    [Fact]
    public void Page_SelfAssessment_IsSeenByThoseItIsSharedWith()
    {
        // snippet: self-assessment
        var ours = PartyId.Of(OrganisationId.Ods("RVJ"));
        var board = PartyId.Of(GovernanceBodyId.From("partnership-board"));
        var today = new LocalDate(2025, 1, 30);

        var assessment = SelfAssessment.Create("our-factors", StandardFrameworks.TenFactors.Id, owner: ours).OrThrow()
            .With(new AssessmentRating("leadership", "in-place", on: new LocalDate(2025, 1, 15)))
            .With(new AssessmentRating("test-and-learn", "partly", on: new LocalDate(2025, 1, 15)));

        var before = assessment.TrySee(StandardFrameworks.TenFactors, reader: board, today, out _); // false: nobody has shared it

        var shared = assessment.Share(with: board, on: today);
        var words = shared.TrySee(StandardFrameworks.TenFactors, reader: board, today, out var picture) ? AssessmentText.Explain(picture) : "";
        // 2 of 10 assessed. Together: unknown, partly at most ("Testing and learning"); not assessed: …
        // end-snippet

        Assert.False(before);
        Assert.StartsWith("2 of 10 assessed. Together: unknown, partly at most (\"Testing and learning\"); not assessed: ", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_ImpactMapping_NamesItsGaps()
    {
        // snippet: impact-mapping
        var mapping = ImpactMapping.Create(
            "ours", "What our first components are for", StandardFrameworks.NhsImpact.Id,
            [new ImpactLink("system-compact", "purpose"), new ImpactLink("board-development", "leadership")]).OrThrow();

        var coverage = ImpactCoverage.Of(
            mapping, StandardFrameworks.NhsImpact, StandardPlans.TwelvePoints.Components.Select(component => component.Id));

        var gaps = coverage.Gaps.Select(gap => gap.Id).ToList(); // people, capability, embedding
        // end-snippet

        Assert.Equal(["people", "capability", "embedding"], gaps);
    }
}
