using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Load;

/// <summary>What can be done with any <see cref="ILoadPlanStore"/>.</summary>
public static class LoadPlanStoreExtensions
{
    private const int Tries = 10;

    /// <summary>Makes a table of stored commitments, without keeping them as records.</summary>
    /// <param name="store">The store.</param>
    /// <param name="range">The months that commitments are cut to.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <param name="filter">Which commitments; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    /// <exception cref="OverflowException">A size is beyond about 2.5 million million hours a month.</exception>
    public static async Task<CommitmentTable> BuildTableAsync(
        this ILoadPlanStore store, LoadRange range, LoadCatalogue catalogue, LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var builder = new CommitmentTableBuilder(range, catalogue);
        await store.FillAsync(builder, filter, cancellationToken).ConfigureAwait(false);
        return builder.Build();
    }

    /// <summary>Loads a whole plan into memory, as it was at one moment.</summary>
    /// <param name="store">The store.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan and its version, or null when there is none.</returns>
    /// <exception cref="StoreUnavailableException">The plan was changed again and again while it was read (<see cref="StoreUnavailableReason.Busy"/>), or the store cannot be reached.</exception>
    /// <exception cref="StoreCorruptException">What is stored makes no plan.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public static async ValueTask<Versioned<LoadPlan>?> LoadAsync(this ILoadPlanStore store, LoadPlanId plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var filter = new LoadRowFilter { Plan = plan };
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            // Three streams are three moments: they belong together if no other version came between them.
            if (await store.FindAsync(plan, cancellationToken).ConfigureAwait(false) is not { } before)
            {
                return null;
            }

            var commitments = await store.ReadCommitmentsAsync(filter, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            var impacts = await store.ReadImpactsAsync(filter, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            var capacity = await store.ReadCapacityAsync(filter, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
            if (await store.FindAsync(plan, cancellationToken).ConfigureAwait(false) == before)
            {
                var read = LoadPlan.Create(commitments, capacity, impacts);
                return read.IsValid ? new(read.Value, before.Version) : throw new StoreCorruptException($"What is stored as load plan '{plan}' has rows twice.");
            }
        }

        throw new StoreUnavailableException(StoreUnavailableReason.Busy, $"The load plan '{plan}' was changed again and again while it was read.");
    }

    /// <summary>Saves a whole plan on top of the version it is based on.</summary>
    /// <param name="store">The store.</param>
    /// <param name="plan">Its identifier.</param>
    /// <param name="item">The plan and the version it is based on: <see cref="Versioned.New{T}"/>, or <see cref="Versioned{T}.With"/> of what was loaded.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The plan with the version it has now: base the next change on this.</returns>
    /// <exception cref="StoreConflictException">The store holds another version, or none, or already one; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public static async ValueTask<Versioned<LoadPlan>> SaveAsync(
        this ILoadPlanStore store, LoadPlanId plan, Versioned<LoadPlan> item, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(item);
        var stored = await store.ReplaceAsync(plan, LoadPlanRows.Of(item.Value), item.Version, null, cancellationToken).ConfigureAwait(false);
        return new(item.Value, stored.Version);
    }
}
