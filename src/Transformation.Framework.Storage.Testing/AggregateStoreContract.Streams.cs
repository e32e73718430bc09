using Transformation.Framework.Core.Storage;
using Xunit;
using static Transformation.Framework.Storage.Testing.ContractNote;

namespace Transformation.Framework.Storage.Testing;

/// <content>Streams: order, filters, one moment, cancellation.</content>
public abstract partial class AggregateStoreContract
{
    /// <summary>A kind that nothing was saved of streams nothing.</summary>
    [Fact]
    public async Task Stream_Nothing_IsEmpty()
    {
        var store = await OpenAsync();
        Assert.Empty(await AllOf(store, Notes));
        await store.SaveAsync(Tallies, Versioned.New(Of("a")));
        Assert.Empty(await AllOf(store, Notes));
    }

    /// <summary>Keys are ordered by code points, whatever the culture and the order of saving.</summary>
    [Fact]
    public async Task Stream_All_IsOrderedByCodePoint()
    {
        string[] ordered = ["1", "10", "2", "A", "B", "a", "a b", "a-b", "ab", "b", "ß", "é", "ﬀ", "\uFFFD", "😀", "\U0010FFFF"];
        var store = await OpenAsync();
        foreach (var key in ordered.Reverse())
        {
            await store.SaveAsync(Notes, Versioned.New(Of(key)));
        }

        Assert.Equal(ordered, (await AllOf(store, Notes)).Select(note => note.Key));
    }

    /// <summary>A stream gives versions that a change can be based on.</summary>
    [Fact]
    public async Task Stream_All_CarriesVersions()
    {
        var store = await OpenAsync();
        await store.CommitAsync([AggregateChange.Save(Notes, Versioned.New(Of("a"))), AggregateChange.Save(Notes, Versioned.New(Of("b")))]);
        await foreach (var item in store.StreamAsync(Notes))
        {
            await store.SaveAsync(Notes, item.With(item.Value with { Text = "changed" }));
        }

        Assert.All(await AllOf(store, Notes), note => Assert.Equal("changed", note.Text));
    }

    /// <summary>A prefix is characters, not a pattern, and case counts.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="expected">The keys that begin with it.</param>
    [Theory]
    [InlineData("a", "a a%b a*b a_b axb")]
    [InlineData("a%", "a%b")]
    [InlineData("a_", "a_b")]
    [InlineData("a*", "a*b")]
    [InlineData("A", "Axb")]
    [InlineData("b'", "b'c")]
    [InlineData("😀", "😀 😀x")]
    [InlineData("z", "")]
    [InlineData("axbc", "")]
    [InlineData("\U0010FFFF", "\U0010FFFF")]
    public async Task Stream_KeyPrefix_IsTakenLiterally(string prefix, string expected)
    {
        var store = await OpenAsync();
        foreach (var key in (string[])["a", "axb", "a%b", "a_b", "a*b", "Axb", "b", "b'c", "😀", "😀x", "\U0010FFFF"])
        {
            await store.SaveAsync(Notes, Versioned.New(Of(key)));
        }

        Assert.Equal(expected, string.Join(' ', (await AllOf(store, Notes, prefix)).Select(note => note.Key)));
    }

    /// <summary>A condition chooses among what was read.</summary>
    [Fact]
    public async Task Stream_Where_GivesThoseOnly()
    {
        var store = await OpenAsync();
        await store.CommitAsync([.. Enumerable.Range(0, 10).Select(i => AggregateChange.Save(Notes, Versioned.New(Of($"k{i}", number: i))))]);

        var numbers = new List<long>();
        await foreach (var item in store.StreamAsync(Notes, where: note => note.Number % 3 == 0))
        {
            numbers.Add(item.Value.Number);
        }

        Assert.Equal([0, 3, 6, 9], numbers);
    }

    /// <summary>A stream shows one moment: what is saved, changed and deleted while it goes on does not show in it, half a batch least of all.</summary>
    [Fact]
    public async Task Stream_WhileWriting_ShowsOneMoment()
    {
        var store = await OpenAsync();
        await store.CommitAsync([.. Enumerable.Range(0, 10).Select(i => AggregateChange.Save(Notes, Versioned.New(Of($"k{i}"))))]);
        var (toChange, toDelete) = (await Load(store, "k5"), await Load(store, "k8"));

        var seen = new List<ContractNote>();
        await foreach (var item in store.StreamAsync(Notes))
        {
            if (seen.Count == 2)
            {
                await store.CommitAsync(
                [
                    AggregateChange.Save(Notes, toChange.With(Of("k5", "changed"))),
                    AggregateChange.Delete(Notes, toDelete),
                    AggregateChange.Save(Notes, Versioned.New(Of("k6+"))),
                ]);
            }

            seen.Add(item.Value);
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(i => Of($"k{i}")), seen);
        Assert.Equal(["k5", "k6", "k6+", "k7", "k9"], (await AllOf(store, Notes)).Select(note => note.Key).SkipWhile(key => key != "k5"));
    }

    /// <summary>A stream stops when it is cancelled between two items, and the store goes on working.</summary>
    [Fact]
    public async Task Stream_CancelledMidway_Stops()
    {
        var store = await OpenAsync();
        await store.CommitAsync([.. Enumerable.Range(0, 100).Select(i => AggregateChange.Save(Notes, Versioned.New(Of($"k{i:D3}"))))]);
        using var cancellation = new CancellationTokenSource();

        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in store.StreamAsync(Notes, cancellationToken: cancellation.Token))
            {
                if (++seen == 3)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(3, seen);
        Assert.Equal(100, (await AllOf(store, Notes)).Count);
    }

    /// <summary>A stream may be left early, and the store goes on working.</summary>
    [Fact]
    public async Task Stream_LeftEarly_LetsGo()
    {
        var store = await OpenAsync();
        await store.CommitAsync([AggregateChange.Save(Notes, Versioned.New(Of("a"))), AggregateChange.Save(Notes, Versioned.New(Of("b")))]);
        await foreach (var item in store.StreamAsync(Notes))
        {
            Assert.Equal("a", item.Value.Key);
            break;
        }

        await store.SaveAsync(Notes, (await Load(store, "b")).With(Of("b", "changed")));
        Assert.Equal("changed", (await Load(store, "b")).Value.Text);
    }

    /// <summary>The kinds of which something is stored are listed by code points, each once; one of which all was deleted is not.</summary>
    [Fact]
    public async Task ListTypes_AfterSavingAndDeleting_NamesWhatIsThere()
    {
        var store = await OpenAsync();
        Assert.Empty(await store.ListTypesAsync());
        await store.CommitAsync([.. Enumerable.Range(0, 5).Select(i => AggregateChange.Save(Tallies, Versioned.New(Of($"k{i}"))))]);
        var note = await store.SaveAsync(Notes, Versioned.New(Of("a")));

        Assert.Equal([Notes.Name, Tallies.Name], (await store.ListTypesAsync()).AsEnumerable());
        await store.DeleteAsync(Notes, note);
        Assert.Equal([Tallies.Name], (await store.ListTypesAsync()).AsEnumerable());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ListTypesAsync(Cancelled));
    }
}
