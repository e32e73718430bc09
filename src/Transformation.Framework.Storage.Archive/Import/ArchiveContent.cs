using System.Runtime.CompilerServices;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Load.Csv;

namespace Transformation.Framework.Storage.Archive;

/// <summary>What stands in the files of an archive, as streams. Whatever is wrong is reported where it is found, and a file's hash at its end.</summary>
internal sealed class ArchiveContent(string directory, StoreArchiveManifest manifest, Action<Problem> report)
{
    /// <summary>All that a row can hold: what a store held is not for an import to judge. Repeats show by the order.</summary>
    private static readonly ImportOptions Anything = new()
    {
        LargestWte = int.MaxValue,
        EarliestDate = new(1, 1, 1),
        LatestDate = new(9999, 12, 31),
        MostRows = long.MaxValue,
        FindDuplicates = false,
    };

    internal StoreArchiveManifest Manifest => manifest;

    internal IAsyncEnumerable<StoredAggregate> AggregatesAsync(CancellationToken cancellationToken) => manifest.Aggregates.ToAsyncEnumerable().SelectMany(kind => Open(
        kind.File, (stream, token) => Ordered(Lines(stream, new AggregateLineShape(kind.Type), kind.File, token), kind.File, static a => a.Stored.Id.Key, static key => key, CodePointComparer.Instance.Compare), cancellationToken))
        .Select(static aggregate => aggregate.Stored);

    internal IAsyncEnumerable<DecisionLogEntry> DecisionsAsync(CancellationToken cancellationToken) =>
        Open(manifest.Decisions, (stream, token) => Chained(Lines(stream, DecisionLineShape.Instance, manifest.Decisions, token)), cancellationToken);

    internal IAsyncEnumerable<TextDocument> TextsAsync(CancellationToken cancellationToken) => Open(
        manifest.Texts,
        (stream, token) => Ordered(Lines(stream, TextLineShape.Instance, manifest.Texts, token), manifest.Texts, static text => text.Id, static id => id.ToString(), Order),
        cancellationToken);

    internal LoadPlanRows RowsOf(ArchivedLoadPlan plan, CancellationToken cancellationToken) =>
        new(CommitmentsAsync(plan, cancellationToken), ImpactsAsync(plan, cancellationToken), CapacityAsync(plan, cancellationToken));

    /// <summary>The order of texts: by kind, then by key.</summary>
    internal static int Order(AggregateId left, AggregateId right) =>
        string.CompareOrdinal(left.Type, right.Type) is not 0 and var byType ? byType : CodePointComparer.Instance.Compare(left.Key, right.Key);

    private static int Order(CapacityLine left, CapacityLine right)
    {
        var byOrganisation = string.CompareOrdinal(left.Organisation.ToString(), right.Organisation.ToString());
        var byTeam = byOrganisation != 0 ? byOrganisation : CodePointComparer.Instance.Compare(left.Team, right.Team);
        return byTeam != 0 ? byTeam : left.From.CompareTo(right.From);
    }

    private IAsyncEnumerable<Commitment> CommitmentsAsync(ArchivedLoadPlan plan, CancellationToken cancellationToken) => Open(
        plan.Commitments,
        (stream, token) => Ordered(
            Rows(CommitmentCsv.StreamAsync(stream, Anything, null, token), plan.Commitments), plan.Commitments, static row => row.Id.Value, static id => id, string.CompareOrdinal),
        cancellationToken);

    private IAsyncEnumerable<ChangeImpact> ImpactsAsync(ArchivedLoadPlan plan, CancellationToken cancellationToken) => Open(
        plan.Impacts,
        (stream, token) => Ordered(Lines(stream, LoadShapes.ChangeImpact, plan.Impacts, token), plan.Impacts, static row => row.Id.Value, static id => id, string.CompareOrdinal),
        cancellationToken);

    private IAsyncEnumerable<CapacityLine> CapacityAsync(ArchivedLoadPlan plan, CancellationToken cancellationToken) => Open(
        plan.Capacity,
        (stream, token) => Ordered(
            Rows(CapacityCsv.StreamAsync(stream, Anything, null, token), plan.Capacity), plan.Capacity, static row => row, LoadRowRepeatedException.Describe, Order),
        cancellationToken);

