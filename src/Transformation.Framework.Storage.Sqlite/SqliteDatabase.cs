using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NodaTime;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The file: connections to it, one writer at a time, and every error in the store's own terms.</summary>
internal sealed class SqliteDatabase : IAsyncDisposable
{
    /// <summary>How long to wait between tries for the write lock, in milliseconds; the last for all further tries. As SQLite's own busy handler.</summary>
    private static readonly int[] Waits = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100];

    private readonly SqliteStoreOptions options;
    private readonly SqliteConnections connections;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly AsyncLocal<SqliteFeed?> feeding = new();
    private SqliteWriter? writer; // Of whoever has the semaphore.

    internal SqliteDatabase(SqliteStoreOptions options, Type owner)
    {
        if (options.FindFaults() is { IsEmpty: false } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        this.options = options;
        connections = new(options, owner);
    }

    internal Action<SqliteConnection>? OnOpen => options.OnOpen;

    /// <summary>Makes sure that the file is a store of the present version.</summary>
    internal async ValueTask PrepareAsync(CancellationToken cancellationToken)
    {
        var version = ReadVersion(cancellationToken);
        SqliteSchema.RefuseNewer(version, SqliteSchema.Steps.Count);
        if (options.ReadOnly)
        {
            if (version < SqliteSchema.Steps.Count)
            {
                throw new StoreFormatException(
                    FormattableString.Invariant($"The schema of the store is version {version}; open it for writing once to bring it to {SqliteSchema.Steps.Count}."),
                    version,
                    SqliteSchema.Steps.Count);
            }

            return;
        }

        Read(static connection => UseWriteAheadLog(connection), cancellationToken);
        if (version < SqliteSchema.Steps.Count)
        {
            await WriteAsync(
                static (writer, _) =>
                {
                    SqliteSchema.Upgrade(writer.Connection, SqliteSchema.Steps);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="SqliteConnections.Connect"/>
    internal SqliteConnection Connect() => connections.Connect();

    /// <summary>Checks where a copy is to go.</summary>
    /// <exception cref="ArgumentException">The path is blank, <c>:memory:</c> or the store's own.</exception>
    internal string PathOfCopy(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        return path != ":memory:" && full != Path.GetFullPath(options.Path)
            ? full
            : throw new ArgumentException("A copy needs a file of its own.", nameof(path));
    }

    internal void ThrowIfDisposed() => connections.ThrowIfClosed();

    internal TResult Read<TResult>(Func<SqliteConnection, TResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var connection = Connect();
        try
        {
            return work(connection);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
    }

    /// <summary>Does work in one transaction that holds the write lock from its beginning: committed to disk when this returns, undone when it throws.</summary>
    internal ValueTask<TResult> WriteAsync<TResult>(Func<SqliteWriter, CancellationToken, TResult> work, CancellationToken cancellationToken) =>
        WriteAsync((held, token) => new ValueTask<TResult>(work(held, token)), isLarge: false, cancellationToken);

    /// <summary>The same for a great deal, which may be waited for while it is written: nobody else writes meanwhile. Takes some 64 MB of memory however much it is.</summary>
    internal ValueTask<TResult> WriteManyAsync<TResult>(
        Func<SqliteWriter, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        return WriteAsync(Feed, isLarge: true, cancellationToken);

        async ValueTask<TResult> Feed(SqliteWriter held, CancellationToken token)
        {
            using var feed = new SqliteFeed(feeding);
            return await work(held, token).ConfigureAwait(false);
        }
    }

    /// <summary>A connection with a transaction that sees the file as it is now, whatever is written meanwhile; disposing it ends both.</summary>
    internal async ValueTask<SqliteSnapshot> OpenSnapshotAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var connection = Connect();
        try
        {
            // Reading anything is what fixes the moment; from then on nothing is busy.
            await BeginAsync(connection, "BEGIN; SELECT last_version FROM store", cancellationToken).ConfigureAwait(false);
            return new(this, connection);
        }
        catch (Exception e)
        {
            SqliteConnections.GiveBack(connection);
            if (e is SqliteException refused)
            {
                throw SqliteErrors.Translate(refused);
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        SqliteFeed.ThrowIfWithin(feeding);
        if (!connections.TryClose())
        {
            return;
        }

        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            DropWriter();
            connections.ClearPool();
        }
        finally
        {
            writing.Release(); // Whoever still waits for it finds the store disposed.
        }
    }

    private async ValueTask<TResult> WriteAsync<TResult>(
        Func<SqliteWriter, CancellationToken, ValueTask<TResult>> work, bool isLarge, CancellationToken cancellationToken)
    {
        SqliteFeed.ThrowIfWithin(feeding);
        await writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ThrowIfDisposed();
            var held = writer ??= OpenWriter();
            if (isLarge)
            {
                held.Execute("PRAGMA cache_size = -65536");
            }

            await BeginAsync(held.Connection, "BEGIN IMMEDIATE", cancellationToken).ConfigureAwait(false);
            var result = await work(held, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            held.Execute("COMMIT");
            return result;
        }
        catch (SqliteException e)
        {
            DropWriter(); // Whatever it was, the next try begins afresh.
            throw SqliteErrors.Translate(e);
        }
        finally
        {
            if (writer is not null && (!SqliteConnections.TryRollback(writer.Connection) || (isLarge && !TryTidyUp(writer))))
            {
                DropWriter();
            }

            writing.Release();
        }
    }

    private SqliteWriter OpenWriter()
    {
        var opened = new SqliteWriter(connections.ConnectToWrite());
        using var limit = new SqliteCommand("PRAGMA journal_size_limit = 67108864", opened.Connection); // What a large commit needed of the write-ahead log does not stay for ever.
        limit.ExecuteScalar();
        return opened;
    }

    private void DropWriter()
    {
        writer?.Dispose();
        writer = null;
    }

    /// <summary>
    /// Gives back what a large transaction took: memory, and the write-ahead log it has left behind, as far as no reader needs it. What was committed is committed, so that a failure is no error.
    /// </summary>
    private static bool TryTidyUp(SqliteWriter held) =>
        raw.sqlite3_exec(held.Connection.Handle, "PRAGMA cache_size = -2000; PRAGMA shrink_memory; PRAGMA wal_checkpoint(TRUNCATE)") == raw.SQLITE_OK;

    private long ReadVersion(CancellationToken cancellationToken)
    {
        try
        {
            return Read(SqliteSchema.VersionOf, cancellationToken);
        }
        catch (StoreCorruptException e) when (e.InnerException is SqliteException { SqliteErrorCode: raw.SQLITE_NOTADB } inner)
        {
            throw new StoreFormatException("The file is not a SQLite database.", inner);
        }
    }

    private static bool UseWriteAheadLog(SqliteConnection connection)
    {
        using var command = new SqliteCommand("PRAGMA journal_mode = WAL", connection);
        return string.Equals((string?)command.ExecuteScalar(), "wal", StringComparison.OrdinalIgnoreCase)
            ? true
            : throw new StoreUnavailableException(StoreUnavailableReason.Unreachable, "SQLite cannot keep a write-ahead log there; is it a network file system?");
    }

    /// <summary>
    /// Begins a transaction and takes the lock it needs at once, so that no later statement finds it taken. The driver would wait for it by blocking the thread and deaf to
    /// cancellation; so it is asked for directly, and the waiting is done here.
    /// </summary>
    private async ValueTask BeginAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        for (var attempt = 0; ; attempt++)
        {
            var result = raw.sqlite3_exec(connection.Handle, sql);
            if (result != raw.SQLITE_BUSY || waited.Elapsed >= options.BusyTimeout.ToTimeSpan())
            {
                SqliteErrors.ThrowOnError(result, connection.Handle!);
                return;
            }

            SqliteConnections.TryRollback(connection);
            await Task.Delay(Waits[Math.Min(attempt, Waits.Length - 1)], cancellationToken).ConfigureAwait(false);
            ThrowIfDisposed();
        }
    }
}
