using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What every <see cref="IAggregateStore"/> promises, as tests: derive, say how to open your store, and run them.</summary>
/// <remarks>
/// xunit makes an instance for each test. Give each instance a place of its own (a directory, a schema, a database) and clear it up in
/// <see cref="IDisposable.Dispose"/> or <see cref="IAsyncLifetime.DisposeAsync"/>. A store that outlives its process derives
/// <see cref="DurableAggregateStoreContract"/> instead, which has these tests too.
/// </remarks>
public abstract partial class AggregateStoreContract
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    /// <summary>How many times each of the parallel writers of the concurrency tests writes: raise it where writing is so quick that they would miss each other.</summary>
    /// <value>10 unless overridden.</value>
    protected virtual int WritesOfEachWriter => 10;

    /// <summary>
    /// Opens the store of this test. It is empty at the first call; a further call in the same test opens the same data once more, as another process
    /// would. A store that lives in memory gives the same instance again.
    /// </summary>
    protected abstract ValueTask<IAggregateStore> OpenAsync();

    private static async Task<IReadOnlyList<ContractNote>> AllOf(IAggregateStore store, AggregateType<ContractNote> type, string keyPrefix = "")
    {
        var all = new List<ContractNote>();
        await foreach (var item in store.StreamAsync(type, keyPrefix))
        {
            all.Add(item.Value);
        }

        return all;
    }

    private static async Task<StoreConflictException> ConflictOf<T>(ValueTask<T> saving) =>
        await Assert.ThrowsAsync<StoreConflictException>(saving.AsTask);

    private static async Task<StoreConflictException> ConflictOf(ValueTask saving) =>
        await Assert.ThrowsAsync<StoreConflictException>(saving.AsTask);

    private static async Task<Versioned<ContractNote>> Load(IAggregateStore store, string key)
    {
        var loaded = await store.LoadAsync(Notes, key);
        Assert.NotNull(loaded);
        return loaded;
    }
}
