namespace Transformation.Framework.Documentation.Tests;

public sealed class SnippetsTests
{
    private readonly List<string> problems = [];

    [Fact]
    public void In_Region_IsFoundWithoutItsIndentation()
    {
        var found = Read("{\n    // snippet: one\n    a();\n\n    if (b)\n        c();\n    // end-snippet\n}");

        Assert.Equal("a();\n\nif (b)\n    c();", found["one"]);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("// snippet: one\na();", "f.cs: snippet one is not ended")]
    [InlineData("// snippet: one\n// snippet: two\n// end-snippet", "f.cs: snippet one is not ended before another begins")]
    [InlineData("// snippet: one\n// end-snippet\n// snippet: one\n// end-snippet", "f.cs: a second snippet is named one")]
    public void In_BrokenMarkers_AreReported(string text, string problem)
    {
        Read(text);

        Assert.Equal([problem], problems);
    }

    private IReadOnlyDictionary<string, string> Read(string text) => Snippets.In([("f.cs", text)], problems);
}
