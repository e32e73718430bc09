using Microsoft.Data.Sqlite;
using Transformation.Framework.Benchmarks.Load;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>The SQLite store against a loop over Microsoft.Data.Sqlite: one file each, in one folder.</summary>
internal static class SqliteReport
{
    public static async Task PrintAsync(StorageOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("tf-benchmark-");
        try
        {
            await PrintAsync(options, folder.FullName);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task PrintAsync(StorageOptions options, string folder)
    {
        await using var store = await SqliteStore.OpenAsync(Path.Combine(folder, "store.db"));
        using var byHand = new HandWrittenSqlite(Path.Combine(folder, "by-hand.db"));
        var side = new StorageSide(store.Aggregates, store.LoadPlans, options);
        var (count, contents) = (MarkdownTable.Number(options.Rows), StorageDocument.Contents(options.Saves));

        await side.ImportAsync(
            $"SQLite: {count} commitments in, one durable commit:",
            new("Loop over Microsoft.Data.Sqlite", () => new(byHand.Import(side.Rows)), Ready: () => Done(byHand.MakeTable)),
            () => ValueTask.CompletedTask);
        await side.FillAsync($"SQLite: {count} commitments into a table:", new StorageContestant("Raw reader of the hand-written table", () => new(byHand.ReadRaw())));
        await side.StreamAsync($"SQLite: {count} commitments out as records:", new("Loop over Microsoft.Data.Sqlite", () => new(byHand.ReadRecords())));
        await side.SaveAsync(
            "SQLite: one aggregate of two thousand characters, one durable commit:",
            new StorageContestant("Microsoft.Data.Sqlite, the same statements", () => new(byHand.Save(contents)), Ready: () => Done(byHand.MakeDocument)));
        await StorageMemory.PrintAsync("SQLite", store.LoadPlans, options.Rows);
    }

    private static ValueTask Done(Action work)
    {
        work();
        return ValueTask.CompletedTask;
    }
}
