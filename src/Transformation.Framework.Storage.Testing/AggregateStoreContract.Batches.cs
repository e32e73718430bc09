using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <content>Batches: all or nothing.</content>
public abstract partial class AggregateStoreContract
{
    /// <summary>A batch may save, change, delete and leave alone, over several kinds; each version comes back in its place.</summary>
    [Fact]
    public async Task Commit_ManyKindsOfChange_AppliesAll()
    {
        var store = await OpenAsync();
        var toChange = await store.SaveAsync(Notes, Versioned.New(Of("change")));
        var toDelete = await store.SaveAsync(Notes, Versioned.New(Of("delete")));
        var toKeep = await store.SaveAsync(Tallies, Versioned.New(Of("keep")));

        var versions = await store.CommitAsync(
        [
            AggregateChange.Save(Notes, toChange.With(Of("change", "changed"))),
            AggregateChange.Delete(Notes, toDelete),
            AggregateChange.Save(Tallies, toKeep),
            AggregateChange.Save(Tallies, Versioned.New(Of("new"))),
        ]);

        var changed = await Load(store, "change");
        Assert.Equal("changed", changed.Value.Text);
        Assert.Equal(changed.Version, versions[0]);
        Assert.Null(await store.LoadAsync(Notes, "delete"));
        Assert.Equal(Versioned.NotStored, versions[1]);
        Assert.Equal(toKeep.Version, versions[2]);
        Assert.Equal((await store.LoadAsync(Tallies, "new"))!.Version, versions[3]);
    }

    /// <summary>A conflict anywhere in a batch leaves the store as it was, whatever stands before and after it.</summary>
    /// <param name="position">Where in the batch the conflict is.</param>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Commit_OneConflict_AppliesNothing(int position)
    {
        var store = await OpenAsync();
        var toChange = await store.SaveAsync(Notes, Versioned.New(Of("change")));
        var toDelete = await store.SaveAsync(Notes, Versioned.New(Of("delete")));
        var taken = await store.SaveAsync(Tallies, Versioned.New(Of("taken")));
        List<AggregateChange> changes =
        [
            AggregateChange.Save(Notes, toChange.With(Of("change", "changed"))),
            AggregateChange.Delete(Notes, toDelete),
            AggregateChange.Save(Tallies, Versioned.New(Of("new"))),
        ];
        changes.Insert(position, AggregateChange.Save(Tallies, Versioned.New(Of("taken", "overwritten"))));

        var conflict = await ConflictOf(store.CommitAsync([.. changes]));

        Assert.Equal(new AggregateId(Tallies.Name, "taken"), conflict.Id);
        Assert.Equal((Versioned.NotStored, taken.Version), (conflict.Expected, conflict.Actual));
        Assert.Equal([Of("change"), Of("delete")], await AllOf(store, Notes));
        Assert.Equal([Of("taken")], await AllOf(store, Tallies));
        Assert.Equal(toChange.Version, (await Load(store, "change")).Version);
    }

    /// <summary>Committing nothing is allowed and does nothing.</summary>
    [Fact]
    public async Task Commit_Empty_DoesNothing()
    {
        var store = await OpenAsync();
        await store.SaveAsync(Notes, Versioned.New(Of("a")));

        Assert.Empty(await store.CommitAsync([]));
        Assert.Equal([Of("a")], await AllOf(store, Notes));
    }

    /// <summary>A batch of many is applied whole.</summary>
    [Fact]
    public async Task Commit_Many_AppliesAll()
    {
        var store = await OpenAsync();
        var notes = Enumerable.Range(0, 1_000).Select(i => Of($"k{i:D4}", number: i)).ToArray();
        await store.CommitAsync([.. notes.Select(note => AggregateChange.Save(Notes, Versioned.New(note)))]);

        Assert.Equal(notes, await AllOf(store, Notes));
    }
}
