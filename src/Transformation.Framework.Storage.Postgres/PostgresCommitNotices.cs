using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Listens while a connection commits: a commit whose waiting for synchronous standbys was cancelled (by a time limit, a caller or an operator) is told as done, with a warning only.</summary>
/// <remarks>See https://www.postgresql.org/docs/current/warm-standby.html#SYNCHRONOUS-REPLICATION.</remarks>
internal sealed class PostgresCommitNotices : IDisposable
{
    private readonly NpgsqlConnection connection;
    private volatile bool isOnThisServerOnly;

    internal PostgresCommitNotices(NpgsqlConnection connection)
    {
        this.connection = connection;
        connection.Notice += Hear;
    }

    /// <exception cref="StoreUnavailableException">The commit is on this server, and perhaps nowhere else.</exception>
    internal void ThrowIfNotReplicated()
    {
        if (isOnThisServerOnly)
        {
            throw new StoreUnavailableException(
                StoreUnavailableReason.Unreachable, "The standbys that a commit has to wait for did not answer. The change is kept on this server, but might be lost if another takes its place: load, and look.");
        }
    }

    public void Dispose() => connection.Notice -= Hear;

    /// <summary>By the place in the server that says so: the text is of the server's language, and the code is that of every warning.</summary>
    private void Hear(object? sender, NpgsqlNoticeEventArgs e)
    {
        if (e.Notice.Routine == "SyncRepWaitForLSN")
        {
            isOnThisServerOnly = true;
        }
    }
}
