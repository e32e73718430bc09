using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <content>What is found: the same documents in every index.</content>
public abstract partial class TextIndexContract
{
    /// <summary>The positions of what a searcher may type and of text that indexes stumble over.</summary>
    public static TheoryData<int> Hostile => HostileValues.Indexes(HostileQueries);

    private static IReadOnlyList<string> HostileQueries { get; } =
    [
        .. HostileValues.Names.Select(static name => name[..Math.Min(name.Length, TextQuery.MaxLength)]),
        "\"",
        "\"\"",
        "\"\"\"",
        "*",
        "* *",
        "^falls",
        "falls OR",
        "NOT falls",
        "falls NOT stroke",
        "falls AND",
        "NEAR(falls home, 2)",
        "title : falls",
        "title:falls",
        "{title} : falls",
        "-falls",
        "falls + home",
        "(falls",
        "falls)",
        "falls'; DROP TABLE text_document; --",
        "falls\0home",
        "fa\uD800lls",
        "rowid:1",
        new string('"', 1_000),
        string.Concat(Enumerable.Repeat("\"a b\"*", 160)),
        string.Join(' ', Enumerable.Range(0x4E00, 500).Select(static c => (char)c)),
        new string('x', 1_000),
    ];

    /// <summary>A query finds what it should in a small library.</summary>
    /// <param name="query">What is typed.</param>
    /// <param name="expected">The keys of what is found, in ordinal order.</param>
    [Theory]
    [InlineData("falls", "a b")]
    [InlineData("FALLS", "a b")]
    [InlineData("falls home", "a")]
    [InlineData("home falls", "a")]
    [InlineData("falls ward", "b")]
    [InlineData("falls stroke", "")]
    [InlineData("fall", "")]
    [InlineData("fall*", "a b d")]
    [InlineData("fall *", "")]
    [InlineData("\"at home\"", "a")]
    [InlineData("\"home at\"", "")]
    [InlineData("\"falls at\"", "")] // one word ends the title, the other begins elsewhere
    [InlineData("\"at ho\"*", "a")]
    [InlineData("\"at ho\" *", "")]
    [InlineData("\"at home", "a")]
    [InlineData("co-design", "c")]
    [InlineData("\"co design\"", "c")]
    [InlineData("design co", "c d")]
    [InlineData("design-co", "")]
    [InlineData("cafe", "c")]
    [InlineData("CAFÉ", "c")]
    [InlineData("cafe\u0301", "c")]
    [InlineData("zazolc", "c")]
    [InlineData("zażółć", "c")]
    [InlineData("hauptstrasse", "c")]
    [InlineData("office", "d")]
    [InlineData("h2", "d")]
    [InlineData("σεισμοσ", "d")]
    [InlineData("سلام", "d")]
    [InlineData("漢字*", "d")]
    [InlineData("soft\u00ADhyphen", "d")]
    [InlineData("or", "d")]
    [InlineData("", "")]
    [InlineData(" .,;:-_*\"\" ", "")]
    public async Task Search_InASmallLibrary_Finds(string query, string expected)
    {
        var index = await Filled(
            Doc("a", "Falls", "What happens at home, and why."),
            Doc("b", "Life on a ward", "Falls; and more: the ward's own count."),
            Doc("c", "Café: co-design in Zażółć", "A walk along Hauptstraße."),
            Doc("d", "Falling or standing", "Design by Co. The o\uFB03ce looked at H2+. Σεισμός; سَلَام; 漢字かな; soft\u00ADhyphen."));

        Assert.Equal(expected, string.Join(' ', await Found(index, query)));
    }

    /// <summary>Whatever is typed, it is text: the search finds what the contract says, and the library is as it was.</summary>
    /// <param name="at">Which of the queries.</param>
    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Search_HostileText_IsTextAndNotSyntax(int at)
    {
        var query = TextQuery.Of(HostileQueries[at]);
        TextDocument[] library =
        [
            Doc("plain", "Falls", "at home"),
            .. HostileQueries.Index().Where(static q => !q.Item.Contains('\0', StringComparison.Ordinal) && !q.Item.Contains('\uD800', StringComparison.Ordinal))
                .Select(static q => Doc($"q{q.Index}", $"Query {q.Index}", q.Item)),
        ];
        var index = await Filled([.. library]);

        Assert.Equal(
            library.Where(query.Finds).Select(static document => document.Id.Key).Order(StringComparer.Ordinal),
            await Found(index, HostileQueries[at]));
        Assert.Equal(["plain"], await Found(index, "\"at home\""));
    }

    /// <summary>A long body is looked through to its end.</summary>
    [Fact]
    public async Task Search_TheEndOfALongBody_IsFound()
    {
        var index = await Filled(Doc("a", "Long", string.Concat(Enumerable.Repeat("word ", 100_000)) + "needle"));
        var hit = Assert.Single(await index.SearchAsync(TextQuery.Of("\"word needle\"")));

        Assert.StartsWith("…", hit.Excerpt, StringComparison.Ordinal);
        Assert.EndsWith("word needle", hit.Excerpt, StringComparison.Ordinal);
    }
}
