using Microsoft.Data.Sqlite;
using SQLitePCL;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Writes rows of one plan within the caller's transaction, and counts them. Not thread-safe.</summary>
internal sealed class SqliteLoadWriter : IDisposable
{
    private const int RowsBetweenReports = 10_000;

    private readonly LoadPlanId plan;
    private readonly SqliteLoadNames names;
    private readonly SqliteCommitments commitments;
    private readonly SqliteImpacts impacts;
    private readonly SqliteCapacity capacity;
    private long written;

    internal SqliteLoadWriter(SqliteConnection connection, long number, StoredLoadPlan before)
    {
        plan = before.Plan;
        Plan = before;
        names = new(connection, number);
        commitments = new(connection, number, names);
        impacts = new(connection, number, names);
        capacity = new(connection, number, names);
    }

    /// <summary>The plan with its rows as they are now, of the version it had.</summary>
    internal StoredLoadPlan Plan { get; private set; }

    /// <summary>Writes rows that the plan does not have.</summary>
    internal async ValueTask AddAsync(LoadPlanRows rows, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var asked = await WriteAsync(rows.Commitments, AddOne, progress, cancellationToken).ConfigureAwait(false);
        var landing = await WriteAsync(rows.Impacts, AddOne, progress, cancellationToken).ConfigureAwait(false);
        var lines = await WriteAsync(rows.Capacity, AddOne, progress, cancellationToken).ConfigureAwait(false);
        progress?.Report(written);
        Plan = Plan with { Commitments = Plan.Commitments + asked, Impacts = Plan.Impacts + landing, CapacityLines = Plan.CapacityLines + lines };
    }

    /// <summary>Takes rows out and puts rows in.</summary>
    internal void Apply(LoadPlanChange change, CancellationToken cancellationToken)
    {
        var asked = Exchange(change.RemoveCommitments, commitments.Delete, change.PutCommitments, static row => row.Id, AddOne, cancellationToken);
        var landing = Exchange(change.RemoveImpacts, impacts.Delete, change.PutImpacts, static row => row.Id, AddOne, cancellationToken);
        var lines = Exchange(change.RemoveCapacity, capacity.Delete, change.PutCapacity, static row => row, AddOne, cancellationToken);
        Plan = Plan with { Commitments = Plan.Commitments + asked, Impacts = Plan.Impacts + landing, CapacityLines = Plan.CapacityLines + lines };
    }

    public void Dispose()
    {
        commitments.Dispose();
        impacts.Dispose();
        capacity.Dispose();
        names.Dispose();
    }

    /// <returns>How many rows there are more than before.</returns>
    private static long Exchange<T, TKey>(
        IEnumerable<TKey> removed, Func<TKey, bool> delete, IEnumerable<T> put, Func<T, TKey> keyOf, Action<T> add, CancellationToken cancellationToken)
    {
        var more = 0L;
        foreach (var key in removed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            more -= delete(key) ? 1 : 0;
        }

        foreach (var row in put)
        {
            cancellationToken.ThrowIfCancellationRequested();
            more += delete(keyOf(row)) ? 0 : 1;
            add(row);
        }

        return more;
    }

    private async ValueTask<long> WriteAsync<T>(IAsyncEnumerable<T> rows, Action<T> add, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var before = written;
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            add(row);
            if (++written % RowsBetweenReports == 0)
            {
                progress?.Report(written);
            }
        }

        return written - before;
    }

    private void AddOne(Commitment row)
    {
        try
        {
            commitments.Insert(row);
        }
        catch (SqliteException e) when (IsRepeated(e))
        {
            throw new LoadRowRepeatedException(plan, $"commitment {row.Id}", e);
        }
    }

    private void AddOne(ChangeImpact row)
    {
        try
        {
            impacts.Insert(row);
        }
        catch (SqliteException e) when (IsRepeated(e))
        {
            throw new LoadRowRepeatedException(plan, $"impact {row.Id}", e);
        }
    }

    private void AddOne(CapacityLine row)
    {
        try
        {
            capacity.Insert(row);
        }
        catch (SqliteException e) when (IsRepeated(e))
        {
            throw new LoadRowRepeatedException(plan, LoadRowRepeatedException.Describe(row), e);
        }
    }

    private static bool IsRepeated(SqliteException e) => e.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_PRIMARYKEY;
}
