using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Npgsql;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres;

/// <summary>Load plans: a row for each plan, which says what set of rows it consists of at present.</summary>
internal sealed class PostgresLoadPlanStore(PostgresDatabase database) : ILoadPlanStore
{
    private readonly string schema = database.Sql("{schema}");

    public ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default) => ListAsync(null, cancellationToken);

    public async ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default) =>
        (await ListAsync(Named(plan), cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    public ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        return WriteAsync(
            plan,
            async (writing, token) =>
            {
                await writing.RequireAsync(expectedVersion, token).ConfigureAwait(false);
                return await writing.ReplaceAsync(rows, null, progress, token).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        change.Check();
        return WriteAsync(
            plan,
            async (writing, token) =>
            {
                await writing.RequireAsync(expectedVersion, token).ConfigureAwait(false);
                return await writing.ChangeAsync(change, token).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public async ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expectedVersion);
        await WriteAsync(
            plan,
            async (writing, token) =>
            {
                await writing.RequireAsync(expectedVersion, token).ConfigureAwait(false);
                await writing.DeleteAsync(token).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        Named(plan);

        // First, and by itself: it needs the store alone, which is not to be held while rows arrive. Should the rows fail, numbers have been left out and no more.
        await PostgresVersions.RaiseAsync(database, version, cancellationToken).ConfigureAwait(false);
        await WriteAsync(
            plan,
            async (writing, token) =>
            {
                await writing.FindAsync(token).ConfigureAwait(false);
                return await writing.ReplaceAsync(rows, version, null, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) =>
        Stream(new PostgresCommitmentTable(schema), filter, cancellationToken);

    public IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) =>
        Stream(new PostgresImpactTable(schema), filter, cancellationToken);

    public IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        LoadRowFilter.RequireForCapacity(filter);
        return Stream(new PostgresCapacityTable(schema), filter, cancellationToken);
    }

    public async ValueTask FillAsync(CommitmentTableBuilder builder, LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var table = new PostgresCommitmentTable(schema);
        var reading = await PostgresLoadReading.BeginAsync(database, filter, cancellationToken).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            while (await reading.NextPlanAsync(PostgresCommitmentTable.ClaimColumns, $"{table.Name} r", table.Order, cancellationToken).ConfigureAwait(false) is { } names)
            {
                await reading.EachRowAsync(new PostgresLoadClaims(builder, names).Add, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static LoadPlanId Named(LoadPlanId plan) => plan != default ? plan : throw new ArgumentException("A plan in a store has an identifier.", nameof(plan));

    private async IAsyncEnumerable<T> Stream<T>(PostgresLoadTable<T> table, LoadRowFilter? filter, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        var reading = await PostgresLoadReading.BeginAsync(database, filter, cancellationToken).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            while (await reading.NextPlanAsync(table.SelectColumns, $"{table.Name} r {table.Joined}", table.Order, cancellationToken).ConfigureAwait(false) is { } names)
            {
                while (await reading.NextRowAsync(cancellationToken).ConfigureAwait(false))
                {
                    yield return table.Read(reading.Row, names);
                }
            }
        }
    }

    private ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(LoadPlanId? plan, CancellationToken cancellationToken) => database.ReadAsync(
        (connection, token) => PostgresLoadTransaction.ListAsync(connection, schema, plan, token), cancellationToken);

    private ValueTask<TResult> WriteAsync<TResult>(LoadPlanId plan, Func<PostgresLoadTransaction, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        var locks = PostgresLocks.Of(database.Schema, "load-plan", [Named(plan).Value]);
        return PostgresLoadSource.UnpackAsync(() => database.WriteAsync(
            locks,
            async (transaction, token) =>
            {
                await transaction.BeginAsync(token).ConfigureAwait(false);
                return await work(new(transaction.Connection, schema, plan), token).ConfigureAwait(false);
            },
            cancellationToken));
    }
}
