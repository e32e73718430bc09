using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What a compact's records are evidence of.</summary>
internal static class CompactEvidence
{
    internal static ImmutableArray<EvidenceTally> Count(Compact compact, LocalDate asOf)
    {
        var standing = CompactStanding.Of(compact, asOf);
        var withFeedback = compact.Feedback.Where(f => f.On <= asOf).Select(static f => f.Review).ToHashSet(StringComparer.Ordinal);
        return
        [
            new(
                "compact-signatures",
                standing.Parties
                    .Where(static p => p.Signature == CompactSignatureState.Signed && p.Party.Party.Kind == PartyKind.Organisation)
                    .Select(static p => p.Party.Party.ToString())),
            new("compact-reviews", compact.Reviews.Where(r => r.On <= asOf && withFeedback.Contains(r.Id)).Select(static r => r.Id)),
        ];
    }
}
