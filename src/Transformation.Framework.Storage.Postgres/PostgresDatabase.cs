using System.Transactions;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The database: connections to it, transactions that write, and every error in the store's own terms.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource source;
    private readonly bool ownsSource;
    private readonly TimeSpan lockTimeout;
    private volatile bool disposed;

    /// <exception cref="ArgumentException">An option is out of its bounds.</exception>
    internal PostgresDatabase(PostgresStoreOptions options)
    {
        (source, ownsSource) = PostgresSource.Of(options);
        lockTimeout = options.LockTimeout.ToTimeSpan();
        Schema = options.Schema;
    }

    /// <summary>The name of the schema, as the options have it.</summary>
    internal string Schema { get; }

    /// <summary>Whether what is sent without BEGIN is a transaction as it is wanted; found out when the store is opened.</summary>
    internal bool CanWriteOnce { get; set; }

    /// <summary>Puts the schema, quoted, in the place of every <c>{schema}</c> of a statement.</summary>
    internal string Sql(string sql) => PostgresName.InSchema(sql, Schema);

    internal void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(disposed, typeof(PostgresStore));

    /// <summary>A connection from the pool; disposing it gives it back.</summary>
    /// <exception cref="StoreException">The database cannot be reached.</exception>
    internal async ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ThrowIfDisposed();
        try
        {
            // A store's transactions are its own, whatever scope its caller is in; a data source of the host's might see that otherwise.
            using var outside = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
            return await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.TranslateConnecting(e);
        }
    }

    /// <summary>Does work on a connection, outside any transaction: each statement sees one moment.</summary>
    internal async ValueTask<TResult> ReadAsync<TResult>(
        Func<NpgsqlConnection, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                return await work(connection, cancellationToken).ConfigureAwait(false);
            }
            catch (NpgsqlException e)
            {
                throw PostgresErrors.Translate(e, writing: false);
            }
        }
    }

    /// <summary>
    /// Does work in one transaction under locks: committed to disk when this returns, undone when it throws. (If the connection is lost while it waits for the answer to the commit, nobody
    /// here can know; that throws <c>Unreachable</c> too.)
    /// </summary>
    /// <param name="locks">What to hold meanwhile.</param>
    /// <param name="work">The work; its first batch comes from the transaction, or it begins the transaction itself. May throw what it likes.</param>
    /// <param name="cancellationToken">Stops the work, the waiting for locks too, but not the commit.</param>
    internal async ValueTask<TResult> WriteAsync<TResult>(
        PostgresLocks locks, Func<PostgresTransaction, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    var result = await work(new(connection, locks, lockTimeout), cancellationToken).ConfigureAwait(false);
                    cancellationToken.ThrowIfCancellationRequested();
                    using var notices = new PostgresCommitNotices(connection);
                    await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                    notices.ThrowIfNotReplicated();
                    return result;
                }
            }
            catch (NpgsqlException e)
            {
                throw PostgresErrors.Translate(e, writing: true);
            }
        }
    }

    /// <summary>Does one statement under locks in one round trip, as a transaction that is committed with it: for a statement that either does all there is to do or touches nothing.</summary>
    /// <param name="locks">What to hold meanwhile.</param>
    /// <param name="statement">The statement; gives a number if it did something.</param>
    /// <param name="cancellationToken">Asks the server to stop; whether it stopped or was done already is for the server to say.</param>
    /// <returns>The number; null when nothing was touched.</returns>
    internal async ValueTask<long?> WriteOnceAsync(PostgresLocks locks, NpgsqlBatchCommand statement, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                // What is sent together without BEGIN is one transaction, which ends with the last of it ("Pipelining", in PostgreSQL's chapter on the frontend/backend protocol).
                using var batch = new NpgsqlBatch(connection);
                var beginning = PostgresBeginning.AddTo(batch, locks, lockTimeout);
                batch.BatchCommands.Add(statement);
                using var notices = new PostgresCommitNotices(connection);
                var number = await NumberAsync(batch, beginning, cancellationToken).ConfigureAwait(false);
                notices.ThrowIfNotReplicated();
                return number;
            }
            catch (OperationCanceledException e) when (e.InnerException is PostgresException)
            {
                throw new OperationCanceledException(e.Message, e, cancellationToken); // The server says that it stopped.
            }
            catch (OperationCanceledException e)
            {
                throw new StoreUnavailableException(
                    StoreUnavailableReason.Unreachable, "The call was cancelled, and the database did not answer whether it had taken effect before. Load, and look.", e);
            }
            catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.QueryCanceled && cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(e.Message, e, cancellationToken);
            }
            catch (NpgsqlException e)
            {
                throw PostgresErrors.Translate(e, writing: true);
            }
        }
    }

    /// <summary>The driver's own cancellation might say that a command was cancelled that took effect; so it is not told of the token, and the server is asked to stop from here.</summary>
    private static async ValueTask<long?> NumberAsync(NpgsqlBatch batch, int beginning, CancellationToken cancellationToken)
    {
        var stopping = Task.CompletedTask;
        try
        {
            var registration = cancellationToken.UnsafeRegister(_ => stopping = Task.Run(batch.Cancel, CancellationToken.None), null); // It blocks.
            await using (registration.ConfigureAwait(false))
            {
                long? number = null;
                var reader = await batch.ExecuteReaderAsync(CancellationToken.None).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    for (var i = 0; i < beginning; i++)
                    {
                        await reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false);
                    }

                    number = await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false) ? reader.GetInt64(0) : null;
                    await reader.NextResultAsync(CancellationToken.None).ConfigureAwait(false); // The commit, or why there was none.
                }

                return number;
            }
        }
        finally
        {
            await stopping.ConfigureAwait(false); // Before anybody else uses the connection.
        }
    }

    public ValueTask DisposeAsync()
    {
        disposed = true;
        return ownsSource ? source.DisposeAsync() : ValueTask.CompletedTask;
    }
}
