using System.Collections.Immutable;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive.Tests;

/// <summary>Load plans whose restoring fails when it is time.</summary>
internal sealed class Interrupted(ILoadPlanStore inner, Func<bool> isTime) : ILoadPlanStore
{
    public ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default) => inner.ListAsync(cancellationToken);

    public ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default) => inner.FindAsync(plan, cancellationToken);

    public ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default) =>
        isTime() ? throw new TimeoutException() : inner.RestoreAsync(plan, rows, version, cancellationToken);

    public IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => inner.ReadCommitmentsAsync(filter, cancellationToken);

    public IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => inner.ReadImpactsAsync(filter, cancellationToken);

    public IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default) => inner.ReadCapacityAsync(filter, cancellationToken);
}
