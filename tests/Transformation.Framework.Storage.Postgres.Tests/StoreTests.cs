namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>Tests that have a schema each.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    private protected StoreSchema Schema { get; } = new();

    public virtual Task InitializeAsync() => Task.CompletedTask;

    public virtual Task DisposeAsync() => Schema.DropAsync();
}
