using System.Collections.Immutable;
using System.Data;
using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>The aggregates: one row each, the content as JSON text.</summary>
internal sealed class PostgresAggregateStore(PostgresDatabase database, PostgresAggregateChanges changes) : IAggregateStore
{
    private readonly string find = database.Sql("SELECT version, content FROM {schema}.aggregate WHERE type = $1 AND key = $2");

    // Keys are ordered by their bytes, so those with the prefix stand together, from it up to the first text that is greater than all of them.
    private readonly string stream = database.Sql(
        "SELECT key, version, content FROM {schema}.aggregate WHERE type = $1 AND key >= $2 AND ($3 IS NULL OR key < $3) ORDER BY key");

    // One step of the index for each kind, rather than every row.
    private readonly string types = database.Sql(
        """
        WITH RECURSIVE kind(type) AS (
            (SELECT type FROM {schema}.aggregate ORDER BY type LIMIT 1)
            UNION ALL
            SELECT (SELECT a.type FROM {schema}.aggregate AS a WHERE a.type > kind.type ORDER BY a.type LIMIT 1) FROM kind WHERE kind.type IS NOT NULL
        )
        SELECT type FROM kind WHERE type IS NOT NULL
        """);

    public ValueTask<StoredAggregate?> ReadAsync(AggregateId id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        return database.ReadAsync<StoredAggregate?>(
            async (connection, token) =>
            {
                using var command = new NpgsqlCommand(find, connection)
                {
                    Parameters = { new NpgsqlParameter<string> { TypedValue = id.Type }, new NpgsqlParameter<string> { TypedValue = id.Key } },
                };
                var reader = await command.ExecuteReaderAsync(CommandBehavior.SingleRow, token).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    return await reader.ReadAsync(token).ConfigureAwait(false) ? Restore(id.Type, id.Key, reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : null;
                }
            },
            cancellationToken);
    }

    public IAsyncEnumerable<StoredAggregate> ReadAllAsync(string type, string keyPrefix = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(keyPrefix);
        return Stream(type, keyPrefix, cancellationToken);
    }

    public async ValueTask<ImmutableArray<long>> CommitAsync(AggregateBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        cancellationToken.ThrowIfCancellationRequested();
        database.ThrowIfDisposed();
        if (batch.Count == 0)
        {
            return [];
        }

        var locks = PostgresLocks.Of(database.Schema, batch);
        if (batch.Count == 1 && database.CanWriteOnce && await database.WriteOnceAsync(locks, changes.Statement(batch[0]), cancellationToken).ConfigureAwait(false) is { } version)
        {
            return [version];
        }

        return await database.WriteAsync(locks, (transaction, token) => changes.ApplyAsync(transaction, batch, token), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ImmutableArray<string>> ListTypesAsync(CancellationToken cancellationToken = default)
    {
        var rows = await PostgresRows.SelectAsync(database, types, cancellationToken).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            var found = ImmutableArray.CreateBuilder<string>();
            while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                found.Add(rows.Text(0));
            }

            return found.ToImmutable();
        }
    }

    private async IAsyncEnumerable<StoredAggregate> Stream(
        string type, string keyPrefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = await PostgresRows.SelectAsync(
            database,
            stream,
            cancellationToken,
            new NpgsqlParameter<string> { TypedValue = type },
            new NpgsqlParameter<string> { TypedValue = keyPrefix },
            new NpgsqlParameter<string?> { TypedValue = Behind(keyPrefix), DataTypeName = "text" }).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.NextAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return Restore(type, rows.Text(0), rows.Number(1), rows.Bytes(2));
            }
        }
    }

    /// <summary>The first text behind all that begin with a prefix, by code points: its last character that is not the greatest there is, one greater. Null when there is none.</summary>
    private static string? Behind(string prefix)
    {
        var characters = prefix.EnumerateRunes().ToList();
        while (characters.Count > 0 && characters[^1].Value == 0x10FFFF)
        {
            characters.RemoveAt(characters.Count - 1);
        }

        if (characters.Count == 0)
        {
            return null;
        }

        characters[^1] = Rune.TryCreate(characters[^1].Value + 1, out var next) ? next : new Rune(0xE000); // Behind U+D7FF there are no characters up to U+E000.
        return string.Concat(characters);
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
}
