using System.Collections.Immutable;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Load.Csv;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Writes a store into a draft, again and again what was changed meanwhile, until nothing was.</summary>
internal sealed class StoreExport(IRecordStore store, ILoadPlanStore plans, ArchiveDraft draft, IProgress<long>? progress)
{
    private const int Passes = 10;

    private readonly ItemCounter counter = new(progress);
    private readonly SortedDictionary<string, ExportedKind> kinds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<LoadPlanId, ExportedLoadPlan> loadPlans = [];
    private (ArchivedFile File, DecisionLogHead Head)? decisions;
    private ArchivedFile? texts;

    internal async ValueTask<StoreArchiveManifest> RunAsync(CancellationToken cancellationToken)
    {
        // Each stream is a moment of its own. What has the same versions before and after was not changed in between: when a whole pass finds everything as it was written, all of it was
        // there together when that pass began.
        for (var pass = 0; pass < Passes; pass++)
        {
            if (!await BringUpToDateAsync(cancellationToken).ConfigureAwait(false))
            {
                counter.Finish();
                return Manifest();
            }

            texts = await WriteTextsAsync(cancellationToken).ConfigureAwait(false);
        }

        throw new StoreUnavailableException(StoreUnavailableReason.Busy, "The store was changed again and again while it was exported.");
    }

    /// <summary>Writes what is not yet written as it is now; false when there was nothing to write.</summary>
    private async ValueTask<bool> BringUpToDateAsync(CancellationToken cancellationToken)
    {
        var isChanged = await BringKindsUpToDateAsync(cancellationToken).ConfigureAwait(false);
        isChanged |= await BringPlansUpToDateAsync(cancellationToken).ConfigureAwait(false);

        if (decisions?.Head != await store.Decisions.GetHeadAsync(cancellationToken).ConfigureAwait(false))
        {
            decisions = await WriteDecisionsAsync(cancellationToken).ConfigureAwait(false);
            isChanged = true;
        }

        return isChanged;
    }

