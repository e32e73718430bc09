using System.Globalization;
using NodaTime;
using Npgsql;
using Transformation.Framework.PostgresServer;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>A schema of its own on the server that the tests share, the stores opened in it, and the means of a person who goes at it with SQL.</summary>
internal sealed class StoreSchema
{
    private static readonly Lazy<Task<string>> Shared = new(StartAsync);
    private static int schemas;

    private readonly List<PostgresStore> stores = [];

    /// <param name="connectionString">A server that the tests do not share; null for the one that they do.</param>
    internal StoreSchema(string? connectionString = null) => ConnectionString = connectionString ?? Shared.Value.GetAwaiter().GetResult();

    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"Store {Interlocked.Increment(ref schemas)}").Replace(' ', '_');

    public string ConnectionString { get; }

    public PostgresStoreOptions Options(Duration? lockTimeout = null, PostgresMigration migrate = PostgresMigration.Automatically, string connection = "") => new()
    {
        ConnectionString = $"{ConnectionString};{connection}",
        Schema = Name,
        LockTimeout = lockTimeout ?? Duration.FromSeconds(25), // Parallel writers of the contract wait their turn, however slow the machine is.
        Migrate = migrate,
    };

    public async ValueTask<PostgresStore> OpenAsync(Duration? lockTimeout = null, PostgresMigration migrate = PostgresMigration.Automatically, string connection = "")
    {
        var store = await PostgresStore.OpenAsync(Options(lockTimeout, migrate, connection));
        stores.Add(store);
        return store;
    }

    public async ValueTask CloseAllAsync()
    {
        foreach (var store in stores)
        {
            await store.DisposeAsync();
        }

        stores.Clear();
    }

    /// <summary>A connection of the superuser behind the stores' back.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(string connection = "")
    {
        var opened = new NpgsqlConnection($"{ConnectionString};Pooling=false;{connection}");
        await opened.OpenAsync();
        return opened;
    }

    /// <summary>Runs SQL in which <c>{schema}</c> stands for the schema.</summary>
    public async Task ExecuteAsync(string sql, params NpgsqlParameter[] parameters)
    {
        await using var connection = await ConnectAsync();
        await using var command = Command(connection, sql);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = Command(connection, sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Makes the server do something of its own before each aggregate is inserted, to make it fail in ways that a test cannot otherwise bring about.</summary>
    /// <param name="statement">A statement of PL/pgSQL, with its semicolon; <c>NEW</c> is the row.</param>
    public Task DoBeforeInsertAsync(string statement) => ExecuteAsync(
        $$"""
        CREATE FUNCTION {schema}.hook() RETURNS trigger LANGUAGE plpgsql AS $hook$ BEGIN {{statement}} RETURN NEW; END $hook$;
        CREATE TRIGGER hook BEFORE INSERT ON {schema}.aggregate FOR EACH ROW EXECUTE FUNCTION {schema}.hook();
        """);

    public Task UndoAsync() => ExecuteAsync("DROP FUNCTION {schema}.hook CASCADE");

    /// <summary>Runs SQL as it is, as a role of the server.</summary>
    public async Task ExecuteAsAsync(string role, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Username = role, Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public NpgsqlCommand Command(NpgsqlConnection connection, string sql) => new(PostgresName.InSchema(sql, Name), connection);

    public async Task DropAsync()
    {
        await CloseAllAsync();
        await ExecuteAsync("DROP SCHEMA IF EXISTS {schema} CASCADE");
    }

    /// <summary>The server ends with the process of the tests.</summary>
    private static async Task<string> StartAsync() => await (await PrivatePostgres.StartAsync()).CreateDatabaseAsync();
}
