using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Lays the content of a checked archive into a store that is empty, or holds what an import left that was interrupted.</summary>
internal sealed class StoreImport(ArchiveContent content, IRecordStore store, ILoadPlanStore plans, IProgress<long>? progress)
{
    private const int TextsAtOnce = 256;
    private const int CharactersAtOnce = 4_000_000;

    private readonly ItemCounter counter = new(progress);

    internal async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        await RequireEmptyAsync(cancellationToken).ConfigureAwait(false);
        foreach (var plan in content.Manifest.LoadPlans)
        {
            await plans.RestoreAsync(plan.Plan, Counted(content.RowsOf(plan, cancellationToken)), plan.Version, cancellationToken).ConfigureAwait(false);
        }

        await PutTextsAsync(cancellationToken).ConfigureAwait(false);

        // Last and in one commit: as long as there is neither an aggregate nor a decision, the import was not finished and can be run again.
        await store.RestoreAsync(
            content.AggregatesAsync(cancellationToken).Select(counter.Count), content.DecisionsAsync(cancellationToken).Select(counter.Count), cancellationToken).ConfigureAwait(false);
        counter.Finish();
    }

    /// <summary>What to do with a problem when the archive was found to have none: it was changed since.</summary>
    internal static void Refuse(Problem problem) => throw new StoreCorruptException($"The archive was changed while it was imported. {problem}");

    private async ValueTask RequireEmptyAsync(CancellationToken cancellationToken)
    {
        var types = await store.Aggregates.ListTypesAsync(cancellationToken).ConfigureAwait(false);
        if (!types.IsEmpty)
        {
            throw new StoreNotEmptyException("The store holds aggregates already; an archive is imported into an empty store.");
        }

        if (await store.Decisions.GetHeadAsync(cancellationToken).ConfigureAwait(false) != default)
        {
            throw new StoreNotEmptyException("The decision log has entries already; an archive is imported into an empty store.");
        }

        // What an import left that was interrupted is just what the archive has.
        var known = content.Manifest.LoadPlans.Select(static plan => (plan.Plan, plan.Version)).ToHashSet();
        if ((await plans.ListAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(plan => !known.Contains((plan.Plan, plan.Version))) is { } other)
        {
            throw new StoreNotEmptyException(FormattableString.Invariant($"The store holds the load plan '{other.Plan}' at version {other.Version}, which the archive does not have."));
        }

        await RequireNoOtherTextsAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask RequireNoOtherTextsAsync(CancellationToken cancellationToken)
    {
        // Both come in the same order, so that neither need be remembered.
        var archived = content.TextsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var owned = archived.ConfigureAwait(false);
        var order = -1;
        await foreach (var there in store.Texts.ReadAllAsync(null, cancellationToken).ConfigureAwait(false))
        {
            do
            {
                order = await archived.MoveNextAsync().ConfigureAwait(false) ? ArchiveContent.Order(archived.Current.Id, there.Id) : 1;
            }
            while (order < 0);

            if (order > 0 || archived.Current != there)
            {
                throw new StoreNotEmptyException($"The text index holds {there.Id}, which the archive does not have, or not like that.");
            }
        }
    }

    private async ValueTask PutTextsAsync(CancellationToken cancellationToken)
    {
        var batch = ImmutableArray.CreateBuilder<TextDocument>();
        var characters = 0;
        await foreach (var text in content.TextsAsync(cancellationToken).ConfigureAwait(false))
        {
            batch.Add(counter.Count(text));
            characters += text.Title.Length + text.Body.Length;
            if (batch.Count == TextsAtOnce || characters > CharactersAtOnce)
            {
                await store.Texts.PutAsync(batch.ToImmutable(), cancellationToken).ConfigureAwait(false);
                batch.Clear();
                characters = 0;
            }
        }

        if (batch.Count > 0)
        {
            await store.Texts.PutAsync(batch.ToImmutable(), cancellationToken).ConfigureAwait(false);
        }
    }

    private LoadPlanRows Counted(LoadPlanRows rows) => new(rows.Commitments.Select(counter.Count), rows.Impacts.Select(counter.Count), rows.Capacity.Select(counter.Count));
}
