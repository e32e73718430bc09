using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>One prepared statement, bound and stepped without the driver's parameter objects and readers: for rows by the million.</summary>
/// <remarks>
/// Parameters count from 1 and are written <c>?1</c> in the SQL, columns from 0. Errors are the driver's exceptions, as of its own statements. Nothing here waits for a lock: it is for use within a
/// transaction that has the one it needs. Not thread-safe.
/// </remarks>
internal sealed class SqliteStatement : IDisposable
{
    private const int MostBytesOnTheStack = 512;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;

    internal SqliteStatement(SqliteConnection connection, string sql)
    {
        this.connection = connection.Handle!;
        SqliteErrors.ThrowOnError(raw.sqlite3_prepare_v2(this.connection, sql, out statement), this.connection);
    }

    internal void Bind(int parameter, long value) => Check(raw.sqlite3_bind_int64(statement, parameter, value));

    internal void Bind(int parameter, long? value)
    {
        if (value is { } number)
        {
            Bind(parameter, number);
        }
        else
        {
            BindNull(parameter);
        }
    }

    internal void BindNull(int parameter) => Check(raw.sqlite3_bind_null(statement, parameter));

    internal void Bind(int parameter, string? value)
    {
        if (value is null)
        {
            BindNull(parameter);
            return;
        }

        var most = Strict.GetMaxByteCount(value.Length);
        var bytes = most <= MostBytesOnTheStack ? stackalloc byte[MostBytesOnTheStack] : new byte[most];
        Check(raw.sqlite3_bind_text(statement, parameter, bytes[..Strict.GetBytes(value, bytes)]));
    }

    internal void Bind(int parameter, ReadOnlySpan<byte> value) => Check(
        value.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, parameter, 0) : raw.sqlite3_bind_blob(statement, parameter, value)); // Nothing at no address would be NULL.

    /// <summary>Moves to the next row.</summary>
    internal bool Next()
    {
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        SqliteErrors.ThrowOnError(result, connection);
        return false;
    }

    /// <summary>Does what the statement says, with the values bound, and makes it ready for the next time. Values stay bound.</summary>
    internal void Run()
    {
        try
        {
            Next();
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>As <see cref="Run"/>.</summary>
    /// <returns>How many rows it has changed.</returns>
    internal int RunAndCount()
    {
        Run();
        return raw.sqlite3_changes(connection);
    }

    /// <summary>Ends the row that is being read.</summary>
    internal void Reset() => raw.sqlite3_reset(statement); // Its result repeats the error of the last step, which was thrown already.

    internal bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    internal long Number(int column) => raw.sqlite3_column_int64(statement, column);

    internal long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    internal string Text(int column)
    {
        try
        {
            return Strict.GetString(raw.sqlite3_column_blob(statement, column));
        }
        catch (DecoderFallbackException e)
        {
            throw new StoreCorruptException("The store holds a text that is not UTF-8.", e);
        }
    }

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public void Dispose() => statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteErrors.ThrowOnError(result, connection);
        }
    }
}
