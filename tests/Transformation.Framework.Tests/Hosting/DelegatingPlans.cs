using System.Collections.Immutable;
using Transformation.Framework.Load;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>Load plans in memory, for those who change one thing about them.</summary>
internal abstract class DelegatingPlans : ILoadPlanStore
{
    private readonly InMemoryLoadPlanStore inner = new();

    public ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default) => inner.ListAsync(cancellationToken);

    public ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default) => inner.FindAsync(plan, cancellationToken);

    public ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        inner.ReplaceAsync(plan, rows, expectedVersion, progress, cancellationToken);

    public ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default) =>
        inner.ChangeAsync(plan, change, expectedVersion, cancellationToken);

    public ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default) => inner.DeleteAsync(plan, expectedVersion, cancellationToken);

    public ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default) => inner.RestoreAsync(plan, rows, version, cancellationToken);

    public IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => inner.ReadCommitmentsAsync(filter, cancellationToken);

    public IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => inner.ReadImpactsAsync(filter, cancellationToken);

    public IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => inner.ReadCapacityAsync(filter, cancellationToken);
}
