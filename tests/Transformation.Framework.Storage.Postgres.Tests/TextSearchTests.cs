using System.Globalization;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>Where PostgreSQL's own text search ends: what it cannot hold is found all the same.</summary>
public sealed class TextSearchTests : IAsyncLifetime
{
    private readonly StoreSchema schema = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    [Fact]
    public async Task Search_ADocumentWithMoreWordsThanFit_FindsIt()
    {
        var texts = (await schema.OpenAsync()).Texts;
        var words = Enumerable.Range(0, 140_000).Select(static n => "w" + n.ToString("x5", CultureInfo.InvariantCulture)).ToArray();
        await texts.PutAsync([Doc("long", "Everything", string.Join(' ', words)), Doc("short", "Something", "w00001 alone"), Doc("other", "Nothing", "else")]);

        Assert.Equal(1, await schema.ScalarAsync<long>("SELECT count(*) FROM {schema}.text_document WHERE words IS NULL"));
        Assert.Equal(["long", "short"], await FoundAsync(texts, "w00001"));
        Assert.Equal(["long"], await FoundAsync(texts, words[^1]));
        Assert.Equal(["long"], await FoundAsync(texts, "everything \"w1fffe w1ffff\""));
        Assert.Equal(["long", "short"], await FoundAsync(texts, "w0000*"));
        Assert.Equal(["short"], await FoundAsync(texts, "alone"));
        Assert.Empty(await FoundAsync(texts, "\"w1ffff w1fffe\""));
        Assert.Equal("short", Assert.Single(await texts.SearchAsync(TextQuery.Of("something"), 1)).Id.Key);
        Assert.Equal("long", Assert.Single(await texts.SearchAsync(TextQuery.Of("everything"), 1)).Id.Key);
    }

    [Fact]
    public async Task Search_APhraseBeyondTheLastPlaceThatIsKept_FindsIt()
    {
        var texts = (await schema.OpenAsync()).Texts;
        var filling = string.Join(' ', Enumerable.Repeat("one two three four", 5_000));
        await texts.PutAsync([Doc("far", "Far", $"{filling} after a fall"), Doc("near", "Near", $"fall a after {filling}"), Doc("often", "Often", $"{filling} two one {filling}")]);

        Assert.Equal(["far"], await FoundAsync(texts, "\"after a fall\""));
        Assert.Equal(["far"], await FoundAsync(texts, "\"four after\""));
        Assert.Equal(["often"], await FoundAsync(texts, "\"two one\""));
    }

    [Fact]
    public async Task Search_APhraseAmongManyWhoHaveItsWords_ReadsOnUntilItIsFound()
    {
        var texts = (await schema.OpenAsync()).Texts;
        await texts.PutAsync([.. Enumerable.Range(0, 350).Select(static n => Doc(FormattableString.Invariant($"d{n:000}"), "Falls at home", n % 100 == 99 ? "home falls" : "a home that falls"))]);

        Assert.Equal(["d099", "d199", "d299"], await FoundAsync(texts, "\"home falls\""));
        Assert.Equal(2, (await texts.SearchAsync(TextQuery.Of("\"home falls\""), 2)).Length);
    }

    [Fact]
    public async Task Search_APhrase_TitlesThatHaveItComeFirst()
    {
        var texts = (await schema.OpenAsync()).Texts;
        await texts.PutAsync(
        [
            Doc("scattered", "Falls and falls, falls prevention: preventing falls", "falls prevention, falls prevention"),
            Doc("reversed", "Prevention falls", "falls prevention falls prevention"),
            Doc("title", "A long title about many other things before falls prevention at last"),
            Doc("body", "Other", "falls prevention"),
            Doc("neither", "Falls", "prevention"),
        ]);

        var found = (await texts.SearchAsync(TextQuery.Of("\"falls prevention\""))).Select(static hit => hit.Id.Key).ToList();
        Assert.Equal(["scattered", "title"], found.Take(2).Order(StringComparer.Ordinal));
        Assert.Equal(["reversed", "body"], found.Skip(2));
        Assert.Equal(found.Take(3), (await texts.SearchAsync(TextQuery.Of("\"falls prevention\""), 3)).Select(static hit => hit.Id.Key));
    }

    [Fact]
    public async Task Search_MoreDocumentsThanGoInOneStatement_FindsAll()
    {
        var texts = (await schema.OpenAsync()).Texts;
        await texts.ReplaceAsync("note", [.. Enumerable.Range(0, 1_201).Select(static n => Doc(FormattableString.Invariant($"d{n:0000}"), "Falls"))]);

        Assert.Equal(1_201, (await texts.SearchAsync(TextQuery.Of("falls"), 5_000)).Length);
        Assert.Equal(1_201, await texts.ReadAllAsync("note").CountAsync());
    }

    [Fact]
    public async Task Put_TheSameDocumentsByManyInAnyOrder_ComesToAnEnd()
    {
        var texts = (await schema.OpenAsync()).Texts;
        TextDocument[] documents = [.. Enumerable.Range(0, 40).Select(static n => new TextDocument(new($"kind{n % 4}", $"d{n}"), "Falls"))];
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async writer =>
        {
            var random = new Random(writer);
            for (var i = 0; i < 5; i++)
            {
                await texts.PutAsync([.. documents.OrderBy(_ => random.Next())]);
            }
        }));

        Assert.Equal(40, await texts.ReadAllAsync().CountAsync());
    }

    private static TextDocument Doc(string key, string title, string body = "") => new(new("note", key), title, body);

    private static async Task<IEnumerable<string>> FoundAsync(ITextIndex texts, string query) =>
        (await texts.SearchAsync(TextQuery.Of(query), 1_000)).Select(static hit => hit.Id.Key).Order(StringComparer.Ordinal);
}
