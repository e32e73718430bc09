using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The statements of one batch: each prepared once, however many changes there are.</summary>
/// <remarks>
/// Content is bound as bytes and cast, which for a UTF-8 database reads them as text without touching them; so it neither takes the way through
/// UTF-16 nor changes on it.
/// </remarks>
internal sealed class SqliteAggregateStatements(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand find = Keyed(
        connection, "SELECT version, content = CAST($content AS TEXT) FROM aggregate WHERE type = $type AND key = $key", withContent: true);

    private readonly SqliteCommand delete = Keyed(connection, "DELETE FROM aggregate WHERE type = $type AND key = $key", withContent: false);

    private readonly SqliteCommand put = Keyed(
        connection,
        """
        INSERT INTO aggregate (type, key, version, content) VALUES ($type, $key, $version, CAST($content AS TEXT))
        ON CONFLICT (type, key) DO UPDATE SET version = excluded.version, content = excluded.content
        """,
        withContent: true);

    private long? version;

    /// <summary>The version that is stored, 0 for none, and whether the content is what the change would store.</summary>
    internal (long Version, bool IsSame) Find(AggregateChange change)
    {
        Bind(find, change);
        using var reader = find.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), !reader.IsDBNull(1) && reader.GetInt64(1) == 1) : (Versioned.NotStored, false);
    }

    internal long Delete(AggregateChange change)
    {
        Bind(delete, change);
        delete.ExecuteNonQuery();
        return Versioned.NotStored;
    }

    internal long Put(AggregateChange change)
    {
        version ??= SqliteVersions.Next(connection);
        if (!put.Parameters.Contains("$version"))
        {
            put.Parameters.AddWithValue("$version", version.Value);
        }

        Bind(put, change);
        put.ExecuteNonQuery();
        return version.Value;
    }

    public void Dispose()
    {
        find.Dispose();
        delete.Dispose();
        put.Dispose();
    }

    private static SqliteCommand Keyed(SqliteConnection connection, string sql, bool withContent)
    {
        var command = new SqliteCommand(sql, connection);
        command.Parameters.Add("$type", SqliteType.Text);
        command.Parameters.Add("$key", SqliteType.Text);
        if (withContent)
        {
            command.Parameters.Add("$content", SqliteType.Blob);
        }

        return command;
    }

    private static void Bind(SqliteCommand command, AggregateChange change)
    {
        command.Parameters["$type"].Value = change.Id.Type;
        command.Parameters["$key"].Value = change.Id.Key;
        if (command.Parameters.Contains("$content"))
        {
            command.Parameters["$content"].Value = change.Content is { } content ? content.ToArray() : DBNull.Value;
        }
    }
}
