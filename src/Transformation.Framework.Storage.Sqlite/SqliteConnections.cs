using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Connections to the file, each with the settings that a store relies on. Thread-safe.</summary>
internal sealed class SqliteConnections
{
    private readonly string pooled;
    private readonly string unpooled;
    private readonly Type owner;
    private readonly Action<SqliteConnection>? onOpen;
    private int closed;

    /// <param name="options">Checked options.</param>
    /// <param name="owner">What is disposed when the connections are closed.</param>
    internal SqliteConnections(SqliteStoreOptions options, Type owner)
    {
        this.owner = owner;
        onOpen = options.OnOpen;
        var builder = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(options.Path), // Absolute, so that no path reads as one of the driver's special names.
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)), // For reading; 0 would be no limit.
        };
        pooled = builder.ToString();
        builder.Pooling = false;
        unpooled = builder.ToString();
    }

    /// <summary>A connection from the pool; disposing it gives it back, or closes it once the store is closed.</summary>
    /// <exception cref="Core.Storage.StoreException">The file cannot be opened.</exception>
    internal SqliteConnection Connect() => Open(pooled);

    /// <summary>A connection that is not of the pool.</summary>
    /// <exception cref="Core.Storage.StoreException">The file cannot be opened.</exception>
    internal SqliteConnection ConnectToWrite() => Open(unpooled);

    /// <summary>Gives a connection of the pool back, whatever was going on in it.</summary>
    internal static void GiveBack(SqliteConnection connection)
    {
        if (!TryRollback(connection))
        {
            SqliteConnection.ClearPool(connection); // It must not go back to the pool.
        }

        connection.Dispose();
    }

    /// <summary>Ends the transaction that is not to be committed, if there is one: SQLite has ended it by itself after some errors.</summary>
    /// <returns>Whether the connection can be used again.</returns>
    internal static bool TryRollback(SqliteConnection connection) =>
        raw.sqlite3_get_autocommit(connection.Handle) != 0 || raw.sqlite3_exec(connection.Handle, "ROLLBACK") == raw.SQLITE_OK;

    internal void ThrowIfClosed() => ObjectDisposedException.ThrowIf(Volatile.Read(ref closed) != 0, owner);

    /// <summary>Gives out no more connections.</summary>
    /// <returns>Whether it did before.</returns>
    internal bool TryClose() => Interlocked.Exchange(ref closed, 1) == 0;

    /// <summary>Closes those that wait in the pool.</summary>
    internal void ClearPool()
    {
        using var connection = new SqliteConnection(pooled);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Open(string how)
    {
        ThrowIfClosed();
        var connection = new SqliteConnection(how);
        try
        {
            connection.Open();
            using (var durable = new SqliteCommand("PRAGMA synchronous = FULL", connection))
            {
                durable.ExecuteNonQuery();
            }

            onOpen?.Invoke(connection);
            if (Volatile.Read(ref closed) != 0)
            {
                // Closing the store emptied the pool, perhaps before this connection was in it.
                SqliteConnection.ClearPool(connection);
                ThrowIfClosed();
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
}
