using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The aggregates: one row each, the content as JSON text.</summary>
internal sealed class SqliteAggregateStore(SqliteDatabase database) : IAggregateStore
{
    public async ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        using var rows = new SqliteRows(
            database, "SELECT version, content FROM aggregate WHERE type = $type AND key = $key", ("$type", id.Type), ("$key", id.Key));
        return await rows.NextAsync(cancellationToken).ConfigureAwait(false)
            ? Restore(id.Type, id.Key, rows.Number(0), rows.Bytes(1))
            : null;
    }

    public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(keyPrefix);
        return Stream(type, keyPrefix, cancellationToken);
    }

    public ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return database.WriteAsync((writer, token) => Commit(writer, batch, token), cancellationToken);
    }

    public async ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default)
    {
        // One step of the index for each kind, rather than every row.
        using var rows = new SqliteRows(
            database,
            """
            WITH RECURSIVE kind(type) AS (
                SELECT min(type) FROM aggregate
                UNION ALL
                SELECT (SELECT min(a.type) FROM aggregate AS a WHERE a.type > kind.type) FROM kind WHERE kind.type IS NOT NULL
            )
            SELECT type FROM kind WHERE type IS NOT NULL
            """);
        var types = ImmutableArray.CreateBuilder<string>();
        while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            types.Add(rows.Text(0));
        }

        return types.ToImmutable();
    }

    private async IAsyncEnumerable<StoredAggregate> Stream(
        string type, string keyPrefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Keys are ordered by their bytes, so those with the prefix stand together, beginning at it.
        using var rows = new SqliteRows(
            database,
            "SELECT key, version, content FROM aggregate WHERE type = $type AND key >= $prefix ORDER BY key",
            ("$type", type),
            ("$prefix", keyPrefix));
        while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            var key = rows.Text(0);
            if (!key.StartsWith(keyPrefix, StringComparison.Ordinal))
            {
                yield break;
            }

            yield return Restore(type, key, rows.Number(1), rows.Bytes(2));
        }
    }

    private static StoredAggregate Restore(string type, string key, long version, byte[] content)
    {
        try
        {
            return new(new AggregateId(type, key), version, content);
        }
        catch (ArgumentException e)
        {
            throw new StoreCorruptException("The store holds an aggregate whose name or version no aggregate can have.", e);
        }
    }

    internal static ImmutableArray<long> Commit(SqliteWriter writer, AggregateBatch batch, CancellationToken cancellationToken)
    {
        var statements = new SqliteAggregateStatements(writer);
        var versions = ImmutableArray.CreateBuilder<long>(batch.Count);
        foreach (var change in batch)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (actual, isSame) = statements.Find(change);
            if (actual != change.ExpectedVersion)
            {
                throw new StoreConflictException(change.Id, change.ExpectedVersion, actual);
            }

            versions.Add(change.Content is null ? statements.Delete(change) : isSame ? actual : statements.Put(change));
        }

        return versions.MoveToImmutable();
    }
}
