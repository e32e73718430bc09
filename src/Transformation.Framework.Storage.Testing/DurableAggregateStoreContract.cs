using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What an <see cref="IAggregateStore"/> that outlives its process promises, as tests: all of <see cref="AggregateStoreContract"/>, and that closing and opening loses nothing.</summary>
public abstract class DurableAggregateStoreContract : AggregateStoreContract
{
    /// <summary>Closes every store that was opened in this test, as the end of a process does. A further opening finds the same data.</summary>
    protected abstract ValueTask CloseAllAsync();

    /// <summary>What was saved is there after closing and opening again, and a change can be based on it.</summary>
    [Fact]
    public async Task Reopened_HasWhatWasSaved()
    {
        var store = await OpenAsync();
        var kept = await store.SaveAsync(Notes, Versioned.New(Of("kept", "😀")));
        var changed = await store.SaveAsync(Notes, Versioned.New(Of("changed")));
        await store.SaveAsync(Notes, changed.With(Of("changed", "changed")));
        await store.DeleteAsync(Notes, await store.SaveAsync(Notes, Versioned.New(Of("deleted"))));
        await CloseAllAsync();

        store = await OpenAsync();
        var loaded = await store.LoadAsync(Notes, "kept");
        Assert.Equal((Of("kept", "😀"), kept.Version), (loaded!.Value, loaded.Version));
        Assert.Equal("changed", (await store.LoadAsync(Notes, "changed"))!.Value.Text);
        Assert.Null(await store.LoadAsync(Notes, "deleted"));
        Assert.Equal(kept.Version, (await store.SaveAsync(Notes, loaded)).Version);
        Assert.True((await store.SaveAsync(Notes, loaded.With(Of("kept", "more")))).Version > kept.Version);
    }

    /// <summary>A version never comes twice, closing and opening or not.</summary>
    [Fact]
    public async Task Reopened_AfterDelete_NeverRepeatsAVersion()
    {
        var store = await OpenAsync();
        var deleted = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        await store.DeleteAsync(Notes, deleted);
        await CloseAllAsync();

        store = await OpenAsync();
        Assert.True((await store.SaveAsync(Notes, Versioned.New(Of("a")))).Version > deleted.Version);
    }

    /// <summary>Two stores on the same data see each other's writes and conflict as one store would.</summary>
    [Fact]
    public async Task TwoStores_OnTheSameData_ConflictTyped()
    {
        var (one, other) = (await OpenAsync(), await OpenAsync());
        var first = await one.SaveAsync(Notes, Versioned.New(Of("a")));
        var seen = await other.LoadAsync(Notes, "a");
        var second = await other.SaveAsync(Notes, seen!.With(Of("a", "from the other")));

        var conflict = await Assert.ThrowsAsync<StoreConflictException>(async () => await one.SaveAsync(Notes, first.With(Of("a", "from the one"))));
        Assert.Equal((first.Version, second.Version), (conflict.Expected, conflict.Actual));
        Assert.Equal("from the other", (await one.LoadAsync(Notes, "a"))!.Value.Text);
    }
}
