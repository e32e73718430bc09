using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Open_NothingThere_MakesAStoreOfThePresentVersion()
    {
        await file.OpenAsync();

        Assert.Equal(SqliteSchema.Steps.Count, file.Scalar<long>("PRAGMA user_version"));
        Assert.Equal(SqliteSchema.ApplicationId, file.Scalar<long>("PRAGMA application_id"));
        Assert.Equal("wal", file.Scalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task EveryConnection_HasDurableCommitsAndForeignKeys_WhateverWasDoneToItBefore()
    {
        var found = new HashSet<(long, long)>();
        var store = await file.OpenAsync(onOpen: connection =>
        {
            using var command = new SqliteCommand("SELECT (SELECT synchronous FROM pragma_synchronous), (SELECT foreign_keys FROM pragma_foreign_keys)", connection);
            using (var reader = command.ExecuteReader())
            {
                reader.Read();
                found.Add((reader.GetInt64(0), reader.GetInt64(1)));
            }

            using var undo = new SqliteCommand("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF", connection);
            undo.ExecuteNonQuery();
        });
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await store.Aggregates.LoadAsync(Sample.Sources, "a");

        Assert.Equal((2, 1), Assert.Single(found)); // 2 is FULL
    }

    [Fact]
    public async Task Open_EmptyFile_MakesAStore()
    {
        await File.WriteAllBytesAsync(file.Path, []);
        var store = await file.OpenAsync();
        Assert.Equal(default, await store.Decisions.GetHeadAsync());
    }

    [Theory]
    [InlineData("This is a letter, not a database, and long enough to have a header of a hundred bytes as a database has. It goes on and on.")]
    [InlineData("short")]
    public async Task Open_AnotherKindOfFile_IsRefusedAndUntouched(string content)
    {
        await File.WriteAllTextAsync(file.Path, content);

        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await file.OpenAsync());
        Assert.Null(e.FoundVersion);
        Assert.Equal(content, await File.ReadAllTextAsync(file.Path));
        Assert.Equal(["store.db"], file.FilesThere);
    }

    [Theory]
    [InlineData("CREATE TABLE letters (text TEXT)")]
    [InlineData("PRAGMA user_version = 1")]
    [InlineData("PRAGMA application_id = 7")]
    public async Task Open_AnotherProgramsDatabase_IsRefusedAndUntouched(string sql)
    {
        file.Execute(sql);
        var before = await File.ReadAllBytesAsync(file.Path);

        await Assert.ThrowsAsync<StoreFormatException>(async () => await file.OpenAsync());
        Assert.Equal(before, await File.ReadAllBytesAsync(file.Path));
        Assert.Equal(["store.db"], file.FilesThere);
    }

    [Fact]
    public async Task Open_NewerVersion_IsRefusedAndUntouched()
    {
        await (await file.OpenAsync()).Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await file.CloseAllAsync();
        var newer = SqliteSchema.Steps.Count + 1;
        file.Execute($"PRAGMA user_version = {newer}");
        var before = await File.ReadAllBytesAsync(file.Path);

        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await file.OpenAsync());
        Assert.Equal((newer, SqliteSchema.Steps.Count), (e.FoundVersion, e.SupportedVersion));
        Assert.Equal(before, await File.ReadAllBytesAsync(file.Path));
        await Assert.ThrowsAsync<StoreFormatException>(async () => await file.OpenAsync(readOnly: true));
    }

    [Fact]
    public async Task Open_DirectoryMissing_IsUnreachable()
    {
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await SqliteStore.OpenAsync(Path.Combine(file.Path, "no", "such.db")));
        Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
    }

    [Fact]
    public async Task Open_ADirectory_IsUnreachable()
    {
        Directory.CreateDirectory(file.Path);
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await file.OpenAsync());
        Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(":memory:")]
    public async Task Open_NoFileName_IsRefused(string path) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await SqliteStore.OpenAsync(path));

    [Theory]
    [InlineData(-1)]
    [InlineData(3601)]
    public async Task Open_BusyTimeoutOutOfBounds_IsRefused(int seconds) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await file.OpenAsync(Duration.FromSeconds(seconds)));

    [Fact]
    public async Task Open_Cancelled_LeavesNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await SqliteStore.OpenAsync(file.Path, new CancellationToken(canceled: true)));
        Assert.Empty(file.FilesThere);
    }

    [Fact]
    public async Task Open_SeveralAtOnce_OnNothing_AllGetTheSameStore()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await file.OpenAsync())));
        await stores[0].Decisions.AppendAsync(Sample.Record("one"), 0);
        foreach (var store in stores)
        {
            Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
        }
    }

    [Fact]
    public async Task OpenReadOnly_Reads()
    {
        await (await file.OpenAsync()).Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await file.CloseAllAsync();

        var store = await file.OpenAsync(readOnly: true);
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task OpenReadOnly_Write_IsRefusedTyped()
    {
        await file.OpenAsync();
        await file.CloseAllAsync();
        var store = await file.OpenAsync(readOnly: true);

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")));
        Assert.Equal(StoreUnavailableReason.ReadOnly, e.Reason);
        e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Decisions.AppendAsync(Sample.Record("a"), null));
        Assert.Equal(StoreUnavailableReason.ReadOnly, e.Reason);
    }

    [Fact]
    public async Task OpenReadOnly_NothingThere_IsUnreachableAndMakesNothing()
    {
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await file.OpenAsync(readOnly: true));
        Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
        Assert.Empty(file.FilesThere);
    }

    [Fact]
    public async Task OpenReadOnly_OlderVersion_IsRefusedAndUntouched()
    {
        await File.WriteAllBytesAsync(file.Path, []);
        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await file.OpenAsync(readOnly: true));
        Assert.Equal((0, SqliteSchema.Steps.Count), (e.FoundVersion, e.SupportedVersion));
        Assert.Empty(await File.ReadAllBytesAsync(file.Path));
    }

    [Theory]
    [InlineData("it's; a \"name\"=1.db")]
    [InlineData("file:name?mode=memory.db")]
    [InlineData("имя 😀.db")]
    public async Task Open_StrangeFileName_IsTakenLiterally(string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(file.Path)!, OperatingSystem.IsWindows() ? name.Replace(':', '_').Replace('"', '_').Replace('?', '_') : name);
        await using (var store = await SqliteStore.OpenAsync(path))
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        }

        Assert.StartsWith("SQLite format 3", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(path)), StringComparison.Ordinal);
    }
}
