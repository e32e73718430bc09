using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Data.Sqlite;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class TamperingTests
{
    private const int Entries = 4;
    private static readonly string[] Columns = ["recorded_at", "kind", "subject", "payload", "previous_hash", "hash"];
    private static readonly Task<byte[]> Untouched = MakeOnce();

    [Theory]
    [InlineData("UPDATE decision SET payload = 'other' WHERE sequence = 2")]
    [InlineData("UPDATE decision SET sequence = 9 WHERE sequence = 4")]
    [InlineData("DELETE FROM decision WHERE sequence = 4")]
    [InlineData("DELETE FROM decision")]
    [InlineData("INSERT INTO decision SELECT 6, recorded_at, kind, subject, payload, previous_hash, hash FROM decision WHERE sequence = 4")]
    [InlineData("INSERT OR REPLACE INTO decision SELECT sequence, recorded_at, kind, subject, 'other', previous_hash, hash FROM decision WHERE sequence = 4")]
    public async Task Sql_OtherThanAppending_IsForbidden(string sql)
    {
        using var file = await FileWithEntries();
        var e = Assert.Throws<SqliteException>(() => file.Execute(sql));

        Assert.Contains("decisions are", e.Message, StringComparison.Ordinal);
        var verification = await (await file.OpenAsync()).Decisions.VerifyAsync();
        Assert.True(verification.IsIntact);
        Assert.Equal(Entries, verification.Head.Sequence);
    }

    /// <summary>Any byte of any stored field, changed to any other, names the entry; text that is no longer UTF-8 included.</summary>
    [Property(MaxTest = 100)]
    public Property Verify_AnyByteChanged_NamesTheEntry() => Prop.ForAll(
        (from sequence in Gen.Choose(1, Entries)
         from column in Gen.Elements(Columns)
         from position in Gen.Choose(0, int.MaxValue)
         from flip in Gen.Choose(1, 255)
         select (sequence, column, position, flip)).ToArbitrary(),
        async change =>
        {
            using var file = new StoreFile();
            await File.WriteAllBytesAsync(file.Path, await Untouched);
            var bytes = file.Scalar<byte[]>($"SELECT CAST({change.column} AS BLOB) FROM decision WHERE sequence = {change.sequence}");
            bytes[change.position % bytes.Length] ^= (byte)change.flip;
            file.Execute($"UPDATE decision SET {change.column} = CAST($bytes AS TEXT) WHERE sequence = {change.sequence}", ("$bytes", bytes));

            var fault = (await (await file.OpenAsync()).Decisions.VerifyAsync()).Fault;
            Assert.Equal(change.sequence, fault?.Sequence);
        });

    [Fact]
    public async Task Verify_BytesThatReadAsTheSameCharacter_AreToldApart()
    {
        // The replacement character stands for itself in the record; a broken byte would be shown as the same character.
        using var file = await FileWithEntries("\uFFFD");
        file.DropTriggers();
        file.Execute("UPDATE decision SET subject = CAST($bytes AS TEXT) WHERE sequence = 2", ("$bytes", new byte[] { 0xFF }));

        var fault = (await (await file.OpenAsync()).Decisions.VerifyAsync()).Fault;
        Assert.Equal((2, DecisionLogFaultKind.Unreadable), (fault?.Sequence, fault?.Kind));
    }

    [Fact]
    public async Task Verify_TextHiddenBehindANul_IsFound()
    {
        using var file = await FileWithEntries();
        file.DropTriggers();
        file.Execute("UPDATE decision SET payload = payload || CAST($bytes AS TEXT) WHERE sequence = 3", ("$bytes", Encoding.UTF8.GetBytes("\0hidden")));

        Assert.Equal(3, (await (await file.OpenAsync()).Decisions.VerifyAsync()).Fault?.Sequence);
    }

    [Fact]
    public async Task Verify_EntriesSwapped_NamesTheFirst()
    {
        using var file = await FileWithEntries();
        file.DropTriggers();
        file.Execute(
            """
            UPDATE decision SET sequence = 100 WHERE sequence = 2;
            UPDATE decision SET sequence = 2 WHERE sequence = 3;
            UPDATE decision SET sequence = 3 WHERE sequence = 100;
            """);

        Assert.Equal(2, (await (await file.OpenAsync()).Decisions.VerifyAsync()).Fault?.Sequence);
    }

    [Fact]
    public async Task Append_AfterAHeadThatNoEntryCanHave_IsCorrupt()
    {
        using var file = await FileWithEntries();
        file.DropTriggers();
        file.Execute($"UPDATE decision SET hash = 'gone' WHERE sequence = {Entries}");
        var store = await file.OpenAsync();

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.Decisions.GetHeadAsync());
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.Decisions.AppendAsync(Sample.Record("next"), null));
        Assert.Equal(Entries, file.Scalar<long>("SELECT count(*) FROM decision"));
    }

    private static async Task<byte[]> MakeOnce()
    {
        using var file = await FileWithEntries();
        file.DropTriggers();
        return await File.ReadAllBytesAsync(file.Path);
    }

    private static async Task<StoreFile> FileWithEntries(string subject = "subject")
    {
        var file = new StoreFile();
        var log = (await file.OpenAsync()).Decisions;
        for (var i = 0; i < Entries; i++)
        {
            var recordedAt = Instant.FromUtc(2026, 4, 1, 9, 30) + Duration.FromNanoseconds(i);
            await log.AppendAsync(new DecisionRecord(recordedAt, "test", subject, $$"""{"é😀": {{i}}}"""), i);
        }

        await file.CloseAllAsync();
        return file;
    }
}
