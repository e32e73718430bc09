using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The connection through which a store writes. It stays open with the statements that every save needs, so that a save costs little more than the disk takes. Not thread-safe.</summary>
/// <param name="connection">Open, and not of the pool.</param>
internal sealed class SqliteWriter(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> kept = new(StringComparer.Ordinal);

    internal SqliteConnection Connection => connection;

    /// <summary>A statement that stays prepared; whoever uses it resets it.</summary>
    /// <param name="sql">One of a fixed number of texts.</param>
    internal SqliteStatement Keep(string sql)
    {
        if (!kept.TryGetValue(sql, out var statement))
        {
            statement = new(connection, sql);
            kept.Add(sql, statement);
        }

        return statement;
    }

    /// <summary>Does what gives no rows and takes no values.</summary>
    internal void Execute(string sql) => SqliteErrors.ThrowOnError(raw.sqlite3_exec(connection.Handle, sql), connection.Handle!);

    public void Dispose()
    {
        foreach (var statement in kept.Values)
        {
            statement.Dispose();
        }

        kept.Clear();
        connection.Dispose();
    }
}
