using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What an <see cref="ILoadPlanStore"/> that outlives its process promises, as tests: all of <see cref="LoadPlanStoreContract"/>, and that closing and opening loses nothing.</summary>
public abstract class DurableLoadPlanStoreContract : LoadPlanStoreContract
{
    /// <summary>Closes every store that was opened in this test, as the end of a process does. A further opening finds the same data.</summary>
    protected abstract ValueTask CloseAllAsync();

    /// <summary>What was stored is there after closing and opening again, and can be changed on its version.</summary>
    [Fact]
    public async Task Reopened_HasWhatWasStored()
    {
        var plan = LoadRows.EveryShape();
        var stored = await (await OpenAsync()).ReplaceAsync(System, LoadPlanRows.Of(plan), 0);
        await CloseAllAsync();

        var store = await OpenAsync();
        Assert.Equal(stored, await store.FindAsync(System));
        Assert.Equal(LoadJson.LoadPlan.ToText(plan), LoadJson.LoadPlan.ToText((await store.LoadAsync(System))!.Value));
        Assert.True((await store.ChangeAsync(System, Putting("more"), stored.Version)).Version > stored.Version);
    }

    /// <summary>A version never comes twice, closing and opening or not.</summary>
    [Fact]
    public async Task Reopened_AfterDelete_NeverRepeatsAVersion()
    {
        var store = await OpenAsync();
        var deleted = await store.ReplaceAsync(System, LoadRows.Claims("a"), 0);
        await store.DeleteAsync(System, deleted.Version);
        await CloseAllAsync();

        Assert.True((await (await OpenAsync()).ReplaceAsync(System, LoadRows.Claims("a"), 0)).Version > deleted.Version);
    }

    /// <summary>Two stores on the same data see each other's writes and conflict as one store would.</summary>
    [Fact]
    public async Task TwoStores_OnTheSameData_ConflictTyped()
    {
        var (one, other) = (await OpenAsync(), await OpenAsync());
        var first = await one.ReplaceAsync(System, LoadRows.Claims("a"), 0);
        var second = await other.ChangeAsync(System, Putting("b"), (await other.FindAsync(System))!.Version);

        var conflict = await Assert.ThrowsAsync<StoreConflictException>(async () => await one.ReplaceAsync(System, LoadRows.Claims("c"), first.Version));
        Assert.Equal((first.Version, second.Version), (conflict.Expected, conflict.Actual));
        Assert.Equal(["a", "b"], await Ids(one));
    }
}
