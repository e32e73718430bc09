using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The rows of one SELECT, which sees the store as it was when it was sent, one by one as they arrive.</summary>
internal sealed class PostgresRows : IAsyncDisposable
{
    private readonly PostgresDatabase database;
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;
    private readonly NpgsqlDataReader reader;
    private bool atEnd;

    private PostgresRows(PostgresDatabase database, NpgsqlConnection connection, NpgsqlCommand command, NpgsqlDataReader reader)
    {
        this.database = database;
        this.connection = connection;
        this.command = command;
        this.reader = reader;
    }

    /// <summary>The row, for whoever knows the driver's own readers.</summary>
    internal NpgsqlDataReader Reader => reader;

    /// <summary>Sends a SELECT.</summary>
    /// <param name="database">The database.</param>
    /// <param name="sql">The statement, with <c>$1</c>, <c>$2</c> and so on; complete, with the schema.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <param name="parameters">Its parameters, each with a type of its own.</param>
    /// <exception cref="StoreException">The database refused.</exception>
    internal static async ValueTask<PostgresRows> SelectAsync(
        PostgresDatabase database, string sql, CancellationToken cancellationToken, params NpgsqlParameter[] parameters)
    {
        var opened = await database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var select = new NpgsqlCommand(sql, opened);
        select.Parameters.AddRange(parameters);
        try
        {
            return new(database, opened, select, await select.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            await select.DisposeAsync().ConfigureAwait(false);
            await opened.DisposeAsync().ConfigureAwait(false);
            if (e is NpgsqlException refused)
            {
                throw PostgresErrors.Translate(refused, writing: false);
            }

            throw;
        }
    }

    /// <summary>Moves to the next row.</summary>
    internal async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        database.ThrowIfDisposed();
        try
        {
            if (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            atEnd = true;
            return false;
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, writing: false);
        }
    }

    internal long Number(int column) => Value<long>(column);

    internal string Text(int column) => Value<string>(column);

    /// <summary>The bytes of a text or JSON document just as they are stored.</summary>
    internal byte[] Bytes(int column) => Value<byte[]>(column);

    /// <summary>Lets go of the connection; the server is told to stop if rows are still to come, rather than that all of them are read to be thrown away.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!atEnd)
            {
                await Task.Run(command.Cancel).ConfigureAwait(false); // it blocks
            }

            await reader.DisposeAsync().ConfigureAwait(false);
        }
        catch (NpgsqlException)
        {
            // Stopped, as it was told; or lost, which the next use of a connection finds out.
        }
        finally
        {
            await command.DisposeAsync().ConfigureAwait(false);
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private T Value<T>(int column)
    {
        try
        {
            return reader.GetFieldValue<T>(column);
        }
        catch (InvalidCastException e)
        {
            throw new StoreCorruptException("The store holds nothing where there has to be something, or something of another type.", e); // Null, above all.
        }
    }
}
