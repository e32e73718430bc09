using Transformation.Framework.Load;
using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class LoadPlanStoreTests : DurableLoadPlanStoreContract, IAsyncLifetime
{
    private readonly StoreSchema schema = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    protected override async ValueTask<ILoadPlanStore> OpenAsync() => (await schema.OpenAsync()).LoadPlans;

    protected override ValueTask CloseAllAsync() => schema.CloseAllAsync();
}
