using System.Collections.Immutable;
using Npgsql;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>The roles of docs/storage-postgres.md: an owner that migrates, an application, and readers.</summary>
public sealed class AccessTests : StoreTests
{
    private string Owner => $"{Schema.Name}'s \"owner\"";

    private string Application => $"{Schema.Name} app {{role}}";

    private string Reader => $"{Schema.Name} reader";

    public override async Task InitializeAsync()
    {
        foreach (var role in (string[])[Owner, Application, Reader])
        {
            await Schema.ExecuteAsAsync("postgres", $"CREATE ROLE {PostgresName.QuoteRole(role)} LOGIN");
        }

        await Schema.ExecuteAsAsync("postgres", $"CREATE SCHEMA \"{Schema.Name}\" AUTHORIZATION {PostgresName.QuoteRole(Owner)}");
        await PostgresStore.MigrateAsync(Options(Owner));
        await Schema.ExecuteAsAsync(Owner, PostgresStore.GrantScript(Schema.Name, Application, PostgresAccess.Application));
        await Schema.ExecuteAsAsync(Owner, PostgresStore.GrantScript(Schema.Name, Reader, PostgresAccess.Reader));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var role in (string[])[Owner, Application, Reader])
        {
            await Schema.ExecuteAsAsync("postgres", $"DROP OWNED BY {PostgresName.QuoteRole(role)}; DROP ROLE {PostgresName.QuoteRole(role)}");
        }
    }

    [Fact]
    public async Task Application_DoesItsWork()
    {
        await using var store = await PostgresStore.OpenAsync(Options(Application));
        var saved = await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await store.DecideAsync([AggregateChange.Delete(Sample.Sources, saved)], Sample.Record("a"), 0);
        await store.Texts.PutAsync([new TextDocument(new("note", "a"), "title", "body")]);
        await store.Texts.PutAsync([new TextDocument(new("note", "a"), "other title", "body")]);
        await store.Texts.RemoveAsync([new("note", "a")]);
        var plan = LoadPlanId.From("plan");
        var first = await store.LoadPlans.ReplaceAsync(plan, NoRows, 0);
        var second = await store.LoadPlans.ReplaceAsync(plan, NoRows, first.Version);
        await store.LoadPlans.DeleteAsync(plan, second.Version);

        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
        Assert.Empty(await store.Aggregates.ListTypesAsync());
    }

    [Theory]
    [InlineData("UPDATE \"{0}\".decision SET payload = ''")]
    [InlineData("DELETE FROM \"{0}\".decision")]
    [InlineData("TRUNCATE \"{0}\".decision")]
    [InlineData("ALTER TABLE \"{0}\".decision DISABLE TRIGGER USER")]
    [InlineData("DROP TABLE \"{0}\".aggregate")]
    [InlineData("TRUNCATE \"{0}\".aggregate")]
    [InlineData("CREATE TABLE \"{0}\".mine (a text)")]
    [InlineData("UPDATE \"{0}\".store SET schema_version = 1")]
    [InlineData("SELECT setval('\"{0}\".version', 1)")]
    public async Task Application_IsAllowedNothingElse(string sql)
    {
        var e = await Assert.ThrowsAsync<PostgresException>(() => Schema.ExecuteAsAsync(Application, sql.Replace("{0}", Schema.Name, StringComparison.Ordinal)));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, e.SqlState);
    }

    /// <summary>It would set the counter of versions, and so could set it back.</summary>
    [Fact]
    public async Task Application_Restore_IsReadOnlyAndChangesNothing()
    {
        await using var store = await PostgresStore.OpenAsync(Options(Application));
        var one = new StoredAggregate(new("note", "a"), 7, "{}"u8.ToArray());

        await AssertReadOnly(async () => await store.RestoreAsync(Of(one), Of<DecisionLogEntry>()));
        Assert.Empty(await store.Aggregates.ListTypesAsync());
    }

    [Fact]
    public async Task Reader_ReadsAndWritesNothing()
    {
        await using (var store = await PostgresStore.OpenAsync(Options(Application)))
        {
            await store.DecideAsync([AggregateChange.Save(Sample.Sources, Sample.New("a"))], Sample.Record("a"), 0);
            await store.Texts.PutAsync([new TextDocument(new("note", "a"), "title", "body")]);
        }

        await using var reading = await PostgresStore.OpenAsync(Options(Reader));
        var loaded = await reading.Aggregates.LoadAsync(Sample.Sources, "a");
        Assert.True((await reading.Decisions.VerifyAsync()).IsIntact);
        Assert.Single(await reading.Texts.SearchAsync(TextQuery.Of("title")));
        Assert.Empty(await reading.LoadPlans.ListAsync());
        await Schema.ExecuteAsAsync(Reader, $"SELECT * FROM \"{Schema.Name}\".aggregate_document, \"{Schema.Name}\".load_on(date '2026-04-01')");

        await AssertReadOnly(async () => await reading.Aggregates.SaveAsync(Sample.Sources, Sample.New("b")));
        await AssertReadOnly(async () => await reading.Aggregates.DeleteAsync(Sample.Sources, loaded!));
        await AssertReadOnly(async () => await reading.Decisions.AppendAsync(Sample.Record("b"), null));
        await AssertReadOnly(async () => await reading.DecideAsync([], Sample.Record("b"), null));
        await AssertReadOnly(async () => await reading.Texts.PutAsync([new TextDocument(new("note", "b"), "title", "body")]));
        await AssertReadOnly(async () => await reading.LoadPlans.ReplaceAsync(LoadPlanId.From("plan"), NoRows, 0));
        Assert.Equal(1, (await reading.Decisions.GetHeadAsync()).Sequence);
    }

    [Fact]
    public async Task Stranger_IsNotLetIn()
    {
        var role = $"{Schema.Name} stranger";
        await Schema.ExecuteAsAsync("postgres", $"CREATE ROLE {PostgresName.QuoteRole(role)} LOGIN");

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await PostgresStore.OpenAsync(Options(role)));
        Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
        await Schema.ExecuteAsAsync("postgres", $"DROP ROLE {PostgresName.QuoteRole(role)}");
    }

    [Fact]
    public async Task Application_WithoutASchema_CannotMakeOne()
    {
        var options = new PostgresStoreOptions { ConnectionString = Options(Application).ConnectionString, Schema = $"{Schema.Name}_new" };
        await AssertReadOnly(async () => await PostgresStore.OpenAsync(options));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("é23456789012345678901234567890123456789012345678901234567890123")]
    public void GrantScript_NoRoleHasThatName_IsRefused(string role) =>
        Assert.Throws<ArgumentException>(() => PostgresStore.GrantScript("transformation", role, PostgresAccess.Reader));

    /// <summary>Whoever adds a table says who may do what with it.</summary>
    [Fact]
    public async Task GrantScript_NamesEveryTable()
    {
        var script = PostgresStore.GrantScript(Schema.Name, Application, PostgresAccess.Application);
        var tables = await Schema.ScalarAsync<string[]>($"SELECT array_agg(relname::text) FROM pg_class WHERE relnamespace = '\"{Schema.Name}\"'::regnamespace AND relkind IN ('r', 'v', 'S')");

        Assert.True(tables.Length > 8);
        Assert.All(tables.Where(static table => table != "text_document_id_seq"), table => Assert.Contains($".{table}", script, StringComparison.Ordinal));
    }

    private static LoadPlanRows NoRows => new(Of<Commitment>(), Of<ChangeImpact>(), Of<CapacityLine>());

    private static IAsyncEnumerable<T> Of<T>(params T[] items) => items.ToAsyncEnumerable();

    private static async Task AssertReadOnly(Func<Task> writing) =>
        Assert.Equal(StoreUnavailableReason.ReadOnly, (await Assert.ThrowsAsync<StoreUnavailableException>(writing)).Reason);

    private PostgresStoreOptions Options(string role) => new()
    {
        ConnectionString = new NpgsqlConnectionStringBuilder(Schema.ConnectionString) { Username = role }.ToString(),
        Schema = Schema.Name,
    };
}
