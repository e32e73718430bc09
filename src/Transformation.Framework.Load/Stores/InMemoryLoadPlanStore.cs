using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Load;

/// <summary>Keeps load plans in memory, as long as the instance lives: for tests, for calculations on the fly, and to start with.</summary>
/// <remarks>A change makes the plan anew: O(n log n) for its n rows. Thread-safe; readers never wait.</remarks>
public sealed class InMemoryLoadPlanStore : ILoadPlanStore
{
    private readonly Lock writing = new();
    private volatile ImmutableSortedDictionary<LoadPlanId, Held> plans = ImmutableSortedDictionary<LoadPlanId, Held>.Empty;
    private long lastVersion;

    /// <inheritdoc />
    public ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default) =>
        Answer(() => plans.Values.Select(static held => held.Described).ToImmutableArray(), cancellationToken);

    /// <inheritdoc />
    public ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default) =>
        Answer(() => plans.GetValueOrDefault(Named(plan))?.Described, cancellationToken);

    /// <inheritdoc />
    public async ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        Require(Named(plan), expectedVersion);
        var content = await CollectAsync(plan, rows, cancellationToken).ConfigureAwait(false);
        progress?.Report(content.Commitments.Length + content.Impacts.Length + content.Capacity.Length);
        return Put(plan, expectedVersion, _ => content);
    }

    /// <inheritdoc />
    public ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        Named(plan);
        change.Check();
        return Answer(() => Put(plan, expectedVersion, before => Apply(change, before)), cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(expectedVersion);
        Named(plan);
        await Answer(
            () =>
            {
                lock (writing)
                {
                    Require(plan, expectedVersion);
                    plans = plans.Remove(plan);
                    return true;
                }
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        var content = await CollectAsync(Named(plan), rows, cancellationToken).ConfigureAwait(false);
        lock (writing)
        {
            lastVersion = Math.Max(lastVersion, version);
            plans = plans.SetItem(plan, new(plan, version, content));
        }
    }

    /// <inheritdoc />
    public IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) =>
        Stream(filter, static held => held.Content.Commitments, static (wanted, row) => wanted.Takes(row), cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) =>
        Stream(filter, static held => held.Content.Impacts, static (wanted, row) => wanted.Takes(row), cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        LoadRowFilter.RequireForCapacity(filter);
        return Stream(filter, static held => held.Capacity, static (wanted, row) => wanted.Takes(row), cancellationToken);
    }

    private static LoadPlanId Named(LoadPlanId plan) => plan != default ? plan : throw new ArgumentException("A plan in a store has an identifier.", nameof(plan));

    private static async ValueTask<LoadPlan> CollectAsync(LoadPlanId plan, LoadPlanRows rows, CancellationToken cancellationToken)
    {
        var commitments = await rows.Commitments.ToListAsync(cancellationToken).ConfigureAwait(false);
        var impacts = await rows.Impacts.ToListAsync(cancellationToken).ConfigureAwait(false);
        var capacity = await rows.Capacity.ToListAsync(cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        RequireOnce(plan, commitments, static row => $"commitment {row.Id}");
        RequireOnce(plan, impacts, static row => $"impact {row.Id}");
        RequireOnce(plan, capacity, LoadRowRepeatedException.Describe);
        return LoadPlan.Create(commitments, capacity, impacts).OrThrow();
    }

    private static void RequireOnce<T>(LoadPlanId plan, List<T> rows, Func<T, string> describe)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in rows.Select(describe))
        {
            if (!seen.Add(text))
            {
                throw new LoadRowRepeatedException(plan, text);
            }
        }
    }

    private static LoadPlan Apply(LoadPlanChange change, LoadPlan? before) => LoadPlan.Create(
        Merge(before?.Commitments ?? [], change.PutCommitments, static c => c.Id, change.RemoveCommitments),
        Merge(before?.Capacity ?? [], change.PutCapacity, CapacityKey.Of, change.RemoveCapacity.Select(CapacityKey.Of)),
        Merge(before?.Impacts ?? [], change.PutImpacts, static i => i.Id, change.RemoveImpacts)).OrThrow();

    private static IEnumerable<T> Merge<T, TKey>(ImmutableArray<T> before, ImmutableArray<T> put, Func<T, TKey> keyOf, IEnumerable<TKey> removed)
    {
        var gone = removed.Concat(put.Select(keyOf)).ToHashSet();
        return before.Where(row => !gone.Contains(keyOf(row))).Concat(put);
    }

    private static ValueTask<T> Answer<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<T>(cancellationToken);
        }

        try
        {
            return new(work());
        }
        catch (StoreConflictException e)
        {
            return ValueTask.FromException<T>(e);
        }
    }

    private async IAsyncEnumerable<T> Stream<T>(
        LoadRowFilter? filter,
        Func<Held, ImmutableArray<T>> rowsOf,
        Func<LoadRowFilter, T, bool> takes,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await ValueTask.CompletedTask.ConfigureAwait(false); // Nothing here waits; an asynchronous iterator wants to be told so.
        cancellationToken.ThrowIfCancellationRequested();
        var wanted = filter ?? LoadRowFilter.All;
        foreach (var held in plans.Values.Where(held => wanted.Plan is null || wanted.Plan == held.Plan))
        {
            foreach (var row in rowsOf(held))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (takes(wanted, row))
                {
                    yield return row;
                }
            }
        }
    }

    private StoredLoadPlan Put(LoadPlanId plan, long expectedVersion, Func<LoadPlan?, LoadPlan> make)
    {
        lock (writing)
        {
            var before = Require(plan, expectedVersion);
            var held = new Held(plan, lastVersion + 1, make(before?.Content));
            lastVersion++;
            plans = plans.SetItem(plan, held);
            return held.Described;
        }
    }

    private Held? Require(LoadPlanId plan, long expectedVersion)
    {
        var held = plans.GetValueOrDefault(plan);
        var actual = held?.Version ?? Versioned.NotStored;
        return actual == expectedVersion ? held : throw new StoreConflictException(StoredLoadPlan.IdOf(plan), expectedVersion, actual);
    }

    private sealed record Held(LoadPlanId Plan, long Version, LoadPlan Content)
    {
        /// <summary>In the order of the contract, which a database can keep; a plan orders organisations by scheme and teams by code units.</summary>
        internal ImmutableArray<CapacityLine> Capacity { get; } =
        [
            .. Content.Capacity
                .OrderBy(static line => line.Organisation.ToString(), StringComparer.Ordinal)
                .ThenBy(static line => line.Team, CodePointComparer.Instance)
                .ThenBy(static line => line.From),
        ];

        internal StoredLoadPlan Described => new(Plan, Version, Content.Commitments.Length, Content.Impacts.Length, Content.Capacity.Length);
    }
}
