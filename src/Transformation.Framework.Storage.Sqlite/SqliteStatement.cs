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

        if (value.Length == 0)
        {
            Check(raw.sqlite3_bind_text(statement, parameter, "")); // No bytes at no address would be NULL.
            return;
        }

        var most = SqliteText.MostBytes(value.Length);
        var bytes = most <= MostBytesOnTheStack ? stackalloc byte[MostBytesOnTheStack] : new byte[most];
        Check(raw.sqlite3_bind_text(statement, parameter, bytes[..SqliteText.Write(value, bytes)]));
    }

    /// <summary>Binds bytes; none are none, not NULL.</summary>
    internal void Bind(int parameter, ReadOnlySpan<byte> value) => Check(
        value.IsEmpty ? raw.sqlite3_bind_zeroblob(statement, parameter, 0) : raw.sqlite3_bind_blob(statement, parameter, value));

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

    /// <exception cref="StoreCorruptException">It is something else than a whole number: the tables are strict, so the file is damaged.</exception>
    internal long Number(int column) => NumberOrNull(column) ?? throw Damaged();

    /// <inheritdoc cref="Number"/>
    internal long? NumberOrNull(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => raw.sqlite3_column_int64(statement, column),
        raw.SQLITE_NULL => null,
        _ => throw Damaged(),
    };

    /// <exception cref="StoreCorruptException">It is something else than a text, or no UTF-8.</exception>
    internal string Text(int column) => TextOrNull(column) ?? throw Damaged();

    /// <inheritdoc cref="Text"/>
    internal string? TextOrNull(int column)
    {
        switch (raw.sqlite3_column_type(statement, column))
        {
            case raw.SQLITE_NULL:
                return null;
            case raw.SQLITE_TEXT:
                return SqliteText.Read(raw.sqlite3_column_blob(statement, column));
            default:
                throw Damaged();
        }
    }

    public void Dispose() => statement.Dispose();

    private static StoreCorruptException Damaged() => new("The store holds a value of a kind that no column of it has.");

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteErrors.ThrowOnError(result, connection);
        }
    }
}
