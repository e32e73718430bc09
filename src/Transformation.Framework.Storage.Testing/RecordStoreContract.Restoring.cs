using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <content>Laying one store into another.</content>
public abstract partial class RecordStoreContract
{
    /// <summary>What is laid in is there as it was: bytes, versions, hashes; and later versions are greater.</summary>
    [Fact]
    public async Task Restore_IntoAnEmptyStore_HasEverythingAsItWas()
    {
        var source = await Filled();
        var target = await OpenNewAsync();
        await Restore(source, target);

        var again = await OpenAgainAsync(target);
        Assert.Equal(await Described(source), await Described(again));
        Assert.True((await again.Decisions.VerifyAsync(await source.Decisions.GetHeadAsync())).IsIntact);
        var highest = (await Described(source)).Max(static item => item.Version);
        Assert.True((await again.Aggregates.SaveAsync(Notes, Versioned.New(Of("new")))).Version > highest);
        Assert.Equal(4, (await again.Decisions.AppendAsync(Record("next"), 3)).Sequence);
    }

    /// <summary>Whoever holds a version from the store that was laid in goes on with it, and is told when it is out of date.</summary>
    [Fact]
    public async Task Restore_VersionsFromTheOtherStore_GoOnWorking()
    {
        var source = await Filled();
        var held = await source.Aggregates.LoadAsync(Notes, "b");
        var target = await OpenNewAsync();
        await Restore(source, target);

        await target.Aggregates.SaveAsync(Notes, held!.With(Of("b", "changed")));
        await Assert.ThrowsAsync<StoreConflictException>(async () => await target.Aggregates.SaveAsync(Notes, held.With(Of("b", "late"))));
    }

    /// <summary>A store that holds something is not overwritten.</summary>
    /// <param name="withDecision">Whether it holds a decision, or else an aggregate.</param>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Restore_IntoAStoreThatHoldsSomething_IsRefused(bool withDecision)
    {
        var source = await Filled();
        var target = await OpenNewAsync();
        if (withDecision)
        {
            await target.Decisions.AppendAsync(Record("own"), 0);
        }
        else
        {
            await target.Aggregates.SaveAsync(Notes, Versioned.New(Of("own")));
        }

        var before = await Described(target);
        await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await Restore(source, target));
        Assert.Equal(before, await Described(target));
        Assert.Equal(withDecision ? 1 : 0, (await target.Decisions.GetHeadAsync()).Sequence);
    }

    /// <summary>A chain that is broken, an aggregate that comes twice, and a source that fails leave the store empty; then it can be tried again.</summary>
    /// <param name="fault">What is wrong.</param>
    [Theory]
    [InlineData("a decision is missing")]
    [InlineData("a decision is another's")]
    [InlineData("an aggregate comes twice")]
    [InlineData("the source fails")]
    public async Task Restore_OfWhatIsNotWhole_LaysInNothing(string fault)
    {
        var source = await Filled();
        var target = await OpenNewAsync();
        var aggregates = await Stored(source);
        var decisions = await source.Decisions.ReadAsync().ToListAsync();
        switch (fault)
        {
            case "a decision is missing":
                decisions.RemoveAt(1);
                break;
            case "a decision is another's":
                decisions[1] = DecisionLogEntry.FromStored(2, decisions[1].Record.RecordedAtText, "test", "forged", "", decisions[1].PreviousHash, decisions[1].Hash);
                break;
            case "an aggregate comes twice":
                aggregates.Add(aggregates[0]);
                break;
        }

        var restoring = target.RestoreAsync(aggregates.ToAsyncEnumerable(), fault == "the source fails" ? Failing(decisions) : decisions.ToAsyncEnumerable());
        if (fault == "the source fails")
        {
            await Assert.ThrowsAsync<InvalidDataException>(restoring.AsTask);
        }
        else
        {
            await Assert.ThrowsAsync<StoreCorruptException>(restoring.AsTask);
        }

        Assert.Empty(await Described(await OpenAgainAsync(target)));
        Assert.Equal(default, await target.Decisions.GetHeadAsync());
        await Restore(source, target);
        Assert.Equal(await Described(source), await Described(target));
    }

    private static async IAsyncEnumerable<DecisionLogEntry> Failing(List<DecisionLogEntry> decisions)
    {
        await Task.Yield();
        yield return decisions[0];
        throw new InvalidDataException("The source of the decisions fails.");
    }

    private static async Task Restore(IRecordStore source, IRecordStore target) =>
        await target.RestoreAsync((await Stored(source)).ToAsyncEnumerable(), source.Decisions.ReadAsync());

    private static async Task<List<StoredAggregate>> Stored(IRecordStore store)
    {
        var all = new List<StoredAggregate>();
        foreach (var type in await store.Aggregates.ListTypesAsync())
        {
            all.AddRange(await store.Aggregates.ReadAllAsync(type).ToListAsync());
        }

        return all;
    }

    private static async Task<IReadOnlyList<(string Id, long Version, string Content)>> Described(IRecordStore store) =>
        [.. (await Stored(store)).Select(static stored => (stored.Id.ToString(), stored.Version, Convert.ToHexString(stored.Content.Span)))];

    private async Task<IRecordStore> Filled()
    {
        var store = await OpenNewAsync();
        var deleted = await store.Aggregates.SaveAsync(Notes, Versioned.New(Of("deleted")));
        await store.Aggregates.DeleteAsync(Notes, deleted);
        await store.DecideAsync([AggregateChange.Save(Notes, Versioned.New(Of("a", "before\0after 😀"))), AggregateChange.Save(Notes, Versioned.New(Of("b")))], Record("one"), 0);
        await store.DecideAsync([AggregateChange.Save(Tallies, Versioned.New(Of("a", "'); DROP TABLE x;--")))], Record("two"), 1);
        await store.Decisions.AppendAsync(Record("three"), 2);
        return store;
    }
}
