using System.Net.Sockets;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>What the driver's exceptions mean to a user of a store. See https://www.postgresql.org/docs/current/errcodes-appendix.html.</summary>
/// <remarks>No message repeats what the connection string says, and none repeats what the store holds.</remarks>
internal static class PostgresErrors
{
    private const string IdleInTransactionSessionTimeout = "25P03";

    /// <summary>While connecting, the server's words may be those of the connection string.</summary>
    internal static StoreException TranslateConnecting(NpgsqlException e)
    {
        var translated = Translate(e, writing: false);
        return e is PostgresException refused && translated.GetType() == typeof(StoreException)
            ? new StoreException($"PostgreSQL refused the connection ({refused.SqlState}).", e)
            : translated;
    }

    /// <param name="e">What the driver threw.</param>
    /// <param name="writing">Whether it was thrown by a call that writes: being allowed too little then means that the store can only be read.</param>
    internal static StoreException Translate(NpgsqlException e, bool writing) => e switch
    {
        PostgresException refused => Translate(refused, writing),
        { InnerException: TimeoutException } when e.Message.StartsWith("The connection pool has been exhausted", StringComparison.Ordinal) =>
            Unavailable(StoreUnavailableReason.Busy, "Every connection that this process may have to the database is in use.", e),
        { InnerException: TimeoutException } => Unavailable(StoreUnavailableReason.Unreachable, "The database did not answer in time.", e),
        { InnerException: SocketException or IOException } => Unavailable(StoreUnavailableReason.Unreachable, "The database cannot be reached, or the connection to it was lost.", e),
        _ => Unavailable(StoreUnavailableReason.Unreachable, "No connection to the database comes about, or it was lost.", e),
    };

    private static StoreException Translate(PostgresException e, bool writing) => e.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.ObjectInUse =>
            Unavailable(StoreUnavailableReason.Busy, "The store is in use by others who did not let go in time.", e),
        PostgresErrorCodes.QueryCanceled => Unavailable(StoreUnavailableReason.Busy, "The database stopped the command, because it took longer than its time limit or because an operator told it to.", e),
        PostgresErrorCodes.DiskFull => Unavailable(StoreUnavailableReason.Full, "There is no room left for the store.", e),
        PostgresErrorCodes.ReadOnlySqlTransaction => Unavailable(StoreUnavailableReason.ReadOnly, "The database can be read but not written.", e),
        PostgresErrorCodes.InsufficientPrivilege when writing => Unavailable(StoreUnavailableReason.ReadOnly, "The role is not allowed to write this.", e),
        PostgresErrorCodes.InsufficientPrivilege => Unavailable(StoreUnavailableReason.Unreachable, "The role is not allowed to read this.", e),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedFunction or PostgresErrorCodes.InvalidSchemaName
            or PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => new StoreCorruptException("The tables of the store are damaged, or not as they were made.", e),
        PostgresErrorCodes.InvalidCatalogName or IdleInTransactionSessionTimeout =>
            Unavailable(StoreUnavailableReason.Unreachable, "There is no such database, or it ended the connection.", e),
        _ => e.SqlState.Length > 1 ? OfClass(e) : Refused(e),
    };

    private static StoreException OfClass(PostgresException e) => e.SqlState[..2] switch
    {
        "53" => Unavailable(StoreUnavailableReason.Busy, "The database has no memory or no connection to spare.", e), // insufficient resources, but for the disk
        "28" => Unavailable(StoreUnavailableReason.Unreachable, "The database does not let this role in.", e), // invalid authorization
        "08" or "57" or "58" => Unavailable(StoreUnavailableReason.Unreachable, "The database is not available, or ended the connection.", e), // connection, operator intervention, system error
        _ => Refused(e),
    };

    private static StoreException Refused(PostgresException e) => new($"PostgreSQL refused ({e.SqlState}): {e.MessageText}", e);

    private static StoreUnavailableException Unavailable(StoreUnavailableReason reason, string message, NpgsqlException e) => new(reason, message, e);
}
