using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class TextIndexTests : IDisposable
{
    private static readonly string[] Pieces =
        ["fall", "falls", "Falling", "at", "home", "FALLS", "é", "e\u0301", "co-design", "漢字", "漢", "_0065", "\"", "*", " ", " ", "\n", "-", "x\u00ADy", "OR", "😀", "½", "\U00010428", "\U00010400"];

    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    /// <summary>For any documents, changed in any order, and any query: what the index in memory finds, and no other.</summary>
    [Property(MaxTest = 60)]
    public Property AnyQuery_FindsWhatTheIndexInMemoryFinds() => Prop.ForAll(
        (from steps in Gen.NonEmptyListOf(Steps())
         from queries in Gen.ListOf(Texts(), 20)
         select (steps, queries)).ToArbitrary(),
        async given =>
        {
            using var own = new StoreFile();
            ITextIndex[] indexes = [new InMemoryTextIndex(), (await own.OpenAsync()).Texts];
            foreach (var index in indexes)
            {
                foreach (var (key, title, body) in given.steps)
                {
                    await index.PutAsync([new(new("note", $"k{key}"), $"T{title}".Trim(), body)]);
                    await index.RemoveAsync([new("note", $"k{(key * 7) % 5}")]);
                }
            }

            foreach (var query in given.queries.Select(static text => TextQuery.Of(text)))
            {
                Assert.Equal(await Found(indexes[0], query), await Found(indexes[1], query));
            }
        });

    [Fact]
    public async Task Upgrade_FromTheVersionBeforeTheIndex_KeepsTheDataAndCanBeFilled()
    {
        using (var connection = file.Connect())
        {
            SqliteSchema.Upgrade(connection, [SqliteSchema.Steps[0]]);
        }

        file.Execute(
            """
            UPDATE store SET last_version = 7;
            INSERT INTO aggregate (type, key, version, content) VALUES ('source', 'kept', 7,
                '{"$schema": "urn:transformation-framework:source:1", "schemaVersion": 1, "source": "kept"}');
            """);
        Assert.Equal(1L, file.Scalar<long>("PRAGMA user_version"));

        var store = await file.OpenAsync();
        Assert.Equal(SqliteSchema.Steps.Count, file.Scalar<long>("PRAGMA user_version"));
        Assert.Equal(7, (await store.Aggregates.LoadAsync(Sample.Sources, "kept"))?.Version);
        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
        Assert.Empty(await store.Texts.SearchAsync(TextQuery.Of("kept")));
        await store.Texts.PutAsync([new(new("source", "kept"), "Kept")]);
        Assert.Single(await store.Texts.SearchAsync(TextQuery.Of("kept")));
    }

    [Fact]
    public async Task ReadOnly_Index_IsSearchedAndNotWritten()
    {
        await (await file.OpenAsync()).Texts.PutAsync([new(new("note", "a"), "Falls")]);
        var index = (await file.OpenAsync(readOnly: true)).Texts;

        Assert.Single(await index.SearchAsync(TextQuery.Of("falls")));
        var e = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await index.PutAsync([new(new("note", "b"), "Falls")]));
        Assert.Equal(StoreUnavailableReason.ReadOnly, e.Reason);
    }

    [Fact]
    public async Task Disposed_Store_RefusesEveryCall()
    {
        var store = await file.OpenAsync();
        await store.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Texts.SearchAsync(TextQuery.Of("falls")));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Texts.SearchAsync(TextQuery.Of("")));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Texts.PutAsync([]));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Texts.ReplaceAsync("note", []));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.Texts.RemoveAsync([]));
    }

    [Fact]
    public async Task Replace_ThatFailsHalfWay_LeavesTheIndexAsItWas()
    {
        var index = (await file.OpenAsync()).Texts;
        await index.PutAsync([new(new("note", "a"), "Falls")]);
        file.Execute("CREATE TRIGGER fails BEFORE INSERT ON text_document WHEN NEW.key = 'c' BEGIN SELECT RAISE(ABORT, 'no'); END");

        await Assert.ThrowsAnyAsync<StoreException>(async () => await index.ReplaceAsync("note", [new(new("note", "b"), "Falls"), new(new("note", "c"), "Falls")]));
        Assert.Equal("note/a", Assert.Single(await index.SearchAsync(TextQuery.Of("falls"))).Id.ToString());
    }

    [Fact]
    public async Task Search_DocumentChangedBehindTheBack_IsCorruptNotWrong()
    {
        var index = (await file.OpenAsync()).Texts;
        await index.PutAsync([new(new("note", "a"), "Falls")]);
        file.Execute("UPDATE text_document SET type = 'not a kind'");

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await index.SearchAsync(TextQuery.Of("falls")));
    }

    private static Gen<(int Key, string Title, string Body)> Steps() =>
        from key in Gen.Choose(0, 5)
        from title in Texts()
        from body in Texts()
        select (key, title, body);

    private static Gen<string> Texts() => Gen.ListOf(Gen.Elements(Pieces)).Select(static pieces => string.Concat(pieces));

    private static async Task<string> Found(ITextIndex index, TextQuery query) =>
        string.Join(',', (await index.SearchAsync(query, 1_000)).Select(static hit => $"{hit.Id}:{hit.Title}:{hit.Excerpt}").Order(StringComparer.Ordinal));
}
