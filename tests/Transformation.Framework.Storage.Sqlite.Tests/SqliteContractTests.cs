using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Testing;

namespace Transformation.Framework.Storage.Sqlite.Tests;

// snippet: storage-contract
public sealed class SqliteAggregateStoreTests : DurableAggregateStoreContract, IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    protected override async ValueTask<IAggregateStore> OpenAsync() => (await file.OpenAsync()).Aggregates;

    protected override ValueTask CloseAllAsync() => file.CloseAllAsync();
}
// end-snippet

public sealed class SqliteDecisionLogTests : DurableDecisionLogContract, IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    protected override async ValueTask<IDecisionLog> OpenAsync() => (await file.OpenAsync()).Decisions;

    protected override ValueTask CloseAllAsync() => file.CloseAllAsync();

    protected override ValueTask TamperAsync(long sequence, DecisionLogField field, string text)
    {
        var column = field switch
        {
            DecisionLogField.RecordedAt => "recorded_at",
            DecisionLogField.Kind => "kind",
            DecisionLogField.Subject => "subject",
            DecisionLogField.Payload => "payload",
            DecisionLogField.PreviousHash => "previous_hash",
            _ => "hash",
        };
        file.Execute("DROP TRIGGER IF EXISTS decision_is_not_changed");
        file.Execute($"UPDATE decision SET {column} = $text WHERE sequence = $sequence", ("$text", text), ("$sequence", sequence));
        return ValueTask.CompletedTask;
    }

    protected override ValueTask RemoveAsync(long sequence)
    {
        file.Execute("DROP TRIGGER decision_is_not_removed; DELETE FROM decision WHERE sequence = $sequence", ("$sequence", sequence));
        return ValueTask.CompletedTask;
    }
}

public sealed class SqliteTextIndexTests : DurableTextIndexContract, IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    protected override async ValueTask<ITextIndex> OpenAsync() => (await file.OpenAsync()).Texts;

    protected override ValueTask CloseAllAsync() => file.CloseAllAsync();
}

public sealed class SqliteRecordStoreTests : RecordStoreContract, IDisposable
{
    private readonly List<StoreFile> files = [];

    public void Dispose() => files.ForEach(static file => file.Dispose());

    protected override async ValueTask<IRecordStore> OpenNewAsync()
    {
        var file = new StoreFile();
        files.Add(file);
        return await file.OpenAsync();
    }

    protected override async ValueTask<IRecordStore> OpenAgainAsync(IRecordStore store) =>
        await files.Single(file => file.Has(store)).OpenAsync();
}

public sealed class SqliteLoadPlanStoreTests : DurableLoadPlanStoreContract, IDisposable
{
    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    protected override async ValueTask<ILoadPlanStore> OpenAsync() => (await file.OpenAsync()).LoadPlans;

    protected override ValueTask CloseAllAsync() => file.CloseAllAsync();
}
