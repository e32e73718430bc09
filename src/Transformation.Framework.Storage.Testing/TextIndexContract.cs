using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What every <see cref="ITextIndex"/> promises, as tests: derive, say how to open your index, and run them.</summary>
/// <remarks>As for <see cref="AggregateStoreContract"/>. An index that outlives its process derives <see cref="DurableTextIndexContract"/> instead, which has these tests too.</remarks>
public abstract partial class TextIndexContract
{
    private const string Kind = "contract-text";
    private static readonly CancellationToken Cancelled = new(canceled: true);

    /// <summary>Opens the index of this test. It is empty at the first call; a further call in the same test opens the same data once more.</summary>
    protected abstract ValueTask<ITextIndex> OpenAsync();

    /// <summary>A document that is put again is found by its new words only.</summary>
    [Fact]
    public async Task Put_Again_ReplacesTheDocument()
    {
        var index = await Filled(Doc("a", "Falls", "at home"));
        await index.PutAsync([Doc("a", "Frailty", "in a ward")]);

        Assert.Empty(await Found(index, "falls"));
        Assert.Empty(await Found(index, "home"));
        Assert.Equal(["a"], await Found(index, "frailty ward"));
    }

    /// <summary>Of two documents with one name in a call, the later counts.</summary>
    [Fact]
    public async Task Put_TwiceInOneCall_TheLaterCounts()
    {
        var index = await Filled(Doc("a", "First"), Doc("a", "Second"));

        Assert.Empty(await Found(index, "first"));
        Assert.Equal(["a"], await Found(index, "second"));
    }

    /// <summary>What was removed is not found; removing what is not there does nothing.</summary>
    [Fact]
    public async Task Remove_DocumentsAndNamesThatAreNotThere_LeavesTheOthers()
    {
        var index = await Filled(Doc("a", "Falls"), Doc("b", "Falls"), Doc("c", "Falls"));
        await index.RemoveAsync([Id("b"), Id("gone"), new AggregateId("another-kind", "a")]);

        Assert.Equal(["a", "c"], await Found(index, "falls"));
        await index.PutAsync([Doc("d", "Stroke")]);
        Assert.Equal(["a", "c"], await Found(index, "falls"));
        Assert.Equal(["d"], await Found(index, "stroke"));
    }

    /// <summary>Replacing a kind leaves nothing else of it, and other kinds alone.</summary>
    [Fact]
    public async Task Replace_AKind_LeavesThoseDocumentsOnly()
    {
        var index = await Filled(Doc("a", "Falls"), Doc("b", "Falls"), new TextDocument(new("another-kind", "a"), "Falls"));
        await index.ReplaceAsync(Kind, [Doc("b", "Falls again"), Doc("c", "Falls too")]);

        Assert.Equal(["another-kind/a", $"{Kind}/b", $"{Kind}/c"], await FoundIds(index, TextQuery.Of("falls")));
        await index.ReplaceAsync(Kind, []);
        Assert.Equal(["another-kind/a"], await FoundIds(index, TextQuery.Of("falls")));
        await Assert.ThrowsAsync<ArgumentException>(async () => await index.ReplaceAsync("another-kind", [Doc("x", "X")]));
    }

    /// <summary>A query may look in one kind only.</summary>
    [Fact]
    public async Task Search_OfAKind_FindsThatKindOnly()
    {
        var index = await Filled(Doc("a", "Falls"), new TextDocument(new("another-kind", "a"), "Falls"));

        Assert.Equal(["another-kind/a"], await FoundIds(index, TextQuery.Of("falls", "another-kind")));
        Assert.Empty(await FoundIds(index, TextQuery.Of("falls", "third-kind")));
    }

    /// <summary>Hits that have everything wanted in the title come before those that do not, and the order is the same each time.</summary>
    [Fact]
    public async Task Search_Order_TitlesFirstAndTheSameEachTime()
    {
        var index = await Filled(
            Doc("a", "Wards", "falls falls falls falls falls after discharge"),
            Doc("b", "A long title in which falls stand somewhere after a good many other words, and then discharge"),
            Doc("c", "Falls", "discharge discharge discharge"),
            Doc("d", "Discharge and falls"));
        var first = (await index.SearchAsync(TextQuery.Of("falls discharge"))).Select(static hit => hit.Id.Key).ToList();

        Assert.Equal(["b", "d"], first.Take(2).Order(StringComparer.Ordinal));
        Assert.Equal(["a", "c"], first.Skip(2).Order(StringComparer.Ordinal));
        Assert.Equal(first, (await (await OpenAsync()).SearchAsync(TextQuery.Of("falls discharge"))).Select(static hit => hit.Id.Key));
    }

