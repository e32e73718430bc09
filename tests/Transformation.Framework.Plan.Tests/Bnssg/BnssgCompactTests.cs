using NodaTime;

namespace Transformation.Framework.Plan.Tests.Bnssg;

/// <summary>The made-up system compact, before and after it was agreed. Figures counted by hand from the document.</summary>
public sealed class BnssgCompactTests
{
    private static readonly LocalDate January = new(2025, 1, 30);

    private static readonly Compact Compact = PlanJson.Compact.Load(Samples.Bytes("plan/compact.json")).OrThrow();

    [Fact]
    public void OnTheBoardDay_ThereIsNoCompact()
    {
        var standing = CompactStanding.Of(Compact, Samples.BoardDay);

        Assert.Empty(standing.Parties);
        Assert.Equal([0L, 0], Compact.CountOn(Samples.BoardDay).Select(t => t.Count));
        Assert.Equal("Not in force: there is no version to sign. The next review is due by 2025-01-10.", CompactText.Explain(standing));
    }

    [Theory]
    [InlineData(2024, 11, 21, 2)] // two organisations and the board
    [InlineData(2024, 12, 31, 8)]
    [InlineData(2025, 1, 19, 9)] // all but South Gloucestershire under version 1
    [InlineData(2025, 1, 20, 1)] // version 2 asks for new signatures
    [InlineData(2025, 1, 26, 6)]
    [InlineData(2025, 1, 30, 6)] // one withdrew, one signed
    public void Signatures_OverTime(int year, int month, int day, int signed) =>
        Assert.Equal(signed, Compact.CountOn(new(year, month, day))[0].Count);

    [Fact]
    public void InJanuary_ItIsInForceWithSomeBehind()
    {
        var standing = CompactStanding.Of(Compact, January);

        Assert.Equal(
            "In force: 7 of the 11 who take part have signed version 2. A review was due by 2025-01-27 and is 3 days overdue. Feedback: 4 given, 2 open, the oldest for 17 days.",
            CompactText.Explain(standing));
        Assert.Equal(
            [
                "ods:RA7 has not signed version 2, only an earlier one (signature under version 1 of 2024-11-28).",
                "ods:RYF has withdrawn its signature under version 2 of 2025-01-21.",
                "ons:E06000024 has not signed version 2, only an earlier one (signature under version 1 of 2024-12-17).",
                "local:one-care has not signed version 2, only an earlier one (signature under version 1 of 2025-01-09).",
                "A review is overdue.",
            ],
            standing.Findings.Select(CompactText.Describe));
        Assert.All(standing.Parties, p => Assert.NotEmpty(p.GetsFromSigned));
        Assert.Equal(1, Compact.CountOn(January)[1].Count);
        Assert.Equal([32, 0, 17, 8], standing.Feedback.OrderBy(f => f.IsOpen).Select(f => f.Days));
    }

    [Fact]
    public void EveryPartyOfTheCompact_IsKnownElsewhere()
    {
        var portfolio = System.Text.Encoding.UTF8.GetString(Samples.Bytes("portfolio.json"));

        Assert.All(Compact.Parties.Where(p => p.Party.Kind == PartyKind.Organisation), p => Assert.Contains($"\"{p.Party}\"", portfolio, StringComparison.Ordinal));
        Assert.Equal(10, Compact.Parties.Count(p => p.Party.Kind == PartyKind.Organisation));
        Assert.True(Compact.Provenance!.IsSynthetic);
    }
}
