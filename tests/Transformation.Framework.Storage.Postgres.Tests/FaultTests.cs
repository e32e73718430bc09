using System.Collections.Immutable;
using NodaTime;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>Everything that can go wrong on a server that stays up: each a typed error, nothing half written, and the next try works.</summary>
public sealed class FaultTests : StoreTests
{
    private static readonly Duration Short = Duration.FromMilliseconds(30);

    [Fact]
    public async Task Save_StoreLockedByAnother_IsBusyAndTheNextTryWorks()
    {
        var store = await Schema.OpenAsync(Short);
        await using (await HoldAsync(Locks.Store))
        {
            await ThrowsAsync(StoreUnavailableReason.Busy, () => SaveAsync(store));
            await ThrowsAsync(StoreUnavailableReason.Busy, async () => await store.Decisions.AppendAsync(Sample.Record("a"), null));
            Assert.Null(await store.Aggregates.LoadAsync(Sample.Sources, "a")); // Readers wait for nobody.
        }

        await SaveAsync(store);
    }

    /// <summary>A round trip or three: the same is found out and told.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Options=-c default_transaction_isolation=repeatable\\ read")]
    public async Task Save_OneByOne_TellsEachCaseApart(string connection)
    {
        var store = (await Schema.OpenAsync(connection: connection)).Aggregates;
        var first = await store.SaveAsync(Sample.Sources, Sample.New("a"));
        Assert.Equal(first.Version, (await store.SaveAsync(Sample.Sources, first)).Version);
        await Assert.ThrowsAsync<StoreConflictException>(async () => await store.SaveAsync(Sample.Sources, Sample.New("a")));
        await store.DeleteAsync(Sample.Sources, first);
        await Assert.ThrowsAsync<StoreConflictException>(async () => await store.DeleteAsync(Sample.Sources, first));
        await Assert.ThrowsAsync<StoreConflictException>(async () => await store.SaveAsync(Sample.Sources, first));
        Assert.True((await store.SaveAsync(Sample.Sources, Sample.New("a"))).Version > first.Version);
    }

    [Fact]
    public async Task Save_RowLockedByAnother_IsBusyAndTheNextTryWorks()
    {
        var store = await Schema.OpenAsync(Short);
        var saved = await SaveAsync(store);
        await using (var other = await Schema.ConnectAsync())
        {
            await using var transaction = await other.BeginTransactionAsync();
            await Schema.Command(other, "SELECT FROM {schema}.aggregate FOR UPDATE").ExecuteNonQueryAsync();
            await ThrowsAsync(StoreUnavailableReason.Busy, async () => await store.Aggregates.DeleteAsync(Sample.Sources, saved));
        }

        await store.Aggregates.DeleteAsync(Sample.Sources, saved);
    }

    [Fact]
    public async Task Save_LockedByAnotherForAWhile_WaitsAndSaves()
    {
        var store = await Schema.OpenAsync();
        Task saving;
        await using (await HoldAsync(Locks.Others[0]))
        {
            saving = SaveAsync(store);
            await WaitingAsync();
            Assert.False(saving.IsCompleted);
            await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("b")); // Another aggregate does not wait.
        }

