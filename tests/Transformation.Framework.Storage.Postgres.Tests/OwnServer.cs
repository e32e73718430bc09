using Transformation.Framework.PostgresServer;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>Tests that need a server of their own, because of what they do to it.</summary>
public abstract class OwnServer : IAsyncLifetime
{
    private PrivatePostgres? server;
    private StoreSchema? schema;

    private protected PrivatePostgres Server => server!;

    private protected StoreSchema Schema => schema!;

    public async Task InitializeAsync()
    {
        server = await PrivatePostgres.StartAsync();
        schema = new(await server.CreateDatabaseAsync());
    }

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