    /// <summary>No more hits than asked for, and the best of them.</summary>
    [Fact]
    public async Task Search_WithALimit_GivesTheFirstHits()
    {
        var index = await Filled([.. Enumerable.Range(0, 50).Select(n => Doc($"d{n}", n == 30 ? "Falls" : "Other", "falls"))]);

        Assert.Equal("d30", Assert.Single(await index.SearchAsync(TextQuery.Of("falls"), 1)).Id.Key);
        Assert.Equal(20, (await index.SearchAsync(TextQuery.Of("falls"))).Length);
        Assert.Equal(50, (await index.SearchAsync(TextQuery.Of("falls"), int.MaxValue)).Length);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await index.SearchAsync(TextQuery.Of("falls"), 0));
    }

    /// <summary>A hit has the title as it was put in, and plain text around the first place.</summary>
    [Fact]
    public async Task Search_Hit_HasTitleAndPlainExcerpt()
    {
        var index = await Filled(Doc("a", "<b>Café</b> & \"more\"", "Before\n\tthat, an older person had <i>a fall</i> at home."));
        var hit = Assert.Single(await index.SearchAsync(TextQuery.Of("fall")));

        Assert.Equal("<b>Café</b> & \"more\"", hit.Title);
        Assert.Equal("Before that, an older person had <i>a fall</i> at home.", hit.Excerpt);
    }

    /// <summary>A call that is cancelled before it begins changes nothing.</summary>
    [Fact]
    public async Task AnyCall_Cancelled_ThrowsAndChangesNothing()
    {
        var index = await Filled(Doc("a", "Falls"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await index.PutAsync([Doc("b", "Falls")], Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await index.ReplaceAsync(Kind, [], Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await index.RemoveAsync([Id("a")], Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await index.SearchAsync(TextQuery.Of("falls"), 20, Cancelled));
        Assert.Equal(["a"], await Found(index, "falls"));
    }

    /// <summary>Many who replace a kind at once, and search meanwhile, see one whole set or another.</summary>
    [Fact]
    public async Task ParallelReplacing_IsSeenWhole()
    {
        var first = await Filled(Set(0));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var index = await OpenAsync();
            for (var i = 0; i < 5; i++)
            {
                await index.ReplaceAsync(Kind, Set(writer));
                var seen = await index.SearchAsync(TextQuery.Of("falls"));
                Assert.Equal(5, seen.Length);
                Assert.Single(seen.Select(static hit => hit.Title).Distinct());
            }
        })));

        Assert.Equal(5, (await Found(first, "falls")).Count);
    }

    /// <summary>Reading all gives the documents as they were put in, ordered by kind and key, and no more of them than there are.</summary>
    [Fact]
    public async Task ReadAll_AfterPuttingAndRemoving_GivesTheDocumentsInOrder()
    {
        var index = await Filled(
            Doc("b", "Falls", "line\r\n\ttab  and 😀 \u202Eabc\u202C"), Doc("😀", "Title"), Doc("\uFFFD", "T", "'); DROP TABLE"), Doc("a", "Old"), Doc("gone", "Gone"), new TextDocument(new("another-kind", "z"), "Other"));
        await index.PutAsync([Doc("a", "Café", "")]);
        await index.RemoveAsync([Id("gone")]);

        TextDocument[] expected =
            [new(new("another-kind", "z"), "Other"), Doc("a", "Café"), Doc("b", "Falls", "line\r\n\ttab  and 😀 \u202Eabc\u202C"), Doc("\uFFFD", "T", "'); DROP TABLE"), Doc("😀", "Title")];
        Assert.Equal(expected, await index.ReadAllAsync().ToListAsync());
        Assert.Equal(expected[1..], await index.ReadAllAsync(Kind).ToListAsync());
        Assert.Empty(await index.ReadAllAsync("third-kind").ToListAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await index.ReadAllAsync(null, Cancelled).ToListAsync());
    }

    private static ImmutableArray<TextDocument> Set(int writer) => [.. Enumerable.Range(0, 5).Select(n => Doc($"d{n}", $"Falls {writer}"))];

    private static AggregateId Id(string key) => new(Kind, key);

    private static TextDocument Doc(string key, string title, string body = "") => new(Id(key), title, body);

    private static async Task<IReadOnlyList<string>> FoundIds(ITextIndex index, TextQuery query) =>
        [.. (await index.SearchAsync(query, 1_000)).Select(static hit => hit.Id.ToString()).Order(StringComparer.Ordinal)];

    /// <summary>The keys found, as a set in ordinal order: the contract promises no more.</summary>
    private static async Task<IReadOnlyList<string>> Found(ITextIndex index, string query) =>
        [.. (await index.SearchAsync(TextQuery.Of(query), 1_000)).Select(static hit => hit.Id.Key).Order(StringComparer.Ordinal)];

    private async Task<ITextIndex> Filled(params ImmutableArray<TextDocument> documents)
    {
        var index = await OpenAsync();
        await index.PutAsync(documents);
        return index;
    }
}
