using NodaTime;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class OpeningTests : StoreTests
{
    [Fact]
    public async Task Open_NothingThere_MakesAStoreOfThePresentVersion()
    {
        await Schema.OpenAsync();

        Assert.Equal(PostgresSchema.Steps.Count, await Schema.ScalarAsync<int>("SELECT schema_version FROM {schema}.store"));
    }

    [Fact]
    public async Task Open_EmptySchema_MakesAStore()
    {
        await Schema.ExecuteAsync("CREATE SCHEMA {schema}");
        Assert.Equal(default, await (await Schema.OpenAsync()).Decisions.GetHeadAsync());
    }

    [Theory]
    [InlineData("CREATE TABLE {schema}.letters (text text)")]
    [InlineData("CREATE TABLE {schema}.store (id integer)")]
    [InlineData("CREATE TABLE {schema}.store (application text, schema_version integer)")]
    [InlineData("CREATE TABLE {schema}.store (application text, schema_version integer); INSERT INTO {schema}.store VALUES ('Letters', 1)")]
    public async Task Open_AnotherProgramsSchema_IsRefusedAndUntouched(string sql)
    {
        await Schema.ExecuteAsync($"CREATE SCHEMA {{schema}}; {sql}");

        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await Schema.OpenAsync());
        Assert.Null(e.FoundVersion);
        Assert.Equal(1, await TablesAsync());
    }

    [Fact]
    public async Task Open_NewerVersion_IsRefusedAndUntouched()
    {
        await Schema.OpenAsync();
        var newer = PostgresSchema.Steps.Count + 1;
        await Schema.ExecuteAsync($"UPDATE {{schema}}.store SET schema_version = {newer}");
        foreach (var migrate in Enum.GetValues<PostgresMigration>())
        {
            var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await Schema.OpenAsync(migrate: migrate));
            Assert.Equal((newer, PostgresSchema.Steps.Count), (e.FoundVersion, e.SupportedVersion));
        }

        await Assert.ThrowsAsync<StoreFormatException>(async () => await PostgresStore.MigrateAsync(Schema.Options()));
        Assert.Equal(newer, await Schema.ScalarAsync<int>("SELECT schema_version FROM {schema}.store"));
    }

    [Fact]
    public async Task Open_NothingThereAndNotToBeMigrated_IsRefusedAndMakesNothing()
    {
        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await Schema.OpenAsync(migrate: PostgresMigration.Never));

        Assert.Equal((0, PostgresSchema.Steps.Count), (e.FoundVersion, e.SupportedVersion));
        Assert.Contains("as the owner", e.Message, StringComparison.Ordinal);
        Assert.Equal(0, await TablesAsync());
        await PostgresStore.MigrateAsync(Schema.Options(migrate: PostgresMigration.Never));
        await Schema.OpenAsync(migrate: PostgresMigration.Never);
    }

    [Fact]
    public async Task Open_DatabaseThatCannotHoldEveryCharacter_IsRefused()
    {
        var name = $"latin_{Schema.Name}";
        await Schema.ExecuteAsync($"CREATE DATABASE \"{name}\" ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");

        var e = await Assert.ThrowsAsync<StoreFormatException>(async () => await Schema.OpenAsync(connection: $"Database={name}"));
        Assert.Contains("LATIN1", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=/nowhere")]
    [InlineData("Host=localhost;Port=1")]
    [InlineData("Host=no-such-host.invalid")]
    [InlineData("Host=localhost;Port=1;SSL Mode=VerifyFull;Root Certificate=/nowhere/root.crt")]
    [InlineData("Database=no_such_database")]
    [InlineData("Username=nobody_at_all")]
    [InlineData("Username=guest;Password=not the password")]
    [InlineData("Username=guest")]
    public async Task Open_NoWayIn_IsUnreachableAndTellsNothing(string connection)
    {
        await Schema.ExecuteAsync(
            """
            DO $roles$ BEGIN
                CREATE ROLE needs_password;
                CREATE ROLE guest LOGIN PASSWORD 'the password' IN ROLE needs_password;
            EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
            END $roles$
            """);

        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await Schema.OpenAsync(connection: connection));
        Assert.Equal(StoreUnavailableReason.Unreachable, e.Reason);
        Assert.All((string[])["nowhere", "localhost", "such_database", "at_all", "guest", "the password"], secret => Assert.DoesNotContain(secret, e.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Open_Cancelled_LeavesNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await PostgresStore.OpenAsync(Schema.Options(), new CancellationToken(canceled: true)));
        Assert.Equal(0, await TablesAsync());
    }

    [Fact]
    public async Task Open_SeveralAtOnce_OnNothing_AllGetTheSameStore()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await PostgresStore.OpenAsync(Schema.Options()))));
        await stores[0].Decisions.AppendAsync(Sample.Record("one"), 0);
        foreach (var store in stores)
        {
            Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
            await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task TwoSchemas_InOneDatabase_DoNotMeet()
    {
        var other = new StoreSchema(Schema.ConnectionString);
        var (one, two) = (await Schema.OpenAsync(), await other.OpenAsync());
        await one.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        await one.Decisions.AppendAsync(Sample.Record("a"), 0);

        Assert.Null(await two.Aggregates.LoadAsync(Sample.Sources, "a"));
        Assert.Equal(default, await two.Decisions.GetHeadAsync());
        Assert.Empty(PostgresLocks.Of(Schema.Name, "x", ["a", "b"], log: true).Others.Intersect(PostgresLocks.Of(other.Name, "x", ["a", "b"], log: true).Others));
        await other.DropAsync();
    }

    [Theory]
    [InlineData("user")]
    [InlineData("Select")]
    [InlineData("_")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    public async Task Open_AnySchemaName_IsTakenLiterally(string name)
    {
        if (name.Length > 63)
        {
            name = name[..63];
        }

        var options = new PostgresStoreOptions { ConnectionString = Schema.ConnectionString, Schema = name };
        await using (var store = await PostgresStore.OpenAsync(options))
        {
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        }

        Assert.Equal(1, await Schema.ScalarAsync<long>($"SELECT count(*) FROM \"{name}\".aggregate"));
        await Schema.ExecuteAsync($"DROP SCHEMA \"{name}\" CASCADE");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a-b")]
    [InlineData("a\"; DROP SCHEMA public; --")]
    [InlineData("é")]
    [InlineData("pg_store")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    public async Task Open_NoSchemaName_IsRefused(string name)
    {
        var options = new PostgresStoreOptions { ConnectionString = Schema.ConnectionString, Schema = name };
        await Assert.ThrowsAsync<ArgumentException>(async () => await PostgresStore.OpenAsync(options));
        Assert.Throws<ArgumentException>(() => PostgresStore.MigrationScript(name));
        Assert.Throws<ArgumentException>(() => PostgresStore.GrantScript(name, "role", PostgresAccess.Reader));
    }

    [Fact]
    public async Task Open_FaultsInTheOptions_AreAllToldWithoutTheConnectionString()
    {
        var options = new PostgresStoreOptions
        {
            ConnectionString = "Host=h;Pasword=secret",
            Schema = "1",
            LockTimeout = Duration.Zero,
            CommandTimeout = Duration.FromMilliseconds(1500),
            Migrate = (PostgresMigration)9,
        };

        var e = await Assert.ThrowsAsync<ArgumentException>(async () => await PostgresStore.OpenAsync(options));
        Assert.Equal(5, options.FindFaults().Length);
        Assert.All(options.FindFaults(), fault => Assert.Contains(fault, e.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("secret", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FindFaults_LockTimeoutAndCommandTimeout_KeepTheirOrder()
    {
        Assert.Empty(new PostgresStoreOptions { ConnectionString = "Host=h" }.FindFaults());
        Assert.Empty(new PostgresStoreOptions { ConnectionString = "Host=h;Command Timeout=0", LockTimeout = Duration.FromHours(1) }.FindFaults());
        Assert.Single(new PostgresStoreOptions { ConnectionString = "Host=h;Command Timeout=10" }.FindFaults());
        Assert.Single(new PostgresStoreOptions { ConnectionString = "Host=h", CommandTimeout = Duration.FromSeconds(10) }.FindFaults());
        Assert.Single(new PostgresStoreOptions().FindFaults());
        using var source = NpgsqlDataSource.Create("Host=h");
        Assert.Empty(new PostgresStoreOptions { DataSource = source }.FindFaults());
        Assert.Single(new PostgresStoreOptions { DataSource = source, ConnectionString = "Host=h" }.FindFaults());
        Assert.Single(new PostgresStoreOptions { DataSource = source, CommandTimeout = Duration.FromSeconds(60) }.FindFaults());
    }

    [Theory]
    [InlineData("off", "on")]
    [InlineData("local", "on")]
    [InlineData("remote_write", "on")]
    [InlineData("on", "on")]
    [InlineData("remote_apply", "remote_apply")]
    public async Task EveryWrite_IsDurableAndReadCommitted_WhateverTheServersDefaultsAre(string setting, string expected)
    {
        await Schema.OpenAsync();
        await Schema.ExecuteAsync("CREATE TABLE {schema}.seen (setting text)");
        await Schema.DoBeforeInsertAsync($"INSERT INTO {Schema.Name}.seen VALUES (current_setting('synchronous_commit') || ' ' || current_setting('transaction_isolation'));".Replace(Schema.Name, $"\"{Schema.Name}\"", StringComparison.Ordinal));
        var store = await Schema.OpenAsync(connection: $"Options=-c synchronous_commit={setting} -c default_transaction_isolation=serializable");
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"));
        var other = await Schema.OpenAsync(connection: $"Options=-c synchronous_commit={setting}");
        await other.Aggregates.SaveAsync(Sample.Sources, Sample.New("b"));
        await other.Aggregates.CommitAsync([AggregateChange.Save(Sample.Sources, Sample.New("c")), AggregateChange.Save(Sample.Sources, Sample.New("d"))]);

        Assert.Equal((4, $"{expected} read committed"), (await Schema.ScalarAsync<long>("SELECT count(*) FROM {schema}.seen"), await Schema.ScalarAsync<string>("SELECT string_agg(DISTINCT setting, '; ') FROM {schema}.seen")));
    }

    private Task<long> TablesAsync() => Schema.ScalarAsync<long>($"SELECT count(*) FROM pg_tables WHERE schemaname = '{Schema.Name}'");
}
