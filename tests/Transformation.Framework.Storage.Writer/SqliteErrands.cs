using System.Globalization;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.Storage.Writer;

/// <summary>What takes a store longer than a step does, done again and again: to be killed in the middle of it.</summary>
public static class SqliteErrands
{
    /// <summary>Opens one file after the other, and so brings them up to date.</summary>
    public const string Upgrade = "upgrade";

    /// <summary>Makes copies of a store, one in the place of the other, while an actor works on it.</summary>
    public const string Copy = "copy";

    /// <summary>Replaces a load plan by many rows, which all have the number of the replacement.</summary>
    public const string Import = "import";

    /// <summary>The actor who works while copies are made.</summary>
    public const string Actor = "a";

    public static async Task UpgradeAsync(string folder, Action<string> say)
    {
        foreach (var file in Directory.GetFiles(folder, "*.db").Order(StringComparer.Ordinal))
        {
            await (await SqliteStore.OpenAsync(file)).DisposeAsync();
            say($"upgraded\t{Path.GetFileName(file)}");
        }

        await Task.Delay(Timeout.Infinite);
    }

    public static async Task CopyAsync(string store, string copy, int seed, long firstStep, Action<string> say)
    {
        await using var opened = await OpenedStore.OpenAsync(OpenedStore.AddressOfFile(store));
        await using var source = await SqliteStore.OpenAsync(store);
        var done = firstStep - 1;
        var working = Task.Run(() => new Actor(store, seed, Actor, line =>
        {
            say(line);
            Interlocked.Exchange(ref done, Acknowledgement.Read(line)?.Number ?? done);
        }).RunAsync(opened, firstStep, long.MaxValue, isHasty: false));
        while (!working.IsFaulted)
        {
            var before = Interlocked.Read(ref done);
            await source.BackupAsync(copy, overwrite: true);
            say(string.Create(CultureInfo.InvariantCulture, $"copied\t{before}"));
        }

        await working;
    }

    public static async Task ImportAsync(string address, long first, int rows, Action<string> say)
    {
        await using var store = await OpenedStore.OpenAsync(address);
        var plan = LoadPlanId.From("big");
        var version = (await store.Plans.FindAsync(plan))?.Version ?? Versioned.NotStored;
        for (var number = first; ; number++)
        {
            var all = Enumerable.Range(0, rows + (int)(number % 10)).Select(i => PlanRows.Commitment(i, number)).ToAsyncEnumerable();
            version = (await store.Plans.ReplaceAsync(plan, new LoadPlanRows(all), version)).Version;
            say(string.Create(CultureInfo.InvariantCulture, $"imported\t{number}\t{version}"));
        }
    }
}
