using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Transformation.Framework.Plan.Tests.Compacts.SmallCompact;

namespace Transformation.Framework.Plan.Tests.Compacts;

/// <summary>Compacts with few parties and dates around today, so that every state is met often; and ways to take from them.</summary>
internal static class CompactGen
{
    private static readonly PartyId[] Everybody = [Board, .. Trusts];

    internal static Gen<Compact> Compacts { get; } =
        from versions in Gen.Elements<CompactVersion[]>(
            [],
            [Version(1, -10)],
            [Version(1, -10)],
            [Version(1, 1, null, Commitments[1])],
            [Version(1, -10, null, Commitments[1])],
            [Version(1, -10), Version(2, -4)],
            [Version(1, -10), Version(2, -4, withdrawn: -1)],
            [Version(1, -10), Version(2, 1)])
        from parties in Gen.Frequency((1, Gen.SubListOf(Everybody).Select(p => p.ToArray())), (3, Gen.Constant(Everybody)))
        from untils in Gen.Elements<int?>(null, null, null, null, null, -3, 0, 1).ListOf(Everybody.Length)
        from signatures in SignatureGen().ListOf(16)
        from feedback in Gen.Choose(-8, 2).ListOf(3)
        from reviews in Gen.Elements<int[]>([], [-6], [-6, 0], [1], [-3, -2])
        select Build(versions, [.. parties.Select((p, i) => Party(p, -12, untils[i]))], signatures, reviews, feedback);

    /// <summary>The compact with one record ended, withdrawn or taken out, one way after another.</summary>
    internal static IEnumerable<Compact> Lessened(Compact compact, int pick)
    {
        if (compact.Signatures is [_, ..])
        {
            var s = compact.Signatures[pick % compact.Signatures.Length];
            var day = LocalDate.Max(s.On, LocalDate.Min(s.WithdrawnOn ?? Today, Today.PlusDays(-pick % 3)));
            yield return Made(compact, signatures: compact.Signatures.Where(x => x != s));
            yield return compact.With(new CompactSignature(s.Party, s.Version, s.On, day));
        }

        if (compact.Parties is [_, ..])
        {
            yield return Without(compact, compact.Parties[pick % compact.Parties.Length].Party);
        }

        if (compact.Versions is [.., var last])
        {
            yield return compact.With(new CompactVersion(last.Number, last.EffectiveFrom, last.Commitments, last.EffectiveFrom));
        }

        if (compact.Feedback is [_, ..])
        {
            yield return Made(compact, feedback: compact.Feedback.RemoveAt(pick % compact.Feedback.Length));
        }

        if (compact.Reviews is [_, ..])
        {
            var r = compact.Reviews[pick % compact.Reviews.Length];
            yield return Made(compact, reviews: compact.Reviews.Remove(r), feedback: compact.Feedback.Where(f => f.Review != r.Id));
        }
    }

    /// <summary>The compact with a party gone since yesterday, and what it did since then with it.</summary>
    internal static Compact Without(Compact compact, PartyId party)
    {
        var end = Today.PlusDays(-1);
        return Made(
            compact,
            parties: compact.Parties.Select(p => p.Party == party && !(p.Until < end) ? new CompactParty(p.Party, p.Side, p.From, end) : p),
            signatures: compact.Signatures.Where(s => s.Party != party || s.On <= end),
            feedback: compact.Feedback.Where(f => (f.By != party && f.About != party) || f.On <= end));
    }

    internal static Compact KnownBy(Compact compact, LocalDate day) => Made(
        compact,
        compact.Versions.Where(v => v.EffectiveFrom <= day).Select(v => new CompactVersion(v.Number, v.EffectiveFrom, v.Commitments, v.WithdrawnOn <= day ? v.WithdrawnOn : null)),
        compact.Parties.Where(p => p.From <= day).Select(p => new CompactParty(p.Party, p.Side, p.From, p.Until < day ? p.Until : null)),
        compact.Signatures.Where(s => s.On <= day).Select(s => new CompactSignature(s.Party, s.Version, s.On, s.WithdrawnOn <= day ? s.WithdrawnOn : null))
            .Where(s => compact.Versions.Any(v => v.Number == s.Version && v.EffectiveFrom <= day)),
        compact.Reviews.Where(r => r.On <= day),
        compact.Feedback.Where(f => f.On <= day).Select(f => new CompactFeedback(
            f.Id,
            f.On,
            f.By,
            f.About,
            f.Commitment,
            f.Text,
            compact.Reviews.Any(r => r.Id == f.Review && r.On <= day) ? f.Review : null,
            f.ResolvedOn <= day ? f.ResolvedOn : null,
            f.ResolvedOn <= day ? f.Resolution : null)));

    internal static Compact Shuffled(Compact compact, int seed) => Made(
        compact,
        Mixed(compact.Versions, seed),
        Mixed(compact.Parties, seed),
        Mixed(compact.Signatures, seed),
        Mixed(compact.Reviews, seed),
        Mixed(compact.Feedback, seed));

    private static Compact Build(
        CompactVersion[] versions, CompactParty[] parties, IEnumerable<CompactSignature> signatures, int[] reviews, IEnumerable<int> feedback)
    {
        bool Present(PartyId party, LocalDate day) => parties.Any(p => p.Party == party && p.IsPresentOn(day));
        IEnumerable<object> said = versions.Any(v => v.Commitments.Length > 1)
            ? feedback
                .Select((day, i) => new CompactFeedback(
                    $"f{i}",
                    Day(day),
                    Trusts[i],
                    Board,
                    "room",
                    "Said.",
                    reviews.Length > 0 && i != 1 ? $"r{i % reviews.Length}" : null,
                    i == 2 ? Day(day + 2) : null,
                    i == 2 ? "Done." : null))
                .Where(f => Present(f.By, f.On) && Present(f.About, f.On))
            : [];
        return Of([
            .. versions,
            .. parties,
            .. signatures.DistinctBy(s => (s.Party, s.Version, s.On)).Where(s => versions.Any(v => v.Number == s.Version) && Present(s.Party, s.On)),
            .. reviews.Select((day, i) => new CompactReview($"r{i}", Day(day), i == 0 ? Day(day + 3) : null)),
            .. said]);
    }

    private static Gen<CompactSignature> SignatureGen() =>
        from party in Gen.Elements(Everybody)
        from version in Gen.Choose(1, 2)
        from day in Gen.Choose(-9, 1)
        from withdrawn in Gen.Elements<int?>(null, null, null, null, null, null, 0, 2)
        select Signed(party, version, day, day + withdrawn);

    private static Compact Made(
        Compact compact,
        IEnumerable<CompactVersion>? versions = null,
        IEnumerable<CompactParty>? parties = null,
        IEnumerable<CompactSignature>? signatures = null,
        IEnumerable<CompactReview>? reviews = null,
        IEnumerable<CompactFeedback>? feedback = null) => Compact.Create(
            compact.Id,
            compact.Title,
            compact.Sides,
            versions ?? compact.Versions,
            parties ?? compact.Parties,
            signatures ?? compact.Signatures,
            reviews ?? compact.Reviews,
            feedback ?? compact.Feedback).OrThrow();

    private static T[] Mixed<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }
}
