using System.Data;
using Npgsql;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>A connection on which several statements see the store as it was at one moment, that of the first of them. Nothing is written on it. Not thread-safe.</summary>
internal sealed class PostgresSnapshot : IAsyncDisposable
{
    private readonly PostgresDatabase database;
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private NpgsqlCommand? command;
    private NpgsqlDataReader? reader;

    private PostgresSnapshot(PostgresDatabase database, NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        this.database = database;
        this.connection = connection;
        this.transaction = transaction;
    }

    /// <summary>The row that <see cref="NextAsync"/> moved to.</summary>
    internal NpgsqlDataReader Row => reader!;

    internal static async ValueTask<PostgresSnapshot> BeginAsync(PostgresDatabase database, CancellationToken cancellationToken)
    {
        var opened = await database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return new(database, opened, await opened.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            if (e is NpgsqlException refused)
            {
                throw PostgresErrors.Translate(refused, writing: false);
            }

            throw;
        }
    }

    /// <summary>Reads something whole.</summary>
    internal async ValueTask<TResult> ReadAsync<TResult>(Func<NpgsqlConnection, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        database.ThrowIfDisposed();
        try
        {
            return await work(connection, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, writing: false);
        }
    }

    /// <summary>Begins to read rows; those of the statement before must be read to their end.</summary>
    /// <param name="sql">The statement, complete, with <c>$1</c>, <c>$2</c> and so on.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    internal ValueTask<bool> SelectAsync(string sql, IEnumerable<NpgsqlParameter> parameters, CancellationToken cancellationToken) => ReadAsync(
        async (on, token) =>
        {
            // No time limit: the statement may have to order millions of rows before the first comes. Whoever waits can cancel.
            command = new NpgsqlCommand(sql, on) { CommandTimeout = 0 };
            foreach (var parameter in parameters)
            {
                command.Parameters.Add(parameter);
            }

            reader = await command.ExecuteReaderAsync(token).ConfigureAwait(false);
            return true;
        },
        cancellationToken);

    /// <summary>Does something with every row that is left, without the cost of a step for each.</summary>
    internal async ValueTask EachAsync(Action<NpgsqlDataReader> use, CancellationToken cancellationToken)
    {
        try
        {
            while (await reader!.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                database.ThrowIfDisposed();
                use(reader);
            }

            await EndAsync().ConfigureAwait(false);
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, writing: false);
        }
    }

    /// <summary>Moves to the next row.</summary>
    internal async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        database.ThrowIfDisposed();
        try
        {
            if (await reader!.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            await EndAsync().ConfigureAwait(false);
            return false;
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, writing: false);
        }
    }

    /// <summary>Lets go of the connection; the server is told to stop if rows are still to come, rather than that all of them are read to be thrown away.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            command?.Cancel();
            await EndAsync().ConfigureAwait(false);
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // Stopped, as it was told; or lost, which the next use of a connection finds out.
        }
        finally
        {
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask EndAsync()
    {
        if (reader is not null)
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            reader = null;
        }

        if (command is not null)
        {
            await command.DisposeAsync().ConfigureAwait(false);
            command = null;
        }
    }
}
