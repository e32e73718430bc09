using Microsoft.Data.Sqlite;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>What to do to a connection when it is opened so that SQLite fails.</summary>
internal static class SqlFault
{
    /// <summary>As a full disk: the file grows no further than so many pages.</summary>
    public static void NoMorePages(SqliteConnection connection, long pages) => Run(connection, FormattableString.Invariant($"PRAGMA max_page_count = {pages}"));

    /// <summary>As a file that may not be written.</summary>
    public static void NoWriting(SqliteConnection connection) => Run(connection, "PRAGMA query_only = ON");

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
