using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <content>Saving, loading and deleting one aggregate.</content>
public abstract partial class AggregateStoreContract
{
    /// <summary>Positions of the hostile texts.</summary>
    public static TheoryData<int> HostileTexts => HostileValues.Indexes(HostileValues.Texts);

    /// <summary>Positions of the edge dates.</summary>
    public static TheoryData<int> EdgeDates => HostileValues.Indexes(HostileValues.Dates);

    /// <summary>A key that was never saved gives nothing, not an error.</summary>
    [Fact]
    public async Task Load_UnknownKey_IsNothing()
    {
        var store = await OpenAsync();
        await store.SaveAsync(Notes, Versioned.New(Of("known")));

        Assert.Null(await store.LoadAsync(Notes, "unknown"));
        Assert.Null(await store.LoadAsync(Tallies, "known"));
    }

    /// <summary>What was saved is loaded, with the version that saving gave.</summary>
    [Fact]
    public async Task Save_New_IsLoaded()
    {
        var store = await OpenAsync();
        var saved = await store.SaveAsync(Notes, Versioned.New(Of("a", number: long.MinValue)));

        var loaded = await Load(store, "a");
        Assert.True(saved.Version > Versioned.NotStored);
        Assert.Equal(saved.Version, loaded.Version);
        Assert.Equal(Of("a", number: long.MinValue), loaded.Value);
    }

    /// <summary>A change on top of the stored version replaces it under a greater version.</summary>
    [Fact]
    public async Task Save_Changed_ReplacesUnderGreaterVersion()
    {
        var store = await OpenAsync();
        var first = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        var second = await store.SaveAsync(Notes, first.With(Of("a", "changed")));

        var loaded = await Load(store, "a");
        Assert.True(second.Version > first.Version);
        Assert.Equal(second.Version, loaded.Version);
        Assert.Equal("changed", loaded.Value.Text);
    }

    /// <summary>Any text comes back as it went in: no injection, no normalisation, no cut at a NUL, no lost half of a pair.</summary>
    /// <param name="index">Which of the texts.</param>
    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Save_HostileText_ComesBackTheSame(int index)
    {
        var text = HostileValues.Texts[index];
        var store = await OpenAsync();
        await store.SaveAsync(Notes, Versioned.New(Of("a", text)));

        Assert.Equal(text, (await Load(await OpenAsync(), "a")).Value.Text);
    }

    /// <summary>Keys that look alike, or like something else, are all different and all found.</summary>
    [Fact]
    public async Task Save_HostileKeys_AreAllFoundAndAllDifferent()
    {
        var keys = HostileValues.Names
            .Concat(["a", "A", "å", "a\u030A", "ss", "ß", "i", "I", "ı", "İ", "a b", "a  b", "\u200Ba"])
            .ToArray();
        var store = await OpenAsync();
        foreach (var key in keys)
        {
            await store.SaveAsync(Notes, Versioned.New(Of(key, $"the text of {key}")));
        }

        foreach (var key in keys)
        {
            Assert.Equal($"the text of {key}", (await Load(store, key)).Value.Text);
        }

        Assert.Equal(keys.Length, (await AllOf(store, Notes)).Count);
    }

    /// <summary>Dates at the edges come back as they went in.</summary>
    /// <param name="index">Which of the dates.</param>
    [Theory]
    [MemberData(nameof(EdgeDates))]
    public async Task Save_EdgeDate_ComesBackTheSame(int index)
    {
        var note = Of("a") with { Date = HostileValues.Dates[index] };
        var store = await OpenAsync();
        await store.SaveAsync(Notes, Versioned.New(note));

        Assert.Equal(note, (await Load(store, "a")).Value);
    }

    /// <summary>Saving what is stored already changes nothing, so that running an import twice is harmless.</summary>
    [Fact]
    public async Task Save_Equal_KeepsTheVersion()
    {
        var store = await OpenAsync();
        var saved = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        var again = await store.SaveAsync(Notes, saved.With(Of("a")));

        Assert.Equal(saved.Version, again.Version);
        Assert.Equal(saved.Version, (await Load(store, "a")).Version);
    }

    /// <summary>The version is checked before equality: whoever is out of date is told so.</summary>
    [Fact]
    public async Task Save_EqualButOutOfDate_Conflicts()
    {
        var store = await OpenAsync();
        var first = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        var second = await store.SaveAsync(Notes, first.With(Of("a", "changed")));

        var conflict = await ConflictOf(store.SaveAsync(Notes, first.With(Of("a", "changed"))));
        Assert.Equal((first.Version, second.Version), (conflict.Expected, conflict.Actual));
    }

