using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Ways to add to the evidence of one type: for each set of questions the pieces that would be enough for them, and the statement that there is none.</summary>
internal static class EvidenceOptions
{
    /// <summary>More questions than this about one type are handled singly and all together only.</summary>
    internal const int MostSets = 6;

    internal static IEnumerable<InputOption> Of(GateInput input, ImmutableArray<EvidenceCondition> asked, GateFacts facts, LocalDate asOf)
    {
        var shortage = asked.Select(a => ShortageOf(a, facts, asOf)).ToArray();
        foreach (var set in Sets(asked.Length))
        {
            var wanted = set.Where(i => shortage[i] > 0).ToList();
            if (wanted.Count > 0)
            {
                yield return InputOption.Of(Pieces(input, [.. wanted.Select(i => (asked[i], shortage[i]))], asOf));
            }
        }

        if (!facts.Evidence.Any(e => e.Type == input.Id && e.Date >= asOf))
        {
            yield return InputOption.Of(EvidenceItem.StatedNone(input.Id, asOf, "supposed"));
        }
    }

    private static int ShortageOf(EvidenceCondition asked, GateFacts facts, LocalDate asOf) =>
        asked.Count - EvidenceCount.Of(facts.EvidenceOf(asked.Input), asked, asked.Oldest(asOf), asOf).Counted;

    private static IEnumerable<IEnumerable<int>> Sets(int count)
    {
        if (count > MostSets)
        {
            return [.. Enumerable.Range(0, count).Select(static i => new[] { i }), Enumerable.Range(0, count)];
        }

        return Enumerable.Range(1, (1 << count) - 1).OrderBy(static bits => int.PopCount(bits)).Select(bits => Enumerable.Range(0, count).Where(i => (bits >> i & 1) == 1));
    }

    /// <summary>Pieces from each role that is asked for; where any role will do, those count too, and more are added only if they are not enough.</summary>
    private static ImmutableArray<EvidenceItem> Pieces(GateInput input, ImmutableArray<(EvidenceCondition Asked, int Missing)> wanted, LocalDate asOf)
    {
        var isAttested = wanted.Any(static w => w.Asked is { Attested: true, FromRole: null });
        var pieces = ImmutableArray.CreateBuilder<EvidenceItem>();
        foreach (var role in wanted.GroupBy(static w => w.Asked.FromRole).OrderBy(static g => g.Key is null).ThenBy(static g => g.Key, StringComparer.Ordinal))
        {
            var needed = role.Max(static w => w.Missing) - (role.Key is null ? pieces.Count : 0);
            for (var i = 0; i < needed; i++)
            {
                var attestation = isAttested || role.Any(static w => w.Asked.Attested) ? new Attestation(input.SuppliedBy, asOf) : null;
                pieces.Add(EvidenceItem.Held(input.Id, asOf, FormattableString.Invariant($"supposed {pieces.Count + 1}"), role.Key, attestation: attestation));
            }
        }

        return pieces.ToImmutable();
    }
}
