using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class TamperingTests : StoreTests
{
    private const int Entries = 4;

    public override async Task InitializeAsync()
    {
        var log = (await Schema.OpenAsync()).Decisions;
        for (var i = 0; i < Entries; i++)
        {
            await log.AppendAsync(Sample.Record($"é😀 {i}"), i);
        }
    }

    /// <summary>The owner of the tables may do it, were it not for the triggers.</summary>
    [Theory]
    [InlineData("UPDATE {schema}.decision SET payload = 'other' WHERE sequence = 2")]
    [InlineData("UPDATE {schema}.decision SET sequence = 9 WHERE sequence = 4")]
    [InlineData("DELETE FROM {schema}.decision WHERE sequence = 4")]
    [InlineData("DELETE FROM {schema}.decision")]
    [InlineData("TRUNCATE {schema}.decision")]
    [InlineData("INSERT INTO {schema}.decision SELECT 6, recorded_at, kind, subject, payload, previous_hash, hash FROM {schema}.decision WHERE sequence = 4")]
    [InlineData("INSERT INTO {schema}.decision SELECT sequence, recorded_at, kind, subject, 'other', previous_hash, hash FROM {schema}.decision WHERE sequence = 4 ON CONFLICT (sequence) DO UPDATE SET payload = 'other'")]
    public async Task Sql_OtherThanAppending_IsForbidden(string sql)
    {
        var e = await Assert.ThrowsAsync<PostgresException>(() => Schema.ExecuteAsync(sql));

        Assert.Contains("decisions are", e.MessageText, StringComparison.Ordinal);
        var verification = await VerifyAsync();
        Assert.True(verification.IsIntact);
        Assert.Equal(Entries, verification.Head.Sequence);
    }

    [Theory]
    [InlineData("UPDATE {schema}.decision SET subject = normalize(subject, NFD) WHERE sequence = 2", 2)]
    [InlineData("UPDATE {schema}.decision SET sequence = 0 WHERE sequence = 4", 4)]
    [InlineData("UPDATE {schema}.decision SET sequence = -4 WHERE sequence = 4", 4)]
    [InlineData("UPDATE {schema}.decision SET payload = NULL WHERE sequence = 3", 3)]
    [InlineData("UPDATE {schema}.decision SET sequence = sequence + 1 WHERE sequence >= 3", 3)]
    [InlineData("UPDATE {schema}.decision SET sequence = 5 - sequence WHERE sequence IN (2, 3)", 2)]
    public async Task Verify_AfterTampering_NamesTheEntry(string sql, long sequence)
    {
        await UnprotectAsync();
        await Schema.ExecuteAsync(sql);

        Assert.Equal(sequence, (await VerifyAsync()).Fault?.Sequence);
    }

    [Fact]
    public async Task Append_AfterAHeadThatNoEntryCanHave_IsCorrupt()
    {
        await UnprotectAsync();
        await Schema.ExecuteAsync($"UPDATE {{schema}}.decision SET hash = 'gone' WHERE sequence = {Entries}");
        var store = await Schema.OpenAsync();

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.Decisions.GetHeadAsync());
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.Decisions.AppendAsync(Sample.Record("next"), null));
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.DecideAsync([AggregateChange.Save(Sample.Sources, Sample.New("a"))], Sample.Record("next"), null));
        Assert.Equal(Entries, await Schema.ScalarAsync<long>("SELECT count(*) FROM {schema}.decision"));
        Assert.Null(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [Theory]
    [InlineData("content", "{\"not\": \"a document\"}")]
    [InlineData("key", "b")]
    [InlineData("key", "a\n")]
    public async Task Read_AggregateChangedBehindItsBack_IsCorrupt(string column, string text)
    {
        var store = await Schema.OpenAsync();
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await Schema.ExecuteAsync($"UPDATE {{schema}}.aggregate SET {column} = $1::{(column == "content" ? "json" : "text")}", new NpgsqlParameter<string> { TypedValue = text });

        await Assert.ThrowsAsync<StoreCorruptException>(async () =>
        {
            await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
            {
                Assert.Null(item);
            }
        });
    }

    [Theory]
    [InlineData("DROP SCHEMA {schema} CASCADE")]
    [InlineData("DROP TABLE {schema}.aggregate CASCADE")]
    [InlineData("ALTER TABLE {schema}.aggregate RENAME COLUMN version TO number")]
    public async Task AnyCall_TablesGone_IsCorrupt(string sql)
    {
        var store = await Schema.OpenAsync();
        await Schema.ExecuteAsync(sql);

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        await Assert.ThrowsAsync<StoreCorruptException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")));
    }

    private async Task<DecisionLogVerification> VerifyAsync() => await (await Schema.OpenAsync()).Decisions.VerifyAsync();

    /// <summary>Takes away what keeps decisions as they are; what a superuser can do.</summary>
    private Task UnprotectAsync() => Schema.ExecuteAsync(
        """
        ALTER TABLE {schema}.decision DISABLE TRIGGER USER, DROP CONSTRAINT decision_pkey, DROP CONSTRAINT decision_sequence_check;
        ALTER TABLE {schema}.decision ALTER payload DROP NOT NULL;
        """);
}
