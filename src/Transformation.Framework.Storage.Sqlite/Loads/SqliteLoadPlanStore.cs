using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>The load plans: one row for each commitment, change impact and line of capacity.</summary>
internal sealed class SqliteLoadPlanStore(SqliteDatabase database) : ILoadPlanStore
{
    private const string CommitmentColumns =
        "id, initiative, unit, from_day, to_day, wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days, provenance";

    public async ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await ListAsync(null, cancellationToken).ConfigureAwait(false)).Select(static found => found.Plan)];

    public async ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default)
    {
        Require(plan);
        return await ListAsync(plan, cancellationToken).ConfigureAwait(false) is [var found] ? found.Plan : null;
    }

    public ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        Require(plan);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        return database.WriteManyAsync(
            (writer, token) =>
            {
                var (number, _) = SqliteLoadPlans.Require(writer.Connection, plan, expectedVersion);
                return WriteAllAsync(writer, number, plan, rows, null, progress, token);
            },
            cancellationToken);
    }

    public ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default)
    {
        Require(plan);
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        change.Check();
        return database.WriteAsync(
            (writer, token) =>
            {
                var (found, before) = SqliteLoadPlans.Require(writer.Connection, plan, expectedVersion);
                var number = found ?? SqliteLoadPlans.Insert(writer.Connection, plan);
                using var rows = new SqliteLoadWriter(writer.Connection, number, before);
                rows.Apply(change, token);
                return Keep(writer.Connection, number, rows.Plan with { Version = SqliteVersions.Next(writer) });
            },
            cancellationToken);
    }

    public async ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default)
    {
        Require(plan);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expectedVersion);
        await database.WriteAsync(
            (writer, _) =>
            {
                var (number, before) = SqliteLoadPlans.Require(writer.Connection, plan, expectedVersion);
                SqliteLoadPlans.Empty(writer.Connection, number!.Value);
                SqliteLoadPlans.Delete(writer.Connection, number.Value);
                return before;
            },
            cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default)
    {
        Require(plan);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        await database.WriteManyAsync(
            (writer, token) =>
            {
                SqliteVersions.Pass(writer, version);
                return WriteAllAsync(writer, SqliteLoadPlans.Find(writer.Connection, plan).Number, plan, rows, version, null, token);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => Stream<Commitment>(
        filter ?? LoadRowFilter.All,
        $"SELECT {CommitmentColumns} FROM load_commitment WHERE plan = ?1",
        "id",
        static reader => Commitment.Of(
            CommitmentId.From(reader.Row.Text(0)),
            reader.Initiative(1),
            reader.Unit(2).Organisation,
            SqliteSizes.OfCommitment(reader.Row, 5),
            SqliteDays.Read(reader.Row.NumberOrNull(3)),
            SqliteDays.Read(reader.Row.NumberOrNull(4)),
            reader.Unit(2).Team,
            reader.Provenance(11)),
        cancellationToken);

    public IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => Stream<ChangeImpact>(
        filter ?? LoadRowFilter.All,
        "SELECT id, initiative, unit, from_day, to_day, people, milliseconds_each, intensity, provenance FROM load_impact WHERE plan = ?1",
        "id",
        static reader => ChangeImpact.Of(
            ChangeImpactId.From(reader.Row.Text(0)),
            reader.Initiative(1),
            reader.Unit(2).Organisation,
            SqliteSizes.OfImpact(reader.Row, 5),
            SqliteDays.Read(reader.Row.NumberOrNull(3)),
            SqliteDays.Read(reader.Row.NumberOrNull(4)),
            reader.Unit(2).Team,
            reader.Unit(2).Cohort,
            reader.Provenance(8)),
        cancellationToken);

    public IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        LoadRowFilter.RequireForCapacity(filter);
        return Stream<CapacityLine>(
            filter ?? LoadRowFilter.All,
            """
            SELECT line.unit, line.from_day, line.wte_thousandths, line.week_minutes, line.week_days, line.provenance
            FROM load_capacity AS line JOIN load_unit AS whose ON whose.plan = line.plan AND whose.number = line.unit
            WHERE line.plan = ?1
            """,
            "whose.organisation, whose.team, line.from_day",
            static reader => CapacityLine.Of(
                reader.Unit(0).Organisation,
                SqliteDays.Read(reader.Row.Number(1)),
                Wte.FromThousandths((int)reader.Row.Number(2), SqliteSizes.Week(reader.Row, 3)),
                reader.Unit(0).Team,
                reader.Provenance(5)),
            cancellationToken);
    }

    public async ValueTask FillAsync(CommitmentTableBuilder builder, LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var wanted = filter ?? LoadRowFilter.All;
        using var snapshot = await database.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var rows = new SqliteTableRows(snapshot.Connection, wanted, builder);
            foreach (var (number, _) in SqliteLoadPlans.List(snapshot.Connection, wanted.Plan))
            {
                rows.Begin(number);
                while (rows.AddNext())
                {
                    snapshot.ThrowIfOver(cancellationToken);
                }
            }
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
    }

    private static void Require(LoadPlanId plan)
    {
        if (plan == default)
        {
            throw new ArgumentException("A plan in a store has an identifier.", nameof(plan));
        }
    }

    private static async ValueTask<StoredLoadPlan> WriteAllAsync(
        SqliteWriter writer, long? found, LoadPlanId plan, LoadPlanRows rows, long? version, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        if (found is { } old)
        {
            SqliteLoadPlans.Empty(writer.Connection, old);
        }

        var number = found ?? SqliteLoadPlans.Insert(writer.Connection, plan);
        using var written = new SqliteLoadWriter(writer.Connection, number, new(plan, Versioned.NotStored, 0, 0, 0));
        await written.AddAsync(rows, progress, cancellationToken).ConfigureAwait(false);
        return Keep(writer.Connection, number, written.Plan with { Version = version ?? SqliteVersions.Next(writer) });
    }

    private static StoredLoadPlan Keep(SqliteConnection connection, long number, StoredLoadPlan plan)
    {
        SqliteLoadPlans.Update(connection, number, plan);
        return plan;
    }

    private async ValueTask<ImmutableArray<(long Number, StoredLoadPlan Plan)>> ListAsync(LoadPlanId? only, CancellationToken cancellationToken)
    {
        using var snapshot = await database.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return SqliteLoadPlans.List(snapshot.Connection, only);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
    }

    private async IAsyncEnumerable<T> Stream<T>(
        LoadRowFilter filter, string select, string order, Func<SqliteLoadReader<T>, T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var snapshot = await database.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        var (plans, reader) = Open(snapshot.Connection, filter, select, order, read);
        using (reader)
        {
            foreach (var (number, _) in plans)
            {
                reader.Begin(number);
                while (reader.TryNext(out var row))
                {
                    yield return row;
                    snapshot.ThrowIfOver(cancellationToken);
                }
            }
        }
    }

    private static (ImmutableArray<(long Number, StoredLoadPlan Plan)> Plans, SqliteLoadReader<T> Reader) Open<T>(
        SqliteConnection connection, LoadRowFilter filter, string select, string order, Func<SqliteLoadReader<T>, T> read)
    {
        try
        {
            return (SqliteLoadPlans.List(connection, filter.Plan), new(connection, SqliteRowQuery.Prepare(connection, select, filter, order), read));
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
    }
}