        await saving;
    }

    [Fact]
    public async Task Save_CancelledWhileWaitingForAnother_StopsAndTheNextTryWorks()
    {
        var store = await Schema.OpenAsync();
        using var cancellation = new CancellationTokenSource();
        await using (await HoldAsync(Locks.Store))
        {
            var saving = store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a"), cancellation.Token).AsTask();
            await WaitingAsync();
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => saving);
        }

        Assert.Null(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
        await SaveAsync(store);
    }

    /// <summary>No disk of a test can be filled; the server is made to say that it is.</summary>
    [Fact]
    public async Task Commit_NoRoomMidway_IsFullAndNothingIsApplied()
    {
        var store = await Schema.OpenAsync();
        await Schema.DoBeforeInsertAsync("IF NEW.key = 'k7' THEN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END IF;");
        await ThrowsAsync(StoreUnavailableReason.Full, () => CommitAsync(store));
        await ThrowsAsync(StoreUnavailableReason.Full, async () => await store.Aggregates.CommitAsync(One));
        await ThrowsAsync(StoreUnavailableReason.Full, async () => await store.DecideAsync(Ten, Sample.Record("a"), 0));
        await NothingIsThereAsync(store);

        await Schema.UndoAsync();
        await store.DecideAsync(Ten, Sample.Record("a"), 0);
    }

    [Fact]
    public async Task Write_ReadOnlyServer_IsReadOnlyAndReadingWorks()
    {
        var saved = await SaveAsync(await Schema.OpenAsync());
        var store = await Schema.OpenAsync(connection: "Options=-c default_transaction_read_only=on");

        await ThrowsAsync(StoreUnavailableReason.ReadOnly, async () => await store.Aggregates.DeleteAsync(Sample.Sources, saved));
        await ThrowsAsync(StoreUnavailableReason.ReadOnly, async () => await store.Decisions.AppendAsync(Sample.Record("a"), null));
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [Fact]
    public async Task Commit_ServersTimeLimit_IsBusyAndNothingIsApplied()
    {
        await Schema.OpenAsync();
        var store = await Schema.OpenAsync(connection: "Options=-c statement_timeout=100ms");
        await Schema.DoBeforeInsertAsync("IF NEW.key = 'k7' THEN PERFORM pg_sleep(10); END IF;");

        await ThrowsAsync(StoreUnavailableReason.Busy, () => CommitAsync(store));
        await NothingIsThereAsync(store);
        await SaveAsync(store);
    }

    [Fact]
    public async Task Commit_OwnTimeLimit_IsUnreachableAndNothingIsApplied()
    {
        var store = await Schema.OpenAsync(Short, connection: "Command Timeout=1");
        await Schema.DoBeforeInsertAsync("IF NEW.key = 'k7' THEN PERFORM pg_sleep(10); END IF;");

        await ThrowsAsync(StoreUnavailableReason.Unreachable, () => CommitAsync(store));
        await NothingIsThereAsync(store);
        await SaveAsync(store);
    }

    [Fact]
    public async Task Commit_CancelledMidway_AppliesNothing()
    {
        var store = await Schema.OpenAsync();
        await Schema.DoBeforeInsertAsync("IF NEW.key = 'k7' THEN PERFORM pg_sleep(10); END IF;");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Aggregates.CommitAsync(Ten, cancellation.Token));
        await NothingIsThereAsync(store);
        await SaveAsync(store);
    }

    /// <summary>In one round trip, and with a transaction of its own where the server's default isolation is another.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("Options=-c default_transaction_isolation=serializable")]
    public async Task Save_CancelledMidway_AppliesNothing(string connection)
    {
        var store = await Schema.OpenAsync(connection: connection);
        await Schema.DoBeforeInsertAsync("IF NEW.key = 'k7' THEN PERFORM pg_sleep(10); END IF;");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("k7"), cancellation.Token));
        await NothingIsThereAsync(store);
        await SaveAsync(store);
    }

    /// <summary>Whenever the wish to stop arrives: what was cancelled is not there, what was not is there, and no later call on the same connection is stopped by it.</summary>
    [Fact]
    public async Task Save_CancelledAtAnyMoment_SaysWhatHappened()
    {
        var store = await Schema.OpenAsync(connection: "Maximum Pool Size=1");
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            using var cancellation = new CancellationTokenSource(TimeSpan.FromMicroseconds(random.Next(3_000)));
            Versioned<Core.Provenance>? saved = null;
            try
            {
                saved = await store.Aggregates.SaveAsync(Sample.Sources, Sample.New($"{i}"), cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // Then it is not there.
            }

            Assert.Equal(saved?.Version, (await store.Aggregates.LoadAsync(Sample.Sources, $"{i}"))?.Version);
        }
    }

    [Theory]
    [InlineData("SELECT pg_terminate_backend(pg_backend_pid())", StoreUnavailableReason.Unreachable)]
    [InlineData("SELECT pg_cancel_backend(pg_backend_pid())", StoreUnavailableReason.Busy)]
    public async Task Commit_EndedByAnOperatorMidway_AppliesNothing(string sql, StoreUnavailableReason reason)
    {
        var store = await Schema.OpenAsync();
        await Schema.DoBeforeInsertAsync($"IF NEW.key = 'k7' THEN PERFORM 1 FROM ({sql}) AS ended; PERFORM pg_sleep(10); END IF;");
        await ThrowsAsync(reason, () => CommitAsync(store));
        await ThrowsAsync(reason, async () => await store.Aggregates.CommitAsync(One));
        await ThrowsAsync(reason, async () => await store.DecideAsync(Ten, Sample.Record("a"), 0));
        await NothingIsThereAsync(store);

        await Schema.UndoAsync();
        await store.DecideAsync(Ten, Sample.Record("a"), 0);
    }

    /// <summary>A deferred constraint is looked at when the commit has begun.</summary>
    [Fact]
    public async Task Commit_ConnectionLostWhileCommitting_IsUnreachable()
    {
        var store = await Schema.OpenAsync();
        await Schema.ExecuteAsync(
            """
            CREATE FUNCTION {schema}.hook() RETURNS trigger LANGUAGE plpgsql AS $hook$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $hook$;
            CREATE CONSTRAINT TRIGGER hook AFTER INSERT ON {schema}.aggregate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {schema}.hook();
            """);
        await ThrowsAsync(StoreUnavailableReason.Unreachable, () => SaveAsync(store));
        await NothingIsThereAsync(store);

        await Schema.UndoAsync();
        await SaveAsync(store);
    }

    /// <summary>What nobody can know, and why it does no harm: the same change tried again conflicts, because it was applied.</summary>
    [Fact]
    public async Task Commit_AnswerLost_IsUnreachableAndTryingAgainConflicts()
    {
        await Schema.OpenAsync();
        await using var wire = new FaultyWire(Schema.ConnectionString);
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { ConnectionString = wire.ConnectionString, Schema = Schema.Name });
        wire.CutAtCommit(true);
        await ThrowsAsync(StoreUnavailableReason.Unreachable, async () => await store.DecideAsync(Ten, Sample.Record("a"), 0));
        wire.CutAtCommit(false);

        await Assert.ThrowsAsync<StoreConflictException>(async () => await store.DecideAsync(Ten, Sample.Record("a"), 0));
        Assert.Equal(10, await store.Aggregates.StreamAsync(Sample.Sources).CountAsync());
        Assert.Equal(1, (await store.Decisions.VerifyAsync()).Head.Sequence);
    }

    [Fact]
    public async Task AnyCall_ConnectionsEndedInThePool_FailsTypedAtMostOnceEach()
    {
        var store = await Schema.OpenAsync(connection: $"Application Name={Schema.Name}");
        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => store.Aggregates.SaveAsync(Sample.Sources, Sample.New($"{i}")).AsTask()));
        await EndAllAsync();

        for (var tries = 1; ; tries++)
        {
            try
            {
                await SaveAsync(store);
                break;
            }
            catch (StoreUnavailableException e) when (e.Reason == StoreUnavailableReason.Unreachable)
            {
                Assert.True(tries <= 5);
            }
        }
    }

    [Fact]
    public async Task Stream_ConnectionEndedMidway_IsUnreachableAndTheNextWorks()
    {
        var store = await Schema.OpenAsync(connection: $"Application Name={Schema.Name}");
        await store.Aggregates.CommitAsync([.. Enumerable.Range(0, 20_000).Select(static i => AggregateChange.Save(Sample.Sources, Sample.New($"{i} {new string('x', 380)}")))]);
        var seen = 0;

        await ThrowsAsync(StoreUnavailableReason.Unreachable, async () =>
        {
            await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
            {
                if (++seen == 10)
                {
                    await EndAllAsync();
                }
            }
        });
        Assert.InRange(seen, 10, 19_999);
        Assert.Equal(20_000, await store.Aggregates.StreamAsync(Sample.Sources).CountAsync());
    }

    /// <summary>A view that leaves a mark when its last rows are read, which a hundred megabytes come before: far more than is on its way between server and reader at any time.</summary>
    [Fact]
    public async Task Stream_LeftEarly_StopsTheServerAndKeepsTheConnection()
    {
        var store = await Schema.OpenAsync(connection: "Maximum Pool Size=1;Options=-c enable_sort=off -c enable_seqscan=off -c enable_bitmapscan=off");
        await Schema.ExecuteAsync(
            """
            CREATE SEQUENCE {schema}.reached;
            CREATE FUNCTION {schema}.large(version bigint) RETURNS json LANGUAGE plpgsql STABLE AS $function$
            BEGIN
                IF version > 19000 THEN PERFORM nextval('{schema}.reached'); END IF;
                RETURN json_build_object('text', repeat('x', 5000));
            END $function$;
            INSERT INTO {schema}.aggregate SELECT 'note', to_char(i, 'fm00000'), i, '{}' FROM generate_series(1, 20000) i;
            ALTER TABLE {schema}.aggregate RENAME TO small;
            CREATE VIEW {schema}.aggregate AS SELECT type, key, version, {schema}.large(version) AS content FROM {schema}.small;
            """);
        var first = await store.Aggregates.ReadAllAsync("note").FirstAsync();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(first.Id, (await store.Aggregates.ReadAllAsync("note").FirstAsync()).Id);
        }

        Assert.False(await Schema.ScalarAsync<bool>("SELECT is_called FROM {schema}.reached"));
        Assert.Equal(20_000, await store.Aggregates.ReadAllAsync("note").CountAsync());
        Assert.True(await Schema.ScalarAsync<bool>("SELECT is_called FROM {schema}.reached"));
    }

    [Fact]
    public async Task AnyCall_EveryConnectionInUse_IsBusy()
    {
        var store = await Schema.OpenAsync(connection: "Maximum Pool Size=1;Timeout=1");
        await SaveAsync(store);
        await foreach (var item in store.Aggregates.StreamAsync(Sample.Sources))
        {
            Assert.NotNull(item);
            await ThrowsAsync(StoreUnavailableReason.Busy, () => SaveAsync(store));
        }

        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a"));
    }

    [Fact]
    public async Task Batches_OverTheSameAggregatesInAnyOrder_NeverDeadlock()
    {
        var store = await Schema.OpenAsync();
        await store.Aggregates.CommitAsync(Ten);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var done = 0; done < 10;)
            {
                var now = await store.Aggregates.StreamAsync(Sample.Sources).ToListAsync();
                IEnumerable<AggregateChange> changes = now.Select(item => writer % 2 == 0 ? AggregateChange.Delete(Sample.Sources, item) : AggregateChange.Save(Sample.Sources, item));
                changes = now.Count == 0 ? Ten : writer % 4 < 2 ? changes : changes.Reverse();
                try
                {
                    await (writer % 3 == 0 ? Decide([.. changes]) : Commit([.. changes]));
                    done++;
                }
                catch (StoreConflictException)
                {
                    continue;
                }
            }
        })));

        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
        async Task Commit(ImmutableArray<AggregateChange> changes) => await store.Aggregates.CommitAsync([.. changes]);
        async Task Decide(ImmutableArray<AggregateChange> changes) => await store.DecideAsync([.. changes], Sample.Record("a"), null);
    }

    [Fact]
    public async Task Commit_ThousandsOfChanges_IsWhole()
    {
        var store = await Schema.OpenAsync();
        AggregateBatch many = [.. Enumerable.Range(0, 3_000).Select(static i => AggregateChange.Save(Sample.Sources, Sample.New($"{i}")))];
        var versions = await store.Aggregates.CommitAsync(many);
        Assert.Equal(3_000, versions.Length);
        await SaveAsync(store);

        await Assert.ThrowsAsync<StoreConflictException>(async () => await store.Aggregates.CommitAsync(
            [.. Enumerable.Range(0, 3_000).Select(static i => AggregateChange.Save(Sample.Sources, Sample.New(i == 2_999 ? "a" : $"new {i}")))]));
        Assert.Equal(3_001, await store.Aggregates.StreamAsync(Sample.Sources).CountAsync());
    }

    [Theory]
    [InlineData("55P03", StoreUnavailableReason.Busy)]
    [InlineData("40P01", StoreUnavailableReason.Busy)]
    [InlineData("40001", StoreUnavailableReason.Busy)]
    [InlineData("57014", StoreUnavailableReason.Busy)]
    [InlineData("53300", StoreUnavailableReason.Busy)]
    [InlineData("53200", StoreUnavailableReason.Busy)]
    [InlineData("53100", StoreUnavailableReason.Full)]
    [InlineData("25006", StoreUnavailableReason.ReadOnly)]
    [InlineData("42501", StoreUnavailableReason.ReadOnly)]
    [InlineData("08006", StoreUnavailableReason.Unreachable)]
    [InlineData("28P01", StoreUnavailableReason.Unreachable)]
    [InlineData("3D000", StoreUnavailableReason.Unreachable)]
    [InlineData("25P03", StoreUnavailableReason.Unreachable)]
    [InlineData("57P01", StoreUnavailableReason.Unreachable)]
    [InlineData("57P03", StoreUnavailableReason.Unreachable)]
    [InlineData("58030", StoreUnavailableReason.Unreachable)]
    public void Translate_State_GivesItsReason(string state, StoreUnavailableReason reason) =>
        Assert.Equal(reason, Assert.IsType<StoreUnavailableException>(Translate(state)).Reason);

    [Theory]
    [InlineData("XX001")]
    [InlineData("XX002")]
    [InlineData("42P01")]
    [InlineData("42703")]
    [InlineData("3F000")]
    public void Translate_Damage_IsCorrupt(string state) => Assert.IsType<StoreCorruptException>(Translate(state));

    [Theory]
    [InlineData("XX000")]
    [InlineData("22P05")]
    [InlineData("")]
    public void Translate_AnythingElse_IsAPlainStoreException(string state) => Assert.Equal(typeof(StoreException), Translate(state).GetType());

    private static AggregateBatch Ten => [.. Enumerable.Range(0, 10).Select(static i => AggregateChange.Save(Sample.Sources, Sample.New($"k{i}")))];

    private static AggregateBatch One => [AggregateChange.Save(Sample.Sources, Sample.New("k7"))];

    private PostgresLocks Locks => PostgresLocks.Of(Schema.Name, [AggregateChange.Save(Sample.Sources, Sample.New("a"))]);

    private static StoreException Translate(string state) => PostgresErrors.Translate(new PostgresException("message", "ERROR", "ERROR", state), writing: true);

    private static Task<Versioned<Core.Provenance>> SaveAsync(PostgresStore store) => store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")).AsTask();

    private static Task<ImmutableArray<long>> CommitAsync(PostgresStore store) => store.Aggregates.CommitAsync(Ten).AsTask();

    private async Task ThrowsAsync(StoreUnavailableReason reason, Func<Task> work)
    {
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(work);
        Assert.Equal(reason, e.Reason);
        Assert.DoesNotContain(new NpgsqlConnectionStringBuilder(Schema.ConnectionString).Host!, e.Message, StringComparison.Ordinal);
    }

    private static async Task NothingIsThereAsync(PostgresStore store)
    {
        Assert.Empty(await store.Aggregates.ListTypesAsync());
        Assert.Equal(default, await store.Decisions.GetHeadAsync());
    }

    /// <summary>Somebody who holds an advisory lock until the connection is closed.</summary>
    private async Task<NpgsqlConnection> HoldAsync(long number)
    {
        var other = await Schema.ConnectAsync();
        await Schema.Command(other, $"SELECT pg_advisory_lock({number})").ExecuteNonQueryAsync();
        return other;
    }

    /// <summary>Until somebody waits for a lock.</summary>
    private async Task WaitingAsync()
    {
        while (await Schema.ScalarAsync<long>("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())") == 0)
        {
            await Task.Delay(5);
        }
    }

    private Task EndAllAsync() => Schema.ExecuteAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{Schema.Name}'");
}