    private async ValueTask<bool> BringKindsUpToDateAsync(CancellationToken cancellationToken)
    {
        var isChanged = false;
        var types = await store.Aggregates.ListTypesAsync(cancellationToken).ConfigureAwait(false);
        foreach (var gone in kinds.Keys.Except(types).ToList())
        {
            Forget(gone);
            isChanged = true;
        }

        foreach (var type in types)
        {
            if (kinds.GetValueOrDefault(type) is not { } before || before.Mark != await MarkOfAsync(type, cancellationToken).ConfigureAwait(false))
            {
                await WriteKindAsync(type, cancellationToken).ConfigureAwait(false);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private async ValueTask<bool> BringPlansUpToDateAsync(CancellationToken cancellationToken)
    {
        var isChanged = false;
        var listed = await plans.ListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var gone in loadPlans.Values.ExceptBy(listed.Select(static plan => plan.Plan), static plan => plan.Plan.Plan).ToList())
        {
            loadPlans.Remove(gone.Plan.Plan);
            draft.Remove(gone.Plan.Commitments.Path);
            draft.Remove(gone.Plan.Impacts.Path);
            draft.Remove(gone.Plan.Capacity.Path);
            isChanged = true;
        }

        foreach (var plan in listed.Where(plan => loadPlans.GetValueOrDefault(plan.Plan)?.Mark != plan))
        {
            loadPlans[plan.Plan] = new(await WritePlanAsync(plan, cancellationToken).ConfigureAwait(false), plan);
            isChanged = true;
        }

        return isChanged;
    }

    private async ValueTask<string> MarkOfAsync(string type, CancellationToken cancellationToken)
    {
        using var mark = new KindMark();
        await foreach (var stored in store.Aggregates.ReadAllAsync(type, "", cancellationToken).ConfigureAwait(false))
        {
            mark.Add(stored);
        }

        return mark.Text;
    }

    private async ValueTask WriteKindAsync(string type, CancellationToken cancellationToken)
    {
        using var mark = new KindMark();
        var lines = store.Aggregates.ReadAllAsync(type, "", cancellationToken).Select(stored =>
        {
            mark.Add(stored);
            return ArchivedAggregate.Of(stored);
        });
        var file = await WriteLinesAsync(
            ArchivePaths.Aggregates(type), new AggregateLineShape(type), lines, static line => line.Stored.Id.ToString(), cancellationToken).ConfigureAwait(false);
        kinds[type] = new(new(type, file), mark.Text, mark.HighestVersion);
        if (file.Count == 0)
        {
            Forget(type); // all deleted since the kinds were listed
        }
    }

    private void Forget(string type)
    {
        draft.Remove(kinds[type].Kind.File.Path);
        kinds.Remove(type);
    }

    private async ValueTask<(ArchivedFile File, DecisionLogHead Head)> WriteDecisionsAsync(CancellationToken cancellationToken)
    {
        var head = default(DecisionLogHead);
        var entries = store.Decisions.ReadAsync(1, cancellationToken).Select(entry =>
        {
            DecisionLogEntry.RequireNext(head, entry); // a broken log is to be seen to, not to be copied
            head = entry.Head;
            return entry;
        });
        var file = await WriteLinesAsync(
            ArchivePaths.Decisions, DecisionLineShape.Instance, entries, static entry => FormattableString.Invariant($"decision {entry.Sequence}"), cancellationToken).ConfigureAwait(false);
        return (file, head);
    }

    private ValueTask<ArchivedFile> WriteTextsAsync(CancellationToken cancellationToken) => WriteLinesAsync(
        ArchivePaths.Texts, TextLineShape.Instance, store.Texts.ReadAllAsync(null, cancellationToken), static text => text.Id.ToString(), cancellationToken);

    private async ValueTask<ArchivedLoadPlan> WritePlanAsync(StoredLoadPlan plan, CancellationToken cancellationToken)
    {
        var (id, filter) = (plan.Plan, new LoadRowFilter { Plan = plan.Plan });
        var commitments = await WriteAsync(
            ArchivePaths.Commitments(id.Value),
            plans.ReadCommitmentsAsync(filter, cancellationToken).Select(row => WritableRows.Check(id, row)),
            (stream, rows) => CommitmentCsv.WriteAsync(stream, rows, cancellationToken)).ConfigureAwait(false);
        var impacts = await WriteLinesAsync(
            ArchivePaths.Impacts(id.Value),
            LoadShapes.ChangeImpact,
            plans.ReadImpactsAsync(filter, cancellationToken).Select(row => WritableRows.Check(id, row)),
            static row => $"impact {row.Id}",
            cancellationToken).ConfigureAwait(false);
        var capacity = await WriteAsync(
            ArchivePaths.Capacity(id.Value),
            plans.ReadCapacityAsync(filter, cancellationToken).Select(row => WritableRows.Check(id, row)),
            (stream, rows) => CapacityCsv.WriteAsync(stream, rows, cancellationToken)).ConfigureAwait(false);
        return new(id, plan.Version, commitments, impacts, capacity);
    }

    private ValueTask<ArchivedFile> WriteLinesAsync<T>(
        string path, JsonShape<T> shape, IAsyncEnumerable<T> values, Func<T, string> describe, CancellationToken cancellationToken) =>
        WriteAsync(path, values, (stream, counted) => JsonLines.WriteAsync(stream, shape, counted, describe, cancellationToken));

    private async ValueTask<ArchivedFile> WriteAsync<T>(string path, IAsyncEnumerable<T> items, Func<Stream, IAsyncEnumerable<T>, Task> write)
    {
        var before = counter.Total;
        var (bytes, sha256) = await draft.WriteAsync(path, stream => write(stream, items.Select(counter.Count))).ConfigureAwait(false);
        return new(path, counter.Total - before, bytes, sha256);
    }

    private StoreArchiveManifest Manifest() => new(
        kinds.Values.Select(static kind => kind.HighestVersion).Concat(loadPlans.Values.Select(static plan => plan.Plan.Version)).DefaultIfEmpty().Max(),
        [.. kinds.Values.Select(static kind => kind.Kind)],
        decisions!.Value.Head,
        decisions.Value.File,
        texts!,
        [.. loadPlans.Values.Select(static plan => plan.Plan)]);
}
