using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>Gives the store itself that a host chose, for what only that kind of store can do: an online copy of a SQLite file, for example.</summary>
/// <remarks>
/// Registered for the store that <c>UseSqlite</c>, <c>UsePostgres</c> or <c>UseStore</c> chose, and closed with the container: do not dispose it. What is done through it is not observed; for everything else
/// ask the container for the contracts. Thread-safe.
/// </remarks>
/// <typeparam name="TStore">The type of the store.</typeparam>
public sealed class StoreHandle<TStore>
    where TStore : class, IRecordStore
{
    private readonly StoreKeeper keeper;

    internal StoreHandle(StoreKeeper keeper) => this.keeper = keeper;

    /// <summary>Gives the store, opened if it was not yet.</summary>
    /// <param name="cancellationToken">Stops the waiting for it.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Its options are not valid; every problem is listed.</exception>
    /// <exception cref="ObjectDisposedException">The container is disposed.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    public async ValueTask<TStore> GetAsync(CancellationToken cancellationToken = default) =>
        (TStore)(await keeper.GetAsync(cancellationToken).ConfigureAwait(false)).Record!;
}
