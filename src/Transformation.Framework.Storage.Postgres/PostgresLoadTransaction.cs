using System.Collections.Immutable;
using Npgsql;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Writes one plan, within a transaction that holds its lock.</summary>
internal sealed class PostgresLoadTransaction(NpgsqlConnection connection, string schema, LoadPlanId plan)
{
    /// <summary>The set of rows that the plan consisted of when the transaction began; null when there was no plan.</summary>
    private long? before;
    private StoredLoadPlan? stored;

    /// <summary>One plan or all of them, ordered by identifiers.</summary>
    internal static async ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(NpgsqlConnection connection, string schema, LoadPlanId? plan, CancellationToken cancellationToken)
    {
        var sql = $"SELECT plan, version, commitments, impacts, capacity_lines FROM {schema}.load_plan WHERE $1 IS NULL OR plan = $1 ORDER BY plan";
        using var command = new NpgsqlCommand(sql, connection) { Parameters = { PostgresLoadNames.Text(plan?.Value) } };
        var plans = ImmutableArray.CreateBuilder<StoredLoadPlan>();
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                plans.Add(new(PostgresLoadNames.Read(reader.GetString(0), LoadPlanId.From), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetInt64(4)));
            }
        }

        return plans.ToImmutable();
    }

    /// <summary>Looks what there is; comes before everything else.</summary>
    internal async ValueTask FindAsync(CancellationToken cancellationToken)
    {
        stored = (await ListAsync(connection, schema, plan, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
        if (stored is not null)
        {
            before = await NumberAsync($"SELECT set_id FROM {schema}.load_plan WHERE plan = $1", [PostgresLoadNames.Text(plan.Value)], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Looks what there is, and requires a version of it; comes before everything else.</summary>
    /// <exception cref="StoreConflictException">It is another.</exception>
    internal async ValueTask RequireAsync(long expected, CancellationToken cancellationToken)
    {
        await FindAsync(cancellationToken).ConfigureAwait(false);
        var actual = stored?.Version ?? Versioned.NotStored;
        if (actual != expected)
        {
            throw new StoreConflictException(StoredLoadPlan.IdOf(plan), expected, actual);
        }
    }

    /// <summary>Writes rows as a new set, and takes the old one away.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="version">The version to give the plan; null for the next.</param>
    /// <param name="progress">Whom to tell.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal async ValueTask<StoredLoadPlan> ReplaceAsync(LoadPlanRows rows, long? version, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var set = await NumberAsync($"SELECT nextval('{schema}.load_set')", [], cancellationToken).ConfigureAwait(false);
        var keys = new PostgresLoadKeys(schema, set);
        var writer = new PostgresLoadWriter(connection, keys, plan, progress);
        var commitments = await writer.WriteAsync(new PostgresCommitmentTable(schema), rows.Commitments, cancellationToken).ConfigureAwait(false);
        var impacts = await writer.WriteAsync(new PostgresImpactTable(schema), rows.Impacts, cancellationToken).ConfigureAwait(false);
        var capacity = await writer.WriteAsync(new PostgresCapacityTable(schema), rows.Capacity, cancellationToken).ConfigureAwait(false);
        await keys.SaveAsync(connection, cancellationToken).ConfigureAwait(false);
        await ClearAsync(cancellationToken).ConfigureAwait(false);
        return await PutAsync(set, version, commitments, impacts, capacity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts rows into the set that there is, and takes others out of it.</summary>
    internal async ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanChange change, CancellationToken cancellationToken)
    {
        if (before is not { } set)
        {
            var rows = new LoadPlanRows(change.PutCommitments.ToAsyncEnumerable(), change.PutImpacts.ToAsyncEnumerable(), change.PutCapacity.ToAsyncEnumerable());
            return await ReplaceAsync(rows, null, null, cancellationToken).ConfigureAwait(false);
        }

        var keys = new PostgresLoadKeys(schema, set);
        await keys.LoadAsync(connection, cancellationToken).ConfigureAwait(false);
        var writer = new PostgresLoadWriter(connection, keys, plan, null);
        var (commitments, impacts, capacity) = (new PostgresCommitmentTable(schema), new PostgresImpactTable(schema), new PostgresCapacityTable(schema));
        var fewer = (
            Commitments: await commitments.DeleteAsync(connection, [.. Ids(change.PutCommitments, static row => row.Id), .. Ids(change.RemoveCommitments, static id => id)], keys, cancellationToken).ConfigureAwait(false),
            Impacts: await impacts.DeleteAsync(connection, [.. Ids(change.PutImpacts, static row => row.Id), .. Ids(change.RemoveImpacts, static id => id)], keys, cancellationToken).ConfigureAwait(false),
            Capacity: await capacity.DeleteAsync(connection, [.. change.PutCapacity, .. change.RemoveCapacity], keys, cancellationToken).ConfigureAwait(false));
        var more = (
            Commitments: await writer.WriteAsync(commitments, change.PutCommitments.ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false),
            Impacts: await writer.WriteAsync(impacts, change.PutImpacts.ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false),
            Capacity: await writer.WriteAsync(capacity, change.PutCapacity.ToAsyncEnumerable(), cancellationToken).ConfigureAwait(false));
        await keys.SaveAsync(connection, cancellationToken).ConfigureAwait(false);
        return await PutAsync(
            set,
            null,
            stored!.Commitments - fewer.Commitments + more.Commitments,
            stored.Impacts - fewer.Impacts + more.Impacts,
            stored.CapacityLines - fewer.Capacity + more.Capacity,
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes the plan and its rows.</summary>
    internal async ValueTask DeleteAsync(CancellationToken cancellationToken)
    {
        await ClearAsync(cancellationToken).ConfigureAwait(false);
        using var command = new NpgsqlCommand($"DELETE FROM {schema}.load_plan WHERE plan = $1", connection) { Parameters = { PostgresLoadNames.Text(plan.Value) } };
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<string> Ids<T>(ImmutableArray<T> rows, Func<T, object> idOf) => rows.Select(row => idOf(row).ToString()!);

    /// <summary>Deletes the rows that the plan consisted of.</summary>
    private async ValueTask ClearAsync(CancellationToken cancellationToken)
    {
        if (before is not { } set)
        {
            return;
        }

        using var batch = new NpgsqlBatch(connection) { Timeout = 0 };
        foreach (var table in (string[])["load_commitment", "load_impact", "load_capacity", "load_unit", "load_initiative"])
        {
            batch.BatchCommands.Add(new($"DELETE FROM {schema}.{table} WHERE set_id = $1") { Parameters = { new NpgsqlParameter<long> { TypedValue = set } } });
        }

        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<StoredLoadPlan> PutAsync(long set, long? version, long commitments, long impacts, long capacity, CancellationToken cancellationToken)
    {
        var sql =
            $"""
            INSERT INTO {schema}.load_plan AS p (plan, set_id, version, commitments, impacts, capacity_lines)
            VALUES ($1, $2, coalesce($3, nextval('{schema}.version')), $4, $5, $6)
            ON CONFLICT (plan) DO UPDATE SET set_id = excluded.set_id, version = excluded.version,
                commitments = excluded.commitments, impacts = excluded.impacts, capacity_lines = excluded.capacity_lines
            RETURNING p.version
            """;
        NpgsqlParameter[] parameters =
        [
            PostgresLoadNames.Text(plan.Value),
            Number(set),
            new() { NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Bigint, Value = (object?)version ?? DBNull.Value },
            Number(commitments),
            Number(impacts),
            Number(capacity),
        ];
        return new(plan, await NumberAsync(sql, parameters, cancellationToken).ConfigureAwait(false), commitments, impacts, capacity);
    }

    private static NpgsqlParameter<long> Number(long value) => new() { TypedValue = value };

    private async ValueTask<long> NumberAsync(string sql, NpgsqlParameter[] parameters, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is long number ? number : throw new StoreCorruptException("The store has lost a number.");
    }
}
