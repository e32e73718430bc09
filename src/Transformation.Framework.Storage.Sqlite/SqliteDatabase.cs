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
    private readonly string connectionString;
    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile bool disposed;

    internal SqliteDatabase(SqliteStoreOptions options)
    {
        if (options.FindFaults() is { IsEmpty: false } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(options));
        }

        this.options = options;
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(options.Path), // Absolute, so that no path reads as one of the driver's special names.
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)), // For reading; 0 would be no limit.
        }.ToString();
    }

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
                static (connection, _) =>
                {
                    SqliteSchema.Upgrade(connection, SqliteSchema.Steps);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A connection from the pool; disposing it gives it back, or closes it once the store is closed.</summary>
    /// <exception cref="StoreException">The file cannot be opened.</exception>
    internal SqliteConnection Connect()
    {
        ThrowIfDisposed();
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA synchronous = FULL");
            options.OnOpen?.Invoke(connection);
            if (disposed)
            {
                // Closing the store emptied the pool, perhaps before this connection was in it.
                SqliteConnection.ClearPool(connection);
                ThrowIfDisposed();
            }

            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException refused)
            {
                throw SqliteErrors.Translate(refused);
            }

            throw;
        }
    }

    internal void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(disposed, typeof(SqliteStore));

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
    internal ValueTask<TResult> WriteAsync<TResult>(Func<SqliteConnection, CancellationToken, TResult> work, CancellationToken cancellationToken) =>
        WriteAsync((connection, token) => new ValueTask<TResult>(work(connection, token)), cancellationToken);

    /// <summary>The same for work that waits for what is to be written: nobody else writes meanwhile.</summary>
    internal async ValueTask<TResult> WriteAsync<TResult>(
        Func<SqliteConnection, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var connection = Connect();
            await BeginAsync(connection, "BEGIN IMMEDIATE", cancellationToken).ConfigureAwait(false);
            try
            {
                var result = await work(connection, cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                Execute(connection, "COMMIT");
                return result;
            }
            catch
            {
                Rollback(connection);
                throw;
            }
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
        finally
        {
            writing.Release();
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
            Rollback(connection);
            connection.Dispose();
            if (e is SqliteException refused)
            {
                throw SqliteErrors.Translate(refused);
            }

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        await writing.WaitAsync().ConfigureAwait(false);
        try
        {
            using var connection = new SqliteConnection(connectionString);
            SqliteConnection.ClearPool(connection);
        }
        finally
        {
            writing.Release(); // Whoever still waits for it finds the store disposed.
        }
    }

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

            Rollback(connection);
            await Task.Delay(Waits[Math.Min(attempt, Waits.Length - 1)], cancellationToken).ConfigureAwait(false);
            ThrowIfDisposed();
        }
    }

    /// <summary>Ends a transaction that is not to be committed, if there is one: SQLite has ended it by itself after some errors. A connection that cannot end it must not go back to the pool.</summary>
    internal static void Rollback(SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0 && raw.sqlite3_exec(connection.Handle, "ROLLBACK") != raw.SQLITE_OK)
        {
            SqliteConnection.ClearPool(connection);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
