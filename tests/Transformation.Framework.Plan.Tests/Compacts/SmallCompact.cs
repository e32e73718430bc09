using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Compacts;

/// <summary>A compact of a board with three organisations, and short ways to make records for it.</summary>
internal static class SmallCompact
{
    internal static readonly LocalDate Today = new(2025, 1, 30);

    internal static readonly PartyId Board = PartyId.Of(GovernanceBodyId.From("board"));

    internal static readonly PartyId[] Trusts = [Trust("A"), Trust("B"), Trust("C")];

    internal static readonly CompactSide[] Sides = [new("system", "System"), new("partner", "Partner")];

    internal static readonly CompactCommitment[] Commitments =
        [new("room", "Make room", "system"), new("people", "Release people", "partner"), new("learn", "Learn openly")];

    internal static PartyId Trust(string code) => PartyId.Of(OrganisationId.Local(code));

    internal static LocalDate Day(int days) => Today.PlusDays(days);

    internal static CompactVersion Version(int number, int from, int? withdrawn = null, params CompactCommitment[] commitments) =>
        new(number, Day(from), commitments.Length == 0 ? Commitments : commitments, withdrawn is { } w ? Day(w) : null);

    internal static CompactParty Party(PartyId party, int from = -100, int? until = null) =>
        new(party, party == Board ? "system" : "partner", Day(from), until is { } u ? Day(u) : null);

    internal static CompactSignature Signed(PartyId party, int version, int on, int? withdrawn = null) =>
        new(party, version, Day(on), withdrawn is { } w ? Day(w) : null);

    internal static Compact Of(params IEnumerable<object> records) => Check(records).OrThrow();

    internal static Checked<Compact> Check(params IEnumerable<object> records) => Compact.Create(
        "c",
        "C",
        Sides,
        records.OfType<CompactVersion>(),
        records.OfType<CompactParty>(),
        records.OfType<CompactSignature>(),
        records.OfType<CompactReview>(),
        records.OfType<CompactFeedback>());

    /// <summary>Version 1 for a hundred days, the board and all trusts present, all but the last have signed.</summary>
    internal static Compact Usual(params IEnumerable<object> more) => Of([
        Version(1, -100), Party(Board), .. Trusts.Select(t => Party(t)),
        Signed(Board, 1, -90), Signed(Trusts[0], 1, -90), Signed(Trusts[1], 1, -90), .. more]);

    internal static CompactStanding Standing(Compact compact, int day = 0) => CompactStanding.Of(compact, Day(day));

    internal static (long Signatures, long Reviews) Tally(Compact compact, int day = 0)
    {
        var tallies = compact.CountOn(Day(day));
        Assert.Equal(["compact-signatures", "compact-reviews"], tallies.Select(t => t.Measure));
        return (tallies[0].Count, tallies[1].Count);
    }
}
