using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Whether a file is whole: pages, indexes, constraints, and that everything named is there.</summary>
internal static class SqliteIntegrity
{
    /// <summary>Reads the whole file.</summary>
    /// <exception cref="StoreCorruptException">It is damaged.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    internal static void Check(SqliteConnection connection, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = cancellationToken.Register(static handle => raw.sqlite3_interrupt((sqlite3)handle!), connection.Handle);
        try
        {
            using var pages = new SqliteStatement(connection, "PRAGMA integrity_check(1)");
            if (!pages.Next() || pages.Text(0) is not "ok")
            {
                throw new StoreCorruptException("The file of the store is damaged: SQLite's check of its integrity fails.");
            }

            using var names = new SqliteStatement(connection, "PRAGMA foreign_key_check");
            if (names.Next())
            {
                throw new StoreCorruptException($"The file of the store is damaged: the table {names.Text(0)} names what the store does not have.");
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The check was stopped.", e, cancellationToken);
        }
    }
}