    private async IAsyncEnumerable<T> Open<T>(
        ArchivedFile file, Func<HashedStream, CancellationToken, IAsyncEnumerable<T>> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var place = Path.Combine([directory, .. file.Path.Split('/')]);
        if (!File.Exists(place))
        {
            report(new(file.Path, ProblemCodes.Missing, "The file is not there."));
            yield break;
        }

        var stream = new HashedStream(new FileStream(place, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan));
        await using var owned = stream.ConfigureAwait(false);
        var count = 0L;
        await foreach (var item in read(stream, cancellationToken).ConfigureAwait(false))
        {
            count++;
            yield return item;
        }

        await stream.DrainAsync(cancellationToken).ConfigureAwait(false);
        if (stream.Bytes != file.Bytes)
        {
            report(new(file.Path, ArchiveProblemCodes.Damaged, FormattableString.Invariant($"The file has {stream.Bytes} bytes; {file.Bytes} were written.")));
        }
        else if (stream.Sha256 != file.Sha256)
        {
            report(new(file.Path, ArchiveProblemCodes.Damaged, "The file is not what was written: its hash is another."));
        }
        else if (count != file.Count)
        {
            report(new(file.Path, ProblemCodes.Contradiction, FormattableString.Invariant($"The file holds {count} that can be read; the manifest says {file.Count}.")));
        }
    }

    private IAsyncEnumerable<(T Value, long Line)> Lines<T>(Stream stream, Core.Json.JsonShape<T> shape, ArchivedFile file, CancellationToken cancellationToken) =>
        JsonLines.ReadAsync(stream, shape, file.Path, report, cancellationToken);

    private async IAsyncEnumerable<(T Value, long Line)> Rows<T>(IAsyncEnumerable<ImportedRow<T>> rows, ArchivedFile file)
        where T : class
    {
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (row.IsAccepted)
            {
                yield return (row.Value, row.Row ?? 0);
            }

            foreach (var problem in row.Problems)
            {
                report(new($"{file.Path}, {problem.Place}", problem.Code, problem.Message));
            }
        }
    }

    private async IAsyncEnumerable<T> Ordered<T, TKey>(
        IAsyncEnumerable<(T Value, long Line)> items, ArchivedFile file, Func<T, TKey> keyOf, Func<TKey, string> describe, Comparison<TKey> compare)
        where TKey : class
    {
        TKey? before = null;
        await foreach (var (value, line) in items.ConfigureAwait(false))
        {
            var key = keyOf(value);
            if (before is not null && compare(before, key) >= 0)
            {
                report(new(
                    JsonLines.PlaceOf(file.Path, line), ArchiveProblemCodes.OutOfOrder, $"'{Excerpt.Of(describe(key))}' does not come after '{Excerpt.Of(describe(before))}': each stands once, in order."));
            }

            before = key;
            yield return value;
        }
    }

    private async IAsyncEnumerable<DecisionLogEntry> Chained(IAsyncEnumerable<(DecisionLogEntry Value, long Line)> entries)
    {
        var head = default(DecisionLogHead);
        await foreach (var (entry, line) in entries.ConfigureAwait(false))
        {
            if (entry != DecisionLogEntry.After(head, entry.Record))
            {
                report(new(JsonLines.PlaceOf(manifest.Decisions.Path, line), ArchiveProblemCodes.BrokenChain, FormattableString.Invariant(
                    $"Entry {entry.Sequence} is not what was recorded, or was not recorded after entry {head.Sequence}.")));
            }

            head = entry.Head;
            yield return entry;
        }

        if (head != manifest.DecisionLogHead)
        {
            report(new(manifest.Decisions.Path, ArchiveProblemCodes.BrokenChain, FormattableString.Invariant(
                $"The log ends with entry {head.Sequence}, and not with the entry {manifest.DecisionLogHead.Sequence} that the manifest names.")));
        }
    }
}
