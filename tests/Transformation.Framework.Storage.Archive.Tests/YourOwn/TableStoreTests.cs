using System.Data.Common;
using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Testing;

namespace YourCompany.Storage;

// snippet: your-own-contract
public sealed class TableAggregateStoreTests : DurableAggregateStoreContract, IDisposable
{
    private readonly TableFile file = new();

    public void Dispose() => file.Dispose();

    protected override async ValueTask<IAggregateStore> OpenAsync() => await file.OpenAsync();

    protected override ValueTask CloseAllAsync() => file.CloseAllAsync();
}

public sealed class TableDecisionLogTests : DurableDecisionLogContract, IDisposable
{
    private readonly TableFile file = new();

    public void Dispose() => file.Dispose();

    protected override async ValueTask<IDecisionLog> OpenAsync() => await file.OpenAsync();

    protected override ValueTask CloseAllAsync() => file.CloseAllAsync();

    protected override ValueTask TamperAsync(long sequence, DecisionLogField field, string text) =>
        file.ExecuteAsync($"UPDATE decision SET {TableFile.ColumnOf(field)} = @0 WHERE sequence = @1", text, sequence);

    protected override ValueTask RemoveAsync(long sequence) => file.ExecuteAsync("DELETE FROM decision WHERE sequence = @0", sequence);
}
// end-snippet

public sealed class TableStoreTests : IDisposable
{
    private readonly TableFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public void Code_HasLessThan150Lines()
    {
        var code = File.ReadLines(Repository.PathOf("tests", "Transformation.Framework.Storage.Archive.Tests", "YourOwn", "TableStore.cs"))
            .Select(static line => line.Trim())
            .Count(static line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));

        Assert.InRange(code, 100, 149);
    }

    [Fact]
    public async Task NoSuchDatabase_IsTyped()
    {
        await using var nowhere = SqliteFactory.Instance.CreateDataSource("Data Source=/no/such/directory/store.db");
        var store = new TableStore(nowhere);

        var reading = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ReadAsync(new AggregateId("note", "a")));
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync([]));
        Assert.IsAssignableFrom<DbException>(reading.InnerException);
    }

    [Fact]
    public async Task Write_ThatFailsHalfway_LeavesNothing()
    {
        var store = await file.OpenAsync();
        await file.ExecuteAsync("CREATE TRIGGER no_b BEFORE INSERT ON aggregate WHEN NEW.id = CAST('b' AS BLOB) BEGIN SELECT RAISE(ABORT, 'no'); END");

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.CommitAsync([Note("a"), Note("b")]));
        Assert.Null(await store.ReadAsync(new AggregateId("source", "a")));
        await file.ExecuteAsync("DROP TRIGGER no_b");
        Assert.Equal(2, (await store.CommitAsync([Note("a"), Note("b")])).Length);

        static AggregateChange Note(string key) =>
            AggregateChange.Save(ArchiveSample.Sources, Versioned.New(Transformation.Framework.Core.Provenance.Published(key)));
    }
}
