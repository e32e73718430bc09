using NodaTime;

namespace Transformation.Framework.Plan.Tests;

/// <summary>The code that the README of the package shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_PlanStatus_FollowsFromWhatIsRecorded()
    {
        // snippet: plan-status
        var plan = TransformationPlan.Create("our-plan", "Our plan", StandardPlans.TwelvePoints.Id).OrThrow()
            .With(new Milestone("launch", "The fellowship is launched", "fellowship", planned: new LocalDate(2024, 9, 30)))
            .With(new EvidenceCount("fellows", 95, on: new LocalDate(2024, 10, 1)));

        var status = PlanStatus.Assess(StandardPlans.TwelvePoints, plan, asOf: new LocalDate(2024, 10, 3));

        var progress = PlanText.ExplainProgress(status["fellowship"]);
        // Established: Fellows: 95 on 2024-10-01 (at least 90 wanted). Not shown to be embedded: …
        var delivery = PlanText.ExplainDelivery(status["fellowship"]);
        // Off track: "The fellowship is launched" was due on 2024-09-30 and is 3 days overdue.
        // end-snippet

        Assert.StartsWith("Established: Fellows: 95 on 2024-10-01 (at least 90 wanted). Not shown to be embedded: ", progress, StringComparison.Ordinal);
        Assert.Equal("Off track: \"The fellowship is launched\" was due on 2024-09-30 and is 3 days overdue.", delivery);
    }

    [Fact]
    public void Readme_Reconciliation_ListsWhatDoesNotAddUp()
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "funding.json"));
        var lines = new List<string>();

        // snippet: reconcile-funding
        FundingTables tables = PlanJson.FundingTables.Load(bytes).OrThrow();

        foreach (var figure in Reconciliation.Of(tables["sdf"]).Differences)
        {
            lines.Add(FundingText.Explain(figure));
        }
        // MH, LD and Autism, Total H1 & H2 SDF 2021/22: printed £11,310 thousand, its parts make £10,880 thousand;
        // difference £430 thousand, more than rounding could explain.
        // end-snippet

        Assert.Contains(
            "MH, LD and Autism, Total H1 & H2 SDF 2021/22: printed £11,310 thousand, its parts make £10,880 thousand; "
            + "difference £430 thousand, more than rounding could explain.",
            lines);
    }

    [Fact]
    public void Readme_Registers_AreTheEvidence()
    {
        var document = File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "plan", "compact.json"));
        var earlier = new LocalDate(2024, 10, 3);
        var today = new LocalDate(2025, 1, 30);

        // snippet: plan-registers
        Compact compact = PlanJson.Compact.Load(document).OrThrow();

        var standing = CompactText.Explain(CompactStanding.Of(compact, today));
        // In force: 7 of the 11 who take part have signed version 2. A review was due by 2025-01-27 and is 3 days overdue. …

        var plan = TransformationPlan.Create("our-plan", "Our plan", StandardPlans.TwelvePoints.Id).OrThrow()
            .With(new EvidenceCount("partner-organisations", 10, on: new LocalDate(2024, 9, 1)));
        var moved = PlanMovement.Between(
            PlanStatus.Assess(StandardPlans.TwelvePoints, plan, earlier, compact),
            PlanStatus.Assess(StandardPlans.TwelvePoints, plan, today, compact));

        var what = moved.Measures.Select(MovementText.Explain);
        // Partners that have signed the compact: 0 before, 6 now.
        // end-snippet

        Assert.StartsWith("In force: 7 of the 11 who take part have signed version 2. A review was due by 2025-01-27 and is 3 days overdue. ", standing, StringComparison.Ordinal);
        Assert.Contains("Partners that have signed the compact: 0 before, 6 now.", what);
        Assert.Equal(MovementKind.Forward, Assert.Single(moved.Components).Progress);
    }
}
