using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>What is amiss with a compact, found from how it stands.</summary>
internal static class CompactFindings
{
    internal static ImmutableArray<CompactFinding> In(CompactStanding standing) =>
    [
        .. OfTheWhole(standing),
        .. standing.Version is { } version ? standing.Parties.SelectMany(p => OfAParty(p, version)) : [],
        .. OfTheReview(standing),
    ];

    private static IEnumerable<CompactFinding> OfTheWhole(CompactStanding standing)
    {
        if (standing.Version is not { } version)
        {
            yield return new(CompactFindingKind.NoVersionInForce);
            yield break;
        }

        if (!standing.IsInForce)
        {
            yield return new(CompactFindingKind.FewerThanTwoSigned, records: Label(version));
        }

        foreach (var side in standing.Compact.Sides.Where(s => !version.Commitments.Any(c => c.Binds(s.Id))))
        {
            yield return new(CompactFindingKind.SideGivesNothing, side: side, records: Label(version));
        }

        var signed = standing.Parties.Where(static p => p.Signature == CompactSignatureState.Signed).Select(static p => p.Party.Side).ToHashSet(StringComparer.Ordinal);
        foreach (var side in standing.Compact.Sides.Where(s => !signed.Contains(s.Id)))
        {
            yield return new(CompactFindingKind.SideHasNotSigned, side: side, records: Label(version));
        }
    }

    private static IEnumerable<CompactFinding> OfAParty(CompactPartyStanding party, CompactVersion version)
    {
        var id = party.Party.Party;
        if (party.Signature == CompactSignatureState.NotSigned)
        {
            yield return new(CompactFindingKind.NotSigned, id, records: Label(version));
        }
        else if (party.Signature == CompactSignatureState.EarlierVersionOnly)
        {
            yield return new(CompactFindingKind.SignedEarlierVersionOnly, id, null, Label(version), Label(party.RestsOn!));
        }
        else if (party.Signature == CompactSignatureState.Withdrawn)
        {
            yield return new(CompactFindingKind.SignatureWithdrawn, id, null, Label(version), Label(party.RestsOn!));
        }

        if (party.Gives.IsEmpty)
        {
            yield return new(CompactFindingKind.GivesNothing, id, records: Label(version));
        }

        if (party.Gets.IsEmpty)
        {
            yield return new(CompactFindingKind.GetsNothing, id, records: Label(version));
        }
        else if (party.GetsFromSigned.IsEmpty)
        {
            yield return new(CompactFindingKind.NothingPromisedIsSigned, id, records: Label(version));
        }
    }

    private static IEnumerable<CompactFinding> OfTheReview(CompactStanding standing)
    {
        ImmutableArray<string> last = standing.LastReview is { } review ? [review.Id] : [];
        if (standing.Review == ReviewTiming.NoDateSet)
        {
            yield return new(CompactFindingKind.NoReviewDate, records: last);
        }
        else if (standing.Review == ReviewTiming.Overdue)
        {
            yield return new(CompactFindingKind.ReviewOverdue, records: last);
        }
    }

    private static string Label(CompactVersion version) => FormattableString.Invariant($"version {version.Number}");

    private static string Label(CompactSignature signature) =>
        FormattableString.Invariant($"signature under version {signature.Version} of {Sentence.Date(signature.On)}");
}
