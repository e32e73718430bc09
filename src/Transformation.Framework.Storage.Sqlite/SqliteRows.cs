using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The rows of one SELECT, which sees the file as it was when the first row was read, one by one.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteDatabase database;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private SqliteDataReader? reader;

    internal SqliteRows(SqliteDatabase database, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        this.database = database;
        connection = database.Connect();
        command = new SqliteCommand(sql, connection);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }
    }

    /// <summary>Moves to the next row.</summary>
    internal ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        database.ThrowIfDisposed();
        try
        {
            reader ??= command.ExecuteReader();
            return new(reader.Read());
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
    }

    internal long Number(int column)
    {
        Require(column, raw.SQLITE_INTEGER);
        return reader!.GetInt64(column);
    }

    /// <summary>The bytes of a text just as they are stored: the driver's own conversion would mend what is not UTF-8, and hide it.</summary>
    internal byte[] Bytes(int column)
    {
        Require(column, raw.SQLITE_TEXT);
        return reader!.GetFieldValue<byte[]>(column);
    }

    internal string Text(int column) => SqliteText.Read(Bytes(column));

    public void Dispose()
    {
        reader?.Dispose();
        command.Dispose();
        connection.Dispose();
    }

    /// <summary>SQLite checks what it is given, even in a STRICT table, but not what it finds: a damaged record may have any kind of value in any place.</summary>
    private void Require(int column, int type)
    {
        if (raw.sqlite3_column_type(reader!.Handle, column) != type)
        {
            throw new StoreCorruptException("The store holds something of another kind than belongs there.");
        }
    }
}
