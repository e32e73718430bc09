using Microsoft.Data.Sqlite;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>A connection while it is in use.</summary>
internal sealed class SqliteLease(SqliteDatabase database, SqliteConnection connection) : IDisposable
{
    internal SqliteConnection Connection => connection;

    public void Dispose() => database.Return(connection);
}
