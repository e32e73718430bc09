using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The statements of one batch.</summary>
/// <remarks>
/// Content is bound as bytes and cast, which for a UTF-8 database reads them as text without touching them; so it neither takes the way through
/// UTF-16 nor changes on it.
/// </remarks>
internal sealed class SqliteAggregateStatements(SqliteWriter writer)
{
    private const int Content = 3;

    private long? version;

    /// <summary>The version that is stored, 0 for none, and whether the content is what the change would store.</summary>
    internal (long Version, bool IsSame) Find(AggregateChange change)
    {
        var find = Named("SELECT version, content = CAST(?3 AS TEXT) FROM aggregate WHERE type = ?1 AND key = ?2", change);
        try
        {
            if (change.Content is { } content)
            {
                find.Bind(Content, content.Span);
            }
            else
            {
                find.BindNull(Content);
            }

            return find.Next() ? (find.Number(0), find.NumberOrNull(1) == 1) : (Versioned.NotStored, false);
        }
        finally
        {
            find.Reset();
        }
    }

    internal long Delete(AggregateChange change)
    {
        Named("DELETE FROM aggregate WHERE type = ?1 AND key = ?2", change).Run();
        return Versioned.NotStored;
    }

    internal long Put(AggregateChange change)
    {
        version ??= SqliteVersions.Next(writer);
        var put = Named(
            """
            INSERT INTO aggregate (type, key, content, version) VALUES (?1, ?2, CAST(?3 AS TEXT), ?4)
            ON CONFLICT (type, key) DO UPDATE SET version = excluded.version, content = excluded.content
            """,
            change);
        put.Bind(Content, change.Content!.Value.Span);
        put.Bind(Content + 1, version.Value);
        put.Run();
        return version.Value;
    }

    private SqliteStatement Named(string sql, AggregateChange change)
    {
        var statement = writer.Keep(sql);
        statement.Bind(1, change.Id.Type);
        statement.Bind(2, change.Id.Key);
        return statement;
    }
}
