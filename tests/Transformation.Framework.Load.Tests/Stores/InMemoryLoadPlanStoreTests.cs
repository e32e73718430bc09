using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Load.Tests.Stores;

public sealed class InMemoryLoadPlanStoreTests : LoadPlanStoreContract
{
    private readonly InMemoryLoadPlanStore store = new();

    protected override ValueTask<ILoadPlanStore> OpenAsync() => new(store);
}
