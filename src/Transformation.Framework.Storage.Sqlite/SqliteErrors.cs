using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>What SQLite's result codes mean to a user of a store. See https://www.sqlite.org/rescode.html.</summary>
internal static class SqliteErrors
{
    internal static StoreException Translate(SqliteException e) => e.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Unavailable(StoreUnavailableReason.Busy, "The store is in use by another process that did not let go in time.", e),
        raw.SQLITE_FULL => Unavailable(StoreUnavailableReason.Full, "There is no room left for the store.", e),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => Unavailable(StoreUnavailableReason.ReadOnly, "The store can be read but not written.", e),
        raw.SQLITE_CANTOPEN => Unavailable(StoreUnavailableReason.Unreachable, "The file of the store cannot be opened.", e),
        raw.SQLITE_IOERR or raw.SQLITE_AUTH or raw.SQLITE_NOLFS => Unavailable(StoreUnavailableReason.Unreachable, "The file of the store cannot be read or written.", e),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new StoreCorruptException("The file of the store is damaged.", e),
        _ => new StoreException($"SQLite refused: {e.Message}", e),
    };

    /// <summary>What an error of the driver or of the file system means.</summary>
    internal static StoreException TranslateFile(Exception e) => e switch
    {
        SqliteException refused => Translate(refused),
        UnauthorizedAccessException => new StoreUnavailableException(StoreUnavailableReason.ReadOnly, "The file cannot be written there.", e),
        _ => new StoreUnavailableException(StoreUnavailableReason.Unreachable, "The file cannot be written there.", e),
    };

    /// <summary>Turns a result code of a direct call into what the driver would have thrown.</summary>
    internal static void ThrowOnError(int resultCode, sqlite3 handle) => SqliteException.ThrowExceptionForRC(resultCode, handle);

    private static StoreUnavailableException Unavailable(StoreUnavailableReason reason, string message, SqliteException e) => new(reason, message, e);
}
