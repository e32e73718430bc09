namespace Transformation.Framework.Storage.Sqlite;

/// <summary>How far a backup has come.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="CopiedBytes">How much has been copied; from 0 up to <paramref name="AllBytes"/>.</param>
/// <param name="AllBytes">How much there is to copy: the size of the copy.</param>
public readonly record struct SqliteBackupProgress(long CopiedBytes, long AllBytes);
