using Transformation.Framework.Benchmarks.Load;
using Transformation.Framework.PostgresServer;
using Transformation.Framework.Storage.Postgres;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>The PostgreSQL store against a loop over Npgsql: one private server with its settings as installed, over a Unix socket.</summary>
internal static class PostgresReport
{
    public static async Task PrintAsync(StorageOptions options)
    {
        if (PrivatePostgres.WhyNot is { } reason)
        {
            Console.WriteLine();
            Console.WriteLine($"PostgreSQL is left out: {reason}");
            return;
        }

        await using var server = await PrivatePostgres.StartAsync();
        var connectionString = await server.CreateDatabaseAsync();
        await using var store = await PostgresStore.OpenAsync(connectionString);
        await using var byHand = new HandWrittenNpgsql(connectionString);
        var side = new StorageSide(store.Aggregates, store.LoadPlans, options);
        var (count, contents) = (MarkdownTable.Number(options.Rows), StorageDocument.Contents(options.Saves));

        await side.ImportAsync(
            $"PostgreSQL: {count} commitments in, one durable commit:",
            new("Binary COPY by Npgsql's importer", () => byHand.ImportAsync(side.Rows), Ready: async () =>
            {
                await byHand.MakeTableAsync();
                await byHand.ExecuteAsync("CHECKPOINT");
            }),
            async () =>
            {
                await byHand.ExecuteAsync("VACUUM transformation.load_commitment");
                await byHand.ExecuteAsync("CHECKPOINT");
            });
        await byHand.ExecuteAsync("VACUUM ANALYZE");
        await side.FillAsync(
            $"PostgreSQL: {count} commitments into a table:",
            new("Raw reader of the hand-written table", byHand.ReadRawAsync),
            new("Raw reader of the store's own table", byHand.ReadStoreAsync));
        await side.StreamAsync($"PostgreSQL: {count} commitments out as records:", new("Loop over Npgsql", byHand.ReadRecordsAsync));
        await side.SaveAsync(
            "PostgreSQL: one aggregate of two thousand characters, one durable commit:",
            new("Npgsql, one UPDATE by itself", () => byHand.SaveAsync(contents, inTransaction: false), Ready: byHand.MakeDocumentAsync),
            new("Npgsql, the UPDATE under locks in a transaction", () => byHand.SaveAsync(contents, inTransaction: true), Ready: byHand.MakeDocumentAsync));
        await StorageMemory.PrintAsync("PostgreSQL", store.LoadPlans, options.Rows);
    }
}
