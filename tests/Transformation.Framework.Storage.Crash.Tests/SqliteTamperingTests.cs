using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Sqlite;
using Xunit.Abstractions;

namespace Transformation.Framework.Storage.Crash.Tests;

public sealed class SqliteTamperingTests(ITestOutputHelper output)
{
    private const int PageSize = 4096;

    [Fact]
    public async Task Verify_AnyByteOfAnyFieldChanged_NamesTheEntry()
    {
        using var file = new SqliteFile(isDurable: false);
        await using var store = await SqliteStore.OpenAsync(file.Path);
        var entries = await HostileLog.FillAsync(store.Decisions, 3_000);
        using var tampering = new SqliteFieldTampering(store.Decisions, file);
        await tampering.RunAsync(entries);

        output.WriteLine($"{tampering.Found} changes found, {tampering.Refused} refused by SQLite.");
        Assert.True(tampering.Found > 5_000);
    }

    /// <summary>Bytes of the file itself, cell pointers and record headers included: found by verifying, refused as damaged, or of no consequence at all.</summary>
    [Fact]
    public async Task Verify_AnyByteOfTheFileChanged_IsFoundOrChangesNothing()
    {
        using var file = new SqliteFile(isDurable: false);
        await (await SqliteStore.OpenAsync(file.Path)).DisposeAsync();
        var empty = await File.ReadAllBytesAsync(file.Path);
        IReadOnlyList<DecisionLogEntry> entries;
        await using (var store = await SqliteStore.OpenAsync(file.Path))
        {
            entries = await HostileLog.FillAsync(store.Decisions, 6_000);
        }

        var untouched = await File.ReadAllBytesAsync(file.Path);
        var pages = PagesOfDecisions(empty, untouched);
        var random = new Random(CrashBudget.Seed);
        var (named, damaged, unused) = (0, 0, 0);
        for (var i = 0; i < CrashBudget.Kills * 20; i++)
        {
            var position = (pages[random.Next(pages.Length)] * PageSize) + random.Next(PageSize);
            var bytes = (byte[])untouched.Clone();
            bytes[position] ^= (byte)random.Next(1, 256);
            await file.WriteAsync(bytes);
            var what = $"Byte {position} changed from {untouched[position]:x2} to {bytes[position]:x2}";
            try
            {
                await using var store = await SqliteStore.OpenAsync(file.Path);
                var verification = await store.Decisions.VerifyAsync(entries[^1].Head);
                if (verification.Fault is { } fault)
                {
                    // What stands before the named entry is as it was.
                    Assert.InRange(fault.Sequence, 1, entries.Count + 1);
                    Assert.True(fault.Sequence == 1 || verification.Head == entries[(int)fault.Sequence - 2].Head, what);
                    named++;
                    continue;
                }

                Assert.Equal(entries, await store.Decisions.ReadAsync().ToListAsync());
                unused++;
            }
            catch (Exception e) when (e is StoreCorruptException or StoreFormatException)
            {
                damaged++;
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"{what}: the wrong kind of exception.", e);
            }
        }

        output.WriteLine($"{named} named by verifying, {damaged} refused as damaged, {unused} of no consequence.");
        Assert.True(named > unused);
    }

    /// <summary>The pages that are not as they were before there were decisions, the first aside, which counts changes.</summary>
    private static int[] PagesOfDecisions(byte[] empty, byte[] filled) =>
    [
        .. Enumerable.Range(1, (filled.Length / PageSize) - 1).Where(page => !Page(filled, page).SequenceEqual(Page(empty, page))),
    ];

    private static ReadOnlySpan<byte> Page(byte[] file, int page) => (page + 1) * PageSize <= file.Length ? file.AsSpan(page * PageSize, PageSize) : default;
}
