using System.Collections.Immutable;
using Npgsql;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Reads the rows that a filter wants, plan by plan, all as they were at one moment. Not thread-safe.</summary>
internal sealed class PostgresLoadReading : IAsyncDisposable
{
    private readonly PostgresSnapshot snapshot;
    private readonly string schema;
    private readonly LoadRowFilter wanted;
    private readonly ImmutableArray<long> sets;
    private int next;

    private PostgresLoadReading(PostgresSnapshot snapshot, string schema, LoadRowFilter wanted, ImmutableArray<long> sets)
    {
        this.snapshot = snapshot;
        this.schema = schema;
        this.wanted = wanted;
        this.sets = sets;
    }

    internal NpgsqlDataReader Row => snapshot.Row;

    internal static async ValueTask<PostgresLoadReading> BeginAsync(PostgresDatabase database, LoadRowFilter? filter, CancellationToken cancellationToken)
    {
        var (inSchema, all) = (database.Sql("{schema}"), filter ?? LoadRowFilter.All);
        var begun = await PostgresSnapshot.BeginAsync(database, cancellationToken).ConfigureAwait(false);
        try
        {
            var found = await begun.ReadAsync((connection, token) => SetsAsync(connection, inSchema, all.Plan, token), cancellationToken).ConfigureAwait(false);
            return new(begun, inSchema, all, found);
        }
        catch
        {
            await begun.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Moves to the next plan that has anything of what is wanted.</summary>
    /// <param name="columns">The columns to read, from the table called <c>r</c>.</param>
    /// <param name="from">The table, what is joined to it included.</param>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the numbers in its rows stand for; null when there are no more plans.</returns>
    internal async ValueTask<PostgresLoadNames?> NextPlanAsync(string columns, string from, string order, CancellationToken cancellationToken)
    {
        while (next < sets.Length)
        {
            var set = sets[next++];
            var names = await snapshot.ReadAsync((connection, token) => PostgresLoadNames.ReadAsync(connection, schema, set, wanted, token), cancellationToken).ConfigureAwait(false);
            if (PostgresLoadConditions.Of(names, wanted) is { } conditions)
            {
                await snapshot.SelectAsync($"SELECT {columns} FROM {from} WHERE {conditions.Text} ORDER BY {order}", conditions.Parameters, cancellationToken).ConfigureAwait(false);
                return names;
            }
        }

        return null;
    }

    internal ValueTask<bool> NextRowAsync(CancellationToken cancellationToken) => snapshot.NextAsync(cancellationToken);

    internal ValueTask EachRowAsync(Action<NpgsqlDataReader> use, CancellationToken cancellationToken) => snapshot.EachAsync(use, cancellationToken);

    public ValueTask DisposeAsync() => snapshot.DisposeAsync();

    private static async ValueTask<ImmutableArray<long>> SetsAsync(NpgsqlConnection connection, string schema, LoadPlanId? plan, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand($"SELECT set_id FROM {schema}.load_plan WHERE $1 IS NULL OR plan = $1 ORDER BY plan", connection)
        {
            Parameters = { PostgresLoadNames.Text(plan?.Value) },
        };
        var found = ImmutableArray.CreateBuilder<long>();
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                found.Add(reader.GetInt64(0));
            }
        }

        return found.ToImmutable();
    }
}
