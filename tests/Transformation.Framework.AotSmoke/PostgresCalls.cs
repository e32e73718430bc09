using NodaTime;
using Npgsql;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Postgres;

namespace Transformation.Framework.AotSmoke;

/// <summary>The shared store as far as it goes without a server: the driver is there, options are checked, SQL is written, and what cannot be reached is told.</summary>
internal static class PostgresCalls
{
    public static async Task RunAsync(Results results)
    {
        results.Expect("faults in options", 2, new PostgresStoreOptions { Schema = "1" }.FindFaults().Length);
        results.Expect("migration script", true, PostgresStore.MigrationScript("transformation").Contains("CREATE TABLE \"transformation\".decision", StringComparison.Ordinal));
        results.Expect("grants", true, PostgresStore.GrantScript("transformation", "tf app", PostgresAccess.Application).Contains("TO \"tf app\"", StringComparison.Ordinal));
        try
        {
            await using var source = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");
            await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { DataSource = source, LockTimeout = Duration.FromSeconds(1) });
            results.Expect("no server", "thrown", "not thrown");
        }
        catch (StoreUnavailableException e)
        {
            results.Expect("no server", StoreUnavailableReason.Unreachable, e.Reason);
        }
    }
}
