using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Postgres;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Storage.Writer;

/// <summary>A store opened by the address that is handed from process to process: <c>sqlite:</c> and a path, <c>postgres:</c> and a connection string.</summary>
public sealed class OpenedStore : IAsyncDisposable
{
    private const string Sqlite = "sqlite:";
    private const string Postgres = "postgres:";

    private OpenedStore(IRecordStore record, ILoadPlanStore plans)
    {
        Record = record;
        Plans = plans;
    }

    public IRecordStore Record { get; }

    public ILoadPlanStore Plans { get; }

    public static string AddressOfFile(string path) => Sqlite + path;

    public static string AddressOfDatabase(string connectionString) => Postgres + connectionString;

    public static async ValueTask<OpenedStore> OpenAsync(string address)
    {
        if (address.StartsWith(Sqlite, StringComparison.Ordinal))
        {
            // Processes wait for each other, however slow the disk is.
            var options = new SqliteStoreOptions { Path = address[Sqlite.Length..], BusyTimeout = NodaTime.Duration.FromMinutes(2) };
            var store = await SqliteStore.OpenAsync(options);
            return new(store, store.LoadPlans);
        }

        if (address.StartsWith(Postgres, StringComparison.Ordinal))
        {
            var store = await PostgresStore.OpenAsync(address[Postgres.Length..]);
            return new(store, store.LoadPlans);
        }

        throw new ArgumentException($"No store has an address like '{address}'.", nameof(address));
    }

    public ValueTask DisposeAsync() => Record.DisposeAsync();
}
