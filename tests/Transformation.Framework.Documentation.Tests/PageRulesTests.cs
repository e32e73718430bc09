namespace Transformation.Framework.Documentation.Tests;

/// <summary>Each rule against text that breaks it, and text that comes close and does not.</summary>
public sealed class PageRulesTests
{
    private static readonly Dictionary<string, string> Compiled = new(StringComparer.Ordinal) { ["sum"] = "var x = 1;\n\nif (x > 0)\n{\n    x++;\n}" };

    private static string Page(string marker, string code, string language = "csharp") => $"# Title\n\n{marker}\n```{language}\n{code}\n```\n";

    [Theory]
    [InlineData("var x = 1;\n\nif (x > 0)\n{\n    x++;\n}")]
    [InlineData("    var x = 1;\n\n    if (x > 0)\n    {\n        x++;\n    }")]
    public void SnippetsAreCurrent_SameUpToIndentation_IsAccepted(string code) =>
        Assert.Empty(PageRules.SnippetsAreCurrent("p.md", Page("<!-- snippet: sum -->", code), Compiled));

    [Fact]
    public void SnippetsAreCurrent_AnythingElse_IsReported() =>
        Assert.StartsWith(
            "p.md:4: the snippet sum is not what is compiled",
            Assert.Single(PageRules.SnippetsAreCurrent("p.md", Page("<!-- snippet: sum -->", "var x = 2;"), Compiled)),
            StringComparison.Ordinal);

    [Fact]
    public void SnippetsAreCurrent_UnknownName_IsReported() =>
        Assert.Equal(
            ["p.md:4: no compiled code has a snippet named other"],
            PageRules.SnippetsAreCurrent("p.md", Page("<!-- snippet: other -->", "var x = 1;"), Compiled));

    [Theory]
    [InlineData("csharp")]
    [InlineData("cs")]
    [InlineData("CSharp")]
    public void CodeIsCompiled_NoMarker_IsReported(string language) =>
        Assert.Equal(["p.md:4: C# without a snippet marker before it"], PageRules.CodeIsCompiled("p.md", Page("Some words.", "var x = 1;", language)));

    [Fact]
    public void CodeIsCompiled_MarkerSpentOnAnotherBlock_IsReported() =>
        Assert.Single(PageRules.CodeIsCompiled("p.md", Page("<!-- snippet: sum -->", "a") + "```csharp\nb\n```\n"));

    [Theory]
    [InlineData("sh", "")]
    [InlineData("csharp", "<!-- snippet: sum -->")]
    public void CodeIsCompiled_OtherLanguageOrMarker_IsAccepted(string language, string marker) =>
        Assert.Empty(PageRules.CodeIsCompiled("p.md", Page(marker, "dotnet test", language)));

    [Theory]
    [InlineData("[a](missing.md)", "docs/p.md: the link missing.md leads nowhere")]
    [InlineData("[a](../../outside.md)", "docs/p.md: the link ../../outside.md leads nowhere")]
    [InlineData("![a](../picture.png \"A picture\")", "docs/p.md: the link ../picture.png leads nowhere")]
    [InlineData("[a](q.md#no-such)", "docs/p.md: the link q.md#no-such leads to no heading")]
    [InlineData("[a](#no-such)", "docs/p.md: the link #no-such leads to no heading")]
    public void LinksResolve_DeadLink_IsReported(string text, string problem) => Assert.Equal([problem], Links(text));

    [Theory]
    [InlineData("[a](q.md)")]
    [InlineData("[a](../src/)")]
    [InlineData("[a](q.md#what-we-do-not-say)")]
    [InlineData("[a](https://example.org/x.md), `[b](code.md)`")]
    [InlineData("```\n[a](in-code.md)\n```")]
    public void LinksResolve_LiveLinkOrCode_IsAccepted(string text) => Assert.Empty(Links(text));

    [Fact]
    public void IsShorterThan_AtTheLimit_IsReported() => Assert.Equal(["p.md: 3 lines; it must stay under 3"], PageRules.IsShorterThan(3, "p.md", "1\n2\n3\n"));

    [Fact]
    public void IsShorterThan_BelowTheLimit_IsAccepted() => Assert.Empty(PageRules.IsShorterThan(4, "p.md", "1\n2\n3\n"));

    [Fact]
    public void SaysHowToUse_PublicApiAndBarePage_IsReported() => Assert.Equal(2, PageRules.SaysHowToUse("p.md", "# A", "A", hasPublicApi: true).Count());

    [Fact]
    public void SaysHowToUse_NothingPublicYet_IsAccepted() => Assert.Empty(PageRules.SaysHowToUse("p.md", "# A", "A", hasPublicApi: false));

    [Fact]
    public void SaysHowToUse_InstallAndExample_IsAccepted() =>
        Assert.Empty(PageRules.SaysHowToUse("p.md", "dotnet add package A\n" + Page("<!-- snippet: sum -->", "a"), "A", hasPublicApi: true));

    // Bad examples are put together here, because this file too is held to the rule.
    [Theory]
    [InlineData("https://feed.example/v3/", "index.json")]
    [InlineData("http:", "//10.0.0.7:8081/feed")]
    [InlineData("see /ho", "me/alice/src")]
    [InlineData("\"/wo", "rk/main\"")]
    [InlineData("C:", "\\Users\\alice\\src")]
    public void NamesNoMachine_AddressOrPath_IsReported(string start, string end) => Assert.Single(PageRules.NamesNoMachine("f", start + end));

    [Theory]
    [InlineData("<package pattern=\"*\" /> from nuget.org")]
    [InlineData("https://www.gov.uk/bank-holidays.json and https://example.org/home/page")]
    [InlineData("{ \"$id\": \"https://json-schema.org/draft/2020-12/schema\" }")]
    [InlineData("\"/_/\" $(MSBuildThisFileDirectory)src/a/b 1/2/2024 and/or")]
    public void NamesNoMachine_SourceNameOrOrdinaryAddress_IsAccepted(string line) => Assert.Empty(PageRules.NamesNoMachine("f", line));

    private static IEnumerable<string> Links(string text) => PageRules.LinksResolve(
        "docs/p.md",
        text,
        path => path is "docs/p.md" or "docs/q.md" or "src",
        _ => "# What we do **not** say?\n");
}
