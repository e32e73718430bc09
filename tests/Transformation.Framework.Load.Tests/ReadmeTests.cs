using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>The code that the package's page shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Page_Example_SaysWhatThePageSays()
    {
        var told = new List<string>();

        // snippet: load-by-month
        var council = OrganisationId.Parse("ons:E06000023");
        var (partnerships, pilot, strategy) = (InitiativeId.From("icp-development"), InitiativeId.From("design-team-pilot"), InitiativeId.From("ht2040"));
        var plan = LoadPlan.Create(
            [
                Commitment.Of(CommitmentId.From("localities"), partnerships, council, CommitmentSize.Of(Wte.Of(1.5m, ContractWeek.Council))),
                Commitment.Of(CommitmentId.From("team"), pilot, council, CommitmentSize.Of(people: 2, MonthlyRelease.Between(2, 3), ContractWeek.Council), from: new LocalDate(2025, 1, 6)),
                Commitment.Of(CommitmentId.From("vision"), strategy, council, CommitmentSize.Unestimated),
            ],
            [CapacityLine.Of(council, from: new LocalDate(2024, 4, 1), Wte.Of(1.6m, ContractWeek.Council))]).OrThrow();
        var range = LoadRange.Of(new YearMonth(2024, 12), new YearMonth(2025, 2), WorkingCalendar.EnglandAndWales);
        var table = CommitmentTable.Build(plan.Commitments, range, LoadCatalogue.Empty);
        var load = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Initiative]);

        foreach (var clash in LoadSaturation.Of(load, plan.Capacity).OverCommitments)
        {
            told.Add($"{clash.Organisation} {clash.First} to {clash.Last}: {clash.LeastExcessWte.Value} to {clash.MostExcessWte.Value} WTE short, or more: {clash.IsLowerBound}");
            told.AddRange(clash.Competing().Select(c => $"  {c.Initiative}: {c.Load.Least} to {c.Load.Most}"));
        }
        // end-snippet

        // 22 and 20 working days: (1.5 − 1.6) × 42 + 4 × 20 ÷ 22 + 4 days are 3.436 short of 42; at the upper end 7.255.
        Assert.Equal(
            [
                "ons:E06000023 2025-01 to 2025-02: 0.082 to 0.173 WTE short, or more: True",
                "  icp-development: 466.2h to 466.2h",
                "  design-team-pilot: 56.50909083h to 84.76363639h",
                "  ht2040: 0h to 0h",
            ],
            told);
    }
}
