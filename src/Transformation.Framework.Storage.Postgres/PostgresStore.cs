using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>A shared store in a schema of a PostgreSQL database: aggregates, a decision log, a text index and load plans, for any number of application instances at once.</summary>
/// <remarks>
/// <para>A call that writes returns when the change is on the server's disk, and on that of its synchronous standbys if there are any: each transaction asks for that, whatever the server's default
/// for <c>synchronous_commit</c> is. Writers to the same aggregate wait for each other, others do not (a batch of more than 64 changes waits for everybody); who waits blocks no thread. Two transactions never wait for each other: all take their locks
/// in one order.</para>
/// <para>Each call takes a connection from the pool for as long as it lasts, a stream for as long as it is enumerated. When the connection is lost while a commit is waiting for its answer, the call
/// throws <see cref="StoreUnavailableException"/> though the change may have been kept; trying the same change again is safe, and so is a decision that says which entry it follows.</para>
/// <para>Thread-safe. Once disposed, every further call, and every stream still going on, throws <see cref="ObjectDisposedException"/>; calls that are writing come to their end.</para>
/// </remarks>
public sealed class PostgresStore : IRecordStore
{
    private readonly PostgresDatabase database;
    private readonly PostgresAggregateChanges changes;
    private readonly PostgresDecisionLog decisions;

    private PostgresStore(PostgresDatabase database)
    {
        this.database = database;
        changes = new(database);
        decisions = new(database);
        Aggregates = new PostgresAggregateStore(database, changes);
        Texts = new PostgresTextIndex(database);
        LoadPlans = new PostgresLoadPlanStore(database);
    }

    /// <summary>The aggregates in the schema.</summary>
    public IAggregateStore Aggregates { get; }

    /// <summary>The decision log in the schema.</summary>
    public IDecisionLog Decisions => decisions;

    /// <summary>The text index in the schema; hits that have everything in the title come first, then by PostgreSQL's <c>ts_rank</c>, then by name.</summary>
    public ITextIndex Texts { get; }

    /// <summary>The load plans in the schema.</summary>
    public ILoadPlanStore LoadPlans { get; }

    /// <summary>Opens the store in the schema <c>transformation</c>; makes it if there is none, and brings older tables up to date.</summary>
    /// <param name="connectionString">How to reach the server, as Npgsql reads it.</param>
    /// <param name="cancellationToken">Stops the opening; an upgrade is either done or not begun.</param>
    /// <exception cref="ArgumentException">The connection string is blank or cannot be read.</exception>
    /// <exception cref="StoreFormatException">The schema holds something else, or a store of a newer version, or the server cannot hold a store; nothing was changed.</exception>
    /// <exception cref="StoreException">The database cannot be reached, or does not allow it.</exception>
    public static ValueTask<PostgresStore> OpenAsync(string connectionString, CancellationToken cancellationToken = default) =>
        OpenAsync(new PostgresStoreOptions { ConnectionString = connectionString }, cancellationToken);

    /// <summary>Opens a store as the options say.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="cancellationToken">Stops the opening; an upgrade is either done or not begun.</param>
    /// <exception cref="ArgumentException">Options are out of their bounds: the message names all that are.</exception>
    /// <exception cref="StoreFormatException">
    /// The schema holds something else, or a store of a newer version (of any other version, if it is not to be migrated), or the server cannot hold a store; nothing was changed.
    /// </exception>
    /// <exception cref="StoreException">The database cannot be reached, or does not allow it.</exception>
    public static async ValueTask<PostgresStore> OpenAsync(PostgresStoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var opened = new PostgresDatabase(options);
        try
        {
            await PostgresUpgrade.PrepareAsync(opened, options.Migrate, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new(opened);
    }

    /// <summary>Makes the tables of a store, or brings them up to date, whatever <see cref="PostgresStoreOptions.Migrate"/> says: for the role that owns the schema.</summary>
    /// <param name="options">Where.</param>
    /// <param name="cancellationToken">Stops it; an upgrade is either done or not begun.</param>
    /// <exception cref="ArgumentException">Options are out of their bounds: the message names all that are.</exception>
    /// <exception cref="StoreFormatException">The schema holds something else, or a store of a newer version, or the server cannot hold a store; nothing was changed.</exception>
    /// <exception cref="StoreException">The database cannot be reached, or does not allow it.</exception>
    public static async ValueTask MigrateAsync(PostgresStoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var opened = new PostgresDatabase(options);
        await using (opened.ConfigureAwait(false))
        {
            await PostgresUpgrade.PrepareAsync(opened, PostgresMigration.Automatically, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What <see cref="MigrateAsync"/> does, as SQL for somebody who runs it by other means: one transaction, from one version of the tables to the present one.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="fromVersion">The version the tables have; 0 when there are none. A <see cref="StoreFormatException"/> says it.</param>
    /// <exception cref="ArgumentException">No store can be in a schema of that name, or the version is not one before the present.</exception>
    public static string MigrationScript(string schema, int fromVersion = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fromVersion);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fromVersion, PostgresSchema.Steps.Count);
        return $"BEGIN;\n\n{PostgresName.InSchema(PostgresSchema.Script(fromVersion, PostgresSchema.Steps), schema)}\n\nCOMMIT;\n";
    }

    /// <summary>What a role has to be granted, as SQL for the owner of the schema: no more than it needs, and nothing on the decision log but to read and to append.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="role">The role.</param>
    /// <param name="access">What the role is for.</param>
    /// <exception cref="ArgumentException">No store can be in a schema of that name, or no role has that name.</exception>
    public static string GrantScript(string schema, string role, PostgresAccess access) => PostgresGrants.Script(schema, role, access);

    /// <inheritdoc />
    public async ValueTask<RecordedDecision> DecideAsync(
        AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(record);
        return await database.WriteAsync(
            PostgresLocks.Of(database.Schema, batch, log: true),
            async (transaction, token) =>
            {
                var head = await decisions.RequireEndAsync(transaction, expectedLastSequence, token).ConfigureAwait(false);
                var versions = await changes.ApplyAsync(transaction, batch, token).ConfigureAwait(false);
                return new RecordedDecision(versions, await decisions.AppendAsync(transaction, head, record, token).ConfigureAwait(false));
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    /// <remarks>Sets the counter of versions, which takes the owner of the schema, or a role that was granted <c>SELECT</c> and <c>UPDATE</c> on the sequence besides what <see cref="PostgresAccess.Application"/> has. Nobody else writes meanwhile.</remarks>
    public ValueTask RestoreAsync(
        IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(aggregates);
        ArgumentNullException.ThrowIfNull(decisions);
        return new PostgresRestore(database).RunAsync(aggregates, decisions, cancellationToken);
    }

    /// <summary>Closes the connections, those in use when the calls that use them end. A data source of the host's own is left to the host.</summary>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
