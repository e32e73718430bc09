using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Copies a store while others read and write it.</summary>
internal static class SqliteBackup
{
    private const int PagesInAStep = 256;

    /// <summary>What a copy is called until it is complete and checked.</summary>
    internal const string Unfinished = ".unfinished";

    /// <summary>Copies what a snapshot sees into a new file beside the place, checks it, and gives it its name.</summary>
    internal static async ValueTask CopyAsync(
        SqliteSnapshot snapshot,
        string path,
        bool overwrite,
        Action<SqliteConnection>? onOpen,
        IProgress<SqliteBackupProgress>? progress,
        CancellationToken cancellationToken)
    {
        RequireFree(path, overwrite);
        var unfinished = path + Unfinished;
        using var claim = Claim(unfinished);
        Remove(unfinished); // Of a copy that was cut off.
        try
        {
            await CopyAsync(snapshot, unfinished, onOpen, progress, cancellationToken).ConfigureAwait(false);
            Check(unfinished, cancellationToken);
            using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            RequireFree(path, overwrite); // It may have been a long copy.
            File.Move(unfinished, path, overwrite);
            DiskDirectory.Flush(Path.GetDirectoryName(path)!);
        }
        catch
        {
            Remove(unfinished);
            throw;
        }
    }

    /// <exception cref="StoreNotEmptyException">There is a file already, and it is not to be overwritten.</exception>
    /// <exception cref="StoreUnavailableException">There is one, and it is open or was not closed properly.</exception>
    private static void RequireFree(string path, bool overwrite)
    {
        if (!overwrite && File.Exists(path))
        {
            throw new StoreNotEmptyException("There is a file already where the copy was to go.");
        }

        // SQLite would take what another file has left in its write-ahead log for part of the copy.
        if (File.Exists(path + "-wal") || File.Exists(path + "-journal"))
        {
            throw new StoreUnavailableException(
                StoreUnavailableReason.Busy, "The file that the copy was to replace is open, or was not closed: there is a write-ahead log or a journal beside it.");
        }
    }

    /// <summary>Keeps other copies from the same place, in whatever process, until it is disposed or the process ends.</summary>
    private static FileStream Claim(string unfinished)
    {
        var path = unfinished + "-lock";
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e.GetType() == typeof(IOException) && File.Exists(path))
        {
            throw new StoreUnavailableException(StoreUnavailableReason.Busy, "Another copy is being made to the same place.", e);
        }
    }

    private static async ValueTask CopyAsync(
        SqliteSnapshot snapshot, string path, Action<SqliteConnection>? onOpen, IProgress<SqliteBackupProgress>? progress, CancellationToken cancellationToken)
    {
        using var copy = OpenCopy(path, SqliteOpenMode.ReadWriteCreate);
        onOpen?.Invoke(copy);
        var pageSize = PageSize(snapshot.Connection);
        using var backup = raw.sqlite3_backup_init(copy.Handle, "main", snapshot.Connection.Handle, "main");
        if (backup.IsInvalid)
        {
            SqliteErrors.ThrowOnError(raw.sqlite3_errcode(copy.Handle), copy.Handle!);
        }

        while (Step(backup, copy))
        {
            long all = raw.sqlite3_backup_pagecount(backup);
            progress?.Report(new((all - raw.sqlite3_backup_remaining(backup)) * pageSize, all * pageSize));
            await Task.Yield(); // The snapshot keeps the moment; nothing is locked in between.
            snapshot.ThrowIfOver(cancellationToken);
        }

        var size = raw.sqlite3_backup_pagecount(backup) * pageSize;
        progress?.Report(new(size, size));
    }

    /// <returns>Whether there is more to do.</returns>
    private static bool Step(sqlite3_backup backup, SqliteConnection copy)
    {
        var result = raw.sqlite3_backup_step(backup, PagesInAStep);
        if (result is raw.SQLITE_OK or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_OK;
        }

        // The error is the backup's own, not the connection's: so it is told by its number.
        throw new SqliteException(raw.sqlite3_errstr(result).utf8_to_string(), result & 0xFF, result);
    }

    private static void Check(string path, CancellationToken cancellationToken)
    {
        using var copy = OpenCopy(path, SqliteOpenMode.ReadWrite);
        SqliteIntegrity.Check(copy, cancellationToken);
        SqliteSchema.RefuseNewer(SqliteSchema.VersionOf(copy), SqliteSchema.Steps.Count);
    }

    private static SqliteConnection OpenCopy(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static long PageSize(SqliteConnection connection)
    {
        using var statement = new SqliteStatement(connection, "PRAGMA page_size");
        statement.Next();
        return statement.Number(0);
    }

    private static void Remove(string path)
    {
        foreach (var part in new[] { path, path + "-wal", path + "-shm", path + "-journal" })
        {
            File.Delete(part);
        }
    }
}
