using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class LoadPlanTests : IDisposable
{
    private static readonly LoadPlanId Plan = LoadPlanId.From("bnssg");

    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Save_EveryKindOfRow_LoadsTheSame()
    {
        var plan = LoadSample.Everything();
        var store = await file.OpenAsync();
        var saved = await store.LoadPlans.SaveAsync(Plan, Versioned.New(plan));
        await file.CloseAllAsync();

        var loaded = await (await file.OpenAsync()).LoadPlans.LoadAsync(Plan);
        Assert.Equal(saved.Version, loaded!.Version);
        Assert.Equal(plan.Commitments.AsEnumerable(), loaded.Value.Commitments);
        Assert.Equal(plan.Impacts.AsEnumerable(), loaded.Value.Impacts);
        Assert.Equal(plan.Capacity.AsEnumerable(), loaded.Value.Capacity);
    }

    [Fact]
    public async Task Replace_RowTwice_SaysWhichAndChangesNothing()
    {
        var store = await file.OpenAsync();
        var saved = await store.LoadPlans.SaveAsync(Plan, Versioned.New(LoadSample.Everything()));
        var row = LoadSample.Commitment(1);

        var e = await Assert.ThrowsAsync<LoadRowRepeatedException>(
            async () => await store.LoadPlans.ReplaceAsync(Plan, new(new[] { row, LoadSample.Commitment(2), row }.ToAsyncEnumerable()), saved.Version));
        Assert.Equal($"commitment {row.Id}", e.Row);
        Assert.Equal(saved.Value.Commitments.AsEnumerable(), (await store.LoadPlans.LoadAsync(Plan))!.Value.Commitments);
    }
}
