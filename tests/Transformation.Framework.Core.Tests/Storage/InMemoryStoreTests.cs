using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Core.Tests.Storage;

public sealed class InMemoryAggregateStoreTests : AggregateStoreContract
{
    private readonly InMemoryAggregateStore store = new();

    protected override int WritesOfEachWriter => 1_000;

    protected override ValueTask<IAggregateStore> OpenAsync() => new(store);
}

public sealed class InMemoryDecisionLogTests : DecisionLogContract
{
    private readonly InMemoryDecisionLog log = new();

    protected override int WritesOfEachWriter => 1_000;

    protected override ValueTask<IDecisionLog> OpenAsync() => new(log);
}

public sealed class InMemoryTextIndexTests : TextIndexContract
{
    private readonly InMemoryTextIndex index = new();

    protected override ValueTask<ITextIndex> OpenAsync() => new(index);
}

public sealed class InMemoryRecordStoreTests : RecordStoreContract
{
    protected override int WritesOfEachWriter => 500;

    protected override ValueTask<IRecordStore> OpenAgainAsync(IRecordStore store) => new(store);

    protected override ValueTask<IRecordStore> OpenNewAsync() => new(new InMemoryRecordStore());
}
