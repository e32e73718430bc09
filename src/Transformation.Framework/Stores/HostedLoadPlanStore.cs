using System.Collections.Immutable;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>The load plans of the store that was chosen. Their identifiers are keys, and are told to nobody.</summary>
internal sealed class HostedLoadPlanStore(StoreCalls calls) : ILoadPlanStore
{
    public ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default) => calls.CallAsync(
        StoreOperation.ListPlans,
        null,
        0,
        static (store, _, token) => store.LoadPlans.ListAsync(token),
        static (_, _) => 0,
        cancellationToken);

    public ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default) => calls.CallAsync(
        StoreOperation.FindPlan,
        null,
        plan,
        static (store, plan, token) => store.LoadPlans.FindAsync(plan, token),
        static (_, _) => 0,
        cancellationToken);

    public ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => calls.CallAsync(
        StoreOperation.ReplacePlan,
        null,
        (plan, rows, expectedVersion, progress),
        static (store, wanted, token) => store.LoadPlans.ReplaceAsync(wanted.plan, wanted.rows, wanted.expectedVersion, wanted.progress, token),
        static (_, stored) => stored.Commitments + stored.Impacts + stored.CapacityLines,
        cancellationToken);

    public ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default) => calls.CallAsync(
        StoreOperation.ChangePlan,
        null,
        (plan, change, expectedVersion),
        static (store, wanted, token) => store.LoadPlans.ChangeAsync(wanted.plan, wanted.change, wanted.expectedVersion, token),
        static (wanted, _) => CountOf(wanted.change),
        cancellationToken);

    public async ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default) => await calls.CallAsync(
        StoreOperation.DeletePlan,
        null,
        (plan, expectedVersion),
        static async (store, wanted, token) =>
        {
            await store.LoadPlans.DeleteAsync(wanted.plan, wanted.expectedVersion, token).ConfigureAwait(false);
            return 0;
        },
        static (_, _) => 0,
        cancellationToken).ConfigureAwait(false);

    public async ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default) => await calls.CallAsync(
        StoreOperation.RestorePlan,
        null,
        (plan, rows, version),
        static async (store, wanted, token) =>
        {
            await store.LoadPlans.RestoreAsync(wanted.plan, wanted.rows, wanted.version, token).ConfigureAwait(false);
            return 0;
        },
        static (_, _) => 0,
        cancellationToken).ConfigureAwait(false);

    public IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => calls.StreamAsync(
        StoreOperation.StreamCommitments, null, filter, static (store, filter, token) => store.LoadPlans.ReadCommitmentsAsync(filter, token), cancellationToken);

    public IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => calls.StreamAsync(
        StoreOperation.StreamImpacts, null, filter, static (store, filter, token) => store.LoadPlans.ReadImpactsAsync(filter, token), cancellationToken);

    public IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        LoadRowFilter.RequireForCapacity(filter);
        return calls.StreamAsync(
            StoreOperation.StreamCapacity, null, filter, static (store, filter, token) => store.LoadPlans.ReadCapacityAsync(filter, token), cancellationToken);
    }

    public async ValueTask FillAsync(CommitmentTableBuilder builder, LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        await calls.CallAsync(
            StoreOperation.FillTable,
            null,
            (builder, filter),
            static async (store, wanted, token) =>
            {
                var before = wanted.builder.Count;
                await store.LoadPlans.FillAsync(wanted.builder, wanted.filter, token).ConfigureAwait(false);
                return wanted.builder.Count - before;
            },
            static (_, count) => count,
            cancellationToken).ConfigureAwait(false);
    }

    private static int CountOf(LoadPlanChange change) => change.PutCommitments.Length + change.PutImpacts.Length + change.PutCapacity.Length
        + change.RemoveCommitments.Length + change.RemoveImpacts.Length + change.RemoveCapacity.Length;
}
