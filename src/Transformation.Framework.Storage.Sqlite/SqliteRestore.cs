using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Lays what another store holds into an empty one.</summary>
internal static class SqliteRestore
{
    /// <summary>Writes all of it, within the caller's transaction.</summary>
    /// <returns>The greatest version that was laid in.</returns>
    internal static async ValueTask<long> LayInAsync(
        SqliteWriter writer, IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken)
    {
        RequireEmpty(writer);
        var greatest = await InsertAsync(writer, aggregates, cancellationToken).ConfigureAwait(false);
        SqliteVersions.Pass(writer, greatest);
        var head = default(DecisionLogHead);
        await foreach (var entry in decisions.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            DecisionLogEntry.RequireNext(head, entry);
            SqliteDecisionLog.Insert(writer, entry);
            head = entry.Head;
        }

        return greatest;
    }

    private static void RequireEmpty(SqliteWriter writer)
    {
        using var statement = new SqliteStatement(writer.Connection, "SELECT EXISTS (SELECT 1 FROM aggregate), EXISTS (SELECT 1 FROM decision)");
        statement.Next();
        if (statement.Number(0) + statement.Number(1) > 0)
        {
            throw new StoreNotEmptyException($"The store holds {(statement.Number(0) > 0 ? "aggregates" : "decisions")} already.");
        }
    }

    private static async ValueTask<long> InsertAsync(SqliteWriter writer, IAsyncEnumerable<StoredAggregate> aggregates, CancellationToken cancellationToken)
    {
        using var insert = new SqliteStatement(writer.Connection, "INSERT INTO aggregate (type, key, version, content) VALUES (?1, ?2, ?3, CAST(?4 AS TEXT))");
        var greatest = Versioned.NotStored;
        await foreach (var aggregate in aggregates.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Bind(1, aggregate.Id.Type);
            insert.Bind(2, aggregate.Id.Key);
            insert.Bind(3, aggregate.Version);
            insert.Bind(4, aggregate.Content.Span);
            greatest = Math.Max(greatest, aggregate.Version);
            try
            {
                insert.Run();
            }
            catch (SqliteException e) when (e.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY)
            {
                throw new StoreCorruptException($"{aggregate.Id} comes twice.", e);
            }
        }

        return greatest;
    }
}
