using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Who has signed, and what each party gives and gets under a version.</summary>
internal static class CompactReciprocity
{
    internal static ImmutableArray<CompactPartyStanding> Of(Compact compact, CompactVersion? version, LocalDate asOf)
    {
        var signatures = compact.Signatures.Where(s => s.On <= asOf).ToLookup(static s => s.Party);
        List<(CompactParty Party, CompactSignatureState State, CompactSignature? RestsOn)> present = [.. compact.Parties
            .Where(p => p.IsPresentOn(asOf))
            .OrderBy(static p => p.Party)
            .Select(p => Signature(p, signatures[p.Party], version, asOf))];
        var all = present.Select(static p => p.Party).ToList();
        var signed = present.Where(static p => p.State == CompactSignatureState.Signed).Select(static p => p.Party).ToList();
        ImmutableArray<CompactCommitment> commitments = version?.Commitments ?? [];
        return [.. present.Select(own => new CompactPartyStanding(
            own.Party,
            own.State,
            own.RestsOn,
            [.. commitments.Where(c => c.Binds(own.Party.Side))],
            PromisedTo(own.Party, commitments, all),
            PromisedTo(own.Party, commitments, signed)))];
    }

    /// <summary>What one side promises, it promises the other; what is shared, each promises everybody else.</summary>
    private static ImmutableArray<CompactCommitment> PromisedTo(
        CompactParty own, ImmutableArray<CompactCommitment> commitments, List<CompactParty> givers)
    {
        var anybodyElse = givers.Exists(g => g.Party != own.Party);
        var theOtherSide = givers.Exists(g => g.Side != own.Side);
        return [.. commitments.Where(c => c.IsShared ? anybodyElse : c.By != own.Side && theOtherSide)];
    }

    private static (CompactParty Party, CompactSignatureState State, CompactSignature? RestsOn) Signature(
        CompactParty party, IEnumerable<CompactSignature> signatures, CompactVersion? version, LocalDate asOf)
    {
        if (version is null)
        {
            return (party, CompactSignatureState.NotSigned, null);
        }

        // Given in this time of taking part: who left and came back signs again.
        var own = signatures.Where(s => s.On >= party.From).OrderByDescending(static s => s.On).ToList();
        if (own.Find(s => s.Version == version.Number && s.StandsOn(asOf)) is { } signed)
        {
            return (party, CompactSignatureState.Signed, signed);
        }

        if (own.Find(s => s.Version == version.Number) is { } withdrawn)
        {
            return (party, CompactSignatureState.Withdrawn, withdrawn);
        }

        return own.Where(s => s.Version < version.Number && s.StandsOn(asOf)).MaxBy(static s => s.Version) is { } earlier
            ? (party, CompactSignatureState.EarlierVersionOnly, earlier)
            : (party, CompactSignatureState.NotSigned, null);
    }
}
