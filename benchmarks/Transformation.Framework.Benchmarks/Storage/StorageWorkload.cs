using NodaTime;
using Transformation.Framework.Benchmarks.Load;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>The commitments that are stored: those of <see cref="LoadWorkload"/>, a fifth of them released days and a tenth not estimated, and half of them with a source; in the order of their identifiers, as a register writes them.</summary>
internal static class StorageWorkload
{
    private static readonly Provenance Made = Provenance.Synthetic("benchmarks/StorageWorkload");

    public static LoadPlanId Plan { get; } = LoadPlanId.From("benchmark");

    public static Commitment[] Records(int rows) => [.. LoadWorkload.Of(rows, isMixed: true).ToRecords().Select(static (row, n) => Numbered(row, n))];

    /// <summary>Commitments that are made one by one, as they are asked for: nobody holds them.</summary>
    public static IEnumerable<Commitment> Stream(int rows)
    {
        const int Kept = 10_000;
        var some = LoadWorkload.Of(Kept, isMixed: true).ToRecords();
        for (var n = 0; n < rows; n++)
        {
            yield return Numbered(some[n % Kept], n);
        }
    }

    private static Commitment Numbered(Commitment row, int n) => Commitment.Of(
        CommitmentId.From(FormattableString.Invariant($"c{n:0000000000}")), row.Initiative, row.Organisation, row.Size, row.From, row.To, row.Team, n % 2 == 0 ? Made : null);
}
