using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Testing;

// Compiled by eng/ci/consume.sh outside the repository, against the packed packages.
public sealed class InMemoryAggregateStoreProof : AggregateStoreContract
{
    private readonly InMemoryAggregateStore store = new();

    protected override ValueTask<IAggregateStore> OpenAsync() => ValueTask.FromResult<IAggregateStore>(store);
}

public sealed class InMemoryDecisionLogProof : DecisionLogContract
{
    private readonly InMemoryDecisionLog log = new();

    protected override ValueTask<IDecisionLog> OpenAsync() => ValueTask.FromResult<IDecisionLog>(log);
}