    /// <summary>What is new to the caller but not to the store is not overwritten.</summary>
    [Fact]
    public async Task Save_NewOverStored_ConflictsAndKeeps()
    {
        var store = await OpenAsync();
        var saved = await store.SaveAsync(Notes, Versioned.New(Of("a")));

        var conflict = await ConflictOf(store.SaveAsync(Notes, Versioned.New(Of("a", "other"))));
        Assert.Equal(new AggregateId(Notes.Name, "a"), conflict.Id);
        Assert.Equal((Versioned.NotStored, saved.Version), (conflict.Expected, conflict.Actual));
        Assert.Equal("as it was", (await Load(store, "a")).Value.Text);
    }

    /// <summary>A change based on an older version is not applied.</summary>
    [Fact]
    public async Task Save_OutOfDate_ConflictsAndKeeps()
    {
        var store = await OpenAsync();
        var first = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        var second = await store.SaveAsync(Notes, first.With(Of("a", "from the first writer")));

        var conflict = await ConflictOf(store.SaveAsync(Notes, first.With(Of("a", "from the second writer"))));
        Assert.Equal((first.Version, second.Version), (conflict.Expected, conflict.Actual));
        var loaded = await Load(store, "a");
        Assert.Equal((second.Version, "from the first writer"), (loaded.Version, loaded.Value.Text));
    }

    /// <summary>A change to something that is not there does not make it.</summary>
    [Fact]
    public async Task Save_ChangeOfWhatIsNotStored_Conflicts()
    {
        var store = await OpenAsync();

        var conflict = await ConflictOf(store.SaveAsync(Notes, new Versioned<ContractNote>(Of("a"), 7)));
        Assert.Equal((7, Versioned.NotStored), (conflict.Expected, conflict.Actual));
        Assert.Null(await store.LoadAsync(Notes, "a"));
    }

    /// <summary>What was deleted is gone, and only that.</summary>
    [Fact]
    public async Task Delete_Stored_IsGone()
    {
        var store = await OpenAsync();
        var saved = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        await store.SaveAsync(Notes, Versioned.New(Of("b")));
        await store.SaveAsync(Tallies, Versioned.New(Of("a")));
        await store.DeleteAsync(Notes, saved);

        Assert.Null(await store.LoadAsync(Notes, "a"));
        Assert.Equal([Of("b")], await AllOf(store, Notes));
        Assert.Equal([Of("a")], await AllOf(store, Tallies));
    }

    /// <summary>What was changed meanwhile is not deleted.</summary>
    [Fact]
    public async Task Delete_OutOfDate_ConflictsAndKeeps()
    {
        var store = await OpenAsync();
        var first = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        var second = await store.SaveAsync(Notes, first.With(Of("a", "changed")));

        var conflict = await ConflictOf(store.DeleteAsync(Notes, first));
        Assert.Equal((first.Version, second.Version), (conflict.Expected, conflict.Actual));
        Assert.Equal("changed", (await Load(store, "a")).Value.Text);
    }

    /// <summary>Deleting twice is told, not passed over.</summary>
    [Fact]
    public async Task Delete_Twice_Conflicts()
    {
        var store = await OpenAsync();
        var saved = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        await store.DeleteAsync(Notes, saved);

        var conflict = await ConflictOf(store.DeleteAsync(Notes, saved));
        Assert.Equal((saved.Version, Versioned.NotStored), (conflict.Expected, conflict.Actual));
    }

    /// <summary>A version never comes twice: whoever still holds the deleted one cannot overwrite the one made anew.</summary>
    [Fact]
    public async Task Save_AfterDelete_NeverRepeatsAVersion()
    {
        var store = await OpenAsync();
        var deleted = await store.SaveAsync(Notes, Versioned.New(Of("a")));
        await store.DeleteAsync(Notes, deleted);
        var anew = await store.SaveAsync(Notes, Versioned.New(Of("a", "anew")));

        Assert.True(anew.Version > deleted.Version);
        await ConflictOf(store.SaveAsync(Notes, deleted.With(Of("a", "late"))));
        Assert.Equal("anew", (await Load(store, "a")).Value.Text);
    }

    /// <summary>A call that is cancelled before it begins does nothing.</summary>
    [Fact]
    public async Task AnyCall_Cancelled_ThrowsAndChangesNothing()
    {
        var store = await OpenAsync();
        var saved = await store.SaveAsync(Notes, Versioned.New(Of("a")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.SaveAsync(Notes, saved.With(Of("a", "changed")), Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.DeleteAsync(Notes, saved, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.LoadAsync(Notes, "a", Cancelled));
        Assert.Equal(Of("a"), (await Load(store, "a")).Value);
    }
}
