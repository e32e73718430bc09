using Microsoft.Data.Sqlite;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The file as it was at one moment, for several statements that must agree. Not thread-safe.</summary>
internal sealed class SqliteSnapshot(SqliteDatabase database, SqliteConnection connection) : IDisposable
{
    internal SqliteConnection Connection => connection;

    /// <summary>Before each row: whether to go on.</summary>
    internal void ThrowIfOver(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        database.ThrowIfDisposed();
    }

    public void Dispose() => SqliteConnections.GiveBack(connection);
}
