using System.Text;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Tests;

/// <summary>Everything that is wrong with a document, at once, each with its exact place and code.</summary>
public sealed class JsonProblemsTests
{
    private static readonly JsonDocumentFormat<Sample> Format = SampleShape.Format;

    [Fact]
    public void Load_ManyThingsWrong_GivesAllOfThemInTheOrderOfTheDocument() => Problems(
        """
        "title": " padded",
        "count": 11,
        "amount": "12",
        "share": 100.5,
        "urgent": "yes",
        "due": "2025-02-29",
        "month": "2026-13",
        "at": "2026-04-01T09:30:00",
        "lead": "RVJ",
        "kind": "Innovation",
        "budget": {"pounds": null, "prices": "real 2024/26", "vat": 20},
        "provenance": {"synthetic": false},
        "tags": ["ok", "", 3, null],
        "parts": [{"id": "a b"}, {"id": "b", "after": 1, "before": "c"}, "part"],
        "figure": {"type": "triangle", "side": 1},
        "tree": {"name": "root", "children": [{"name": "x"}, {"children": [{"name": ""}]}]},
        "Title": "again",
        "title": "again"
        """,
        "$.title invalid-value",
        "$.count invalid-value",
        "$.amount wrong-type",
        "$.share invalid-value",
        "$.urgent wrong-type",
        "$.due invalid-value",
        "$.month invalid-value",
        "$.at invalid-value",
        "$.lead invalid-value",
        "$.kind invalid-value",
        "$.budget.pounds wrong-type",
        "$.budget.prices invalid-value",
        "$.budget.vat unknown-property",
        "$.provenance.source invalid-value",
        "$.tags[1] invalid-value",
        "$.tags[2] wrong-type",
        "$.tags[3] wrong-type",
        "$.parts[0].id invalid-value",
        "$.parts[1].after wrong-type",
        "$.parts[1].before unknown-property",
        "$.parts[2] wrong-type",
        "$.figure.type invalid-value",
        "$.tree.children[1].children[0].name invalid-value",
        "$.tree.children[1].name missing",
        "$.Title unknown-property",
        "$.title duplicate-property");

    [Theory]
    [InlineData("$.title missing", "\"count\": 1")]
    [InlineData("$.count missing", "\"title\": \"x\"")]
    [InlineData("$.title wrong-type", "\"count\": 1, \"title\": null")]
    [InlineData("$.due wrong-type", "\"count\": 1, \"title\": \"x\", \"due\": null")] // null is not "left out"
    [InlineData("$.tags wrong-type", "\"count\": 1, \"title\": \"x\", \"tags\": {}")]
    [InlineData("$.parts wrong-type", "\"count\": 1, \"title\": \"x\", \"parts\": {\"id\": \"a\"}")]
    [InlineData("$.budget wrong-type", "\"count\": 1, \"title\": \"x\", \"budget\": []")]
    [InlineData("$.budget.prices missing", "\"count\": 1, \"title\": \"x\", \"budget\": {\"pounds\": 1}")]
    [InlineData("$.figure wrong-type", "\"count\": 1, \"title\": \"x\", \"figure\": \"circle\"")]
    [InlineData("$.figure.type missing", "\"count\": 1, \"title\": \"x\", \"figure\": {\"radius\": 1}")]
    [InlineData("$.figure.type wrong-type", "\"count\": 1, \"title\": \"x\", \"figure\": {\"type\": 1}")]
    [InlineData("$.figure.type invalid-value", "\"count\": 1, \"title\": \"x\", \"figure\": {\"type\": \"\\ud800\"}")]
    [InlineData("$.figure.type duplicate-property", "\"count\": 1, \"title\": \"x\", \"figure\": {\"type\": \"circle\", \"radius\": 1, \"type\": \"circle\"}")]
    [InlineData("$.figure.radius missing", "\"count\": 1, \"title\": \"x\", \"figure\": {\"type\": \"circle\"}")]
    [InlineData("$.figure.side unknown-property", "\"count\": 1, \"title\": \"x\", \"figure\": {\"type\": \"circle\", \"radius\": 1, \"side\": 1}")]
    [InlineData("$.schemaVersion duplicate-property", "\"count\": 1, \"title\": \"x\", \"schemaVersion\": 2")]
    [InlineData("$['a b'] unknown-property", "\"count\": 1, \"title\": \"x\", \"a b\": 1")]
    [InlineData("$[''] unknown-property", "\"count\": 1, \"title\": \"x\", \"\": 1")]
    [InlineData("$['it\\'s \\\\ \uFFFD\uFFFD'] unknown-property", "\"count\": 1, \"title\": \"x\", \"it's \\\\ \\n\\u0000\": 1")]
    [InlineData("$['\uFFFD'] unknown-property", "\"count\": 1, \"title\": \"x\", \"\\ud800\": 1")]
    public void Load_OneThingWrong_GivesItAlone(string expected, string content) => Problems(content, expected);

    [Fact]
    public void Load_NamesThatAreNoText_DoNotDisturbTheLookUpsOfOthers()
    {
        // Each begins as a name that is looked up does, so that the look-up has to unescape it; and it looks from the end.
        const string Names = "\"\\ud800\": 1, \"\\ud800chemaXX\": 1, \"$\\ud800chema\": 1, \"schema\\udc00ersion\": 1, \"i\\ud800\": 1, \"\\ud800d\": 1, \"t\\ud800e\": 1";

        var problems = Format.Load($$"""
            {"$schema": "sample.schema.json", "schemaVersion": 2, "title": "x", "count": 1,
             "parts": [{"id": "a", {{Names}}}], "figure": {"type": "circle", "radius": 1, {{Names}}}, {{Names}}}
            """).Problems;

        Assert.All(problems, static p => Assert.Contains(p.Code, (string[])[ProblemCodes.UnknownProperty, ProblemCodes.DuplicateProperty]));
        Assert.Equal(3 * 7, problems.Length);
    }

    [Fact]
    public void Load_AnUnknownProperty_NamesThoseThereAre() => Assert.Equal(
        "There is no such property in Part. It has: id, after.",
        Assert.Single(Load("\"title\": \"x\", \"count\": 1, \"parts\": [{\"id\": \"a\", \"befor\": \"b\"}]")).Message);

    [Fact]
    public void Load_BadItems_DoNotKeepTheChecksBetweenItemsFromRunning() => Problems(
        """
        "title": "x", "count": 1,
        "parts": [{"id": "a", "after": 7}, {"id": "b", "after": "a"}, {"id": "a"}, {"id": "c", "after": "nowhere"}, {"after": "b"}]
        """,
        "$.parts[0].after wrong-type", // and yet it is known, so that b does not refer to nothing
        "$.parts[4].id missing",
        "$.parts[2].id duplicate-id",
        "$.parts[3].after unknown-reference");

    [Fact]
    public void Load_ProblemsOfAnotherProperty_DoNotHideThoseOfTheItems() => Problems(
        """
        "title": "x", "count": 1, "extra": true, "parts": [{"id": "a"}, {"id": "a"}]
        """,
        "$.extra unknown-property",
        "$.parts[1].id duplicate-id");

    [Fact]
    public void Load_APropertyThatCannotBeRead_DoesNotHideThoseOfTheItems() => Problems(
        """
        "title": 7, "parts": [{"id": "a"}, {"id": "a"}]
        """,
        "$.title wrong-type",
        "$.count missing",
        "$.parts[1].id duplicate-id");

    [Fact]
    public void Load_NestedSixtyFourDeep_IsRead_AndSixtyFiveIsMalformed()
    {
        // The document, the tree, and two levels for each further generation: 1 + 1 + 2 × 31 = 64.
        Assert.True(Load(Nested(31)).IsEmpty);
        var problem = Assert.Single(Load($"{Nested(31)}, \"other\": {new string('[', 64)}{new string(']', 64)}"));
        Assert.Equal(("$", ProblemCodes.Malformed), (problem.Path, problem.Code));
        Assert.Contains("64", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NestedDeeperThanCanBeRead_ThrowsRatherThanWriteIt()
    {
        var deepest = Enumerable.Range(0, 31).Aggregate(new Tree("leaf", []), static (tree, _) => new Tree("x", [tree]));
        var full = Samples.Least with { Tree = deepest };

        Assert.True(Format.Load(Format.ToText(full)).IsValid);
        Assert.Throws<InvalidOperationException>(() => Format.ToText(full with { Tree = new Tree("x", [deepest]) }));
    }

    [Fact]
    public void Load_MoreThanAThousandProblems_ListsAThousandAndCountsTheRest()
    {
        var problems = Load($"\"title\": \"x\", \"count\": 1, \"tags\": [{string.Join(',', Enumerable.Repeat("1", 2500))}]");

        Assert.Equal(1001, problems.Length);
        Assert.Equal("$.tags[999]", problems[999].Path);
        Assert.Equal(new Problem("$", ProblemCodes.TooMany, "1500 more problems are not listed."), problems[1000]);
    }

    [Fact]
    public void Load_HugeNamesAndTexts_AreQuotedShortened()
    {
        var huge = new string('x', 100_000);
        var problems = Load($"\"title\": \"x\", \"count\": 1, \"{huge}\": 1, \"kind\": \"{huge}\", \"lead\": \"{huge}\", \"due\": \"{huge}\", \"figure\": {{\"type\": \"{huge}\"}}");

        Assert.Equal(5, problems.Length);
        Assert.All(problems, static p => Assert.InRange(p.Path.Length + p.Message.Length, 1, 500));
    }

    [Fact]
    public void Load_ManyProblems_InAHostileCulture_AreTheSame()
    {
        const string Content = "\"title\": \"\", \"count\": -1.5, \"share\": -1234.5, \"amount\": 1e400, \"budget\": {\"pounds\": 1}";

        Assert.Equal<Problem>(Load(Content), HostileCulture.In(() => Load(Content)));
    }

    [Fact]
    public void Messages_NeverShowParameterNames() =>
        Assert.All(Load("\"title\": \"\", \"count\": 11, \"share\": 101, \"lead\": \"x\", \"provenance\": {}"), static p =>
        {
            Assert.DoesNotContain("Parameter", p.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', p.Message);
        });

    private static string Nested(int generations)
    {
        var json = new StringBuilder("\"title\": \"x\", \"count\": 1, \"tree\": ");
        json.Insert(json.Length, "{\"name\": \"x\", \"children\": [", generations);
        return json.Append("{\"name\": \"leaf\"}").Insert(json.Length, "]}", generations).ToString();
    }

    private static System.Collections.Immutable.ImmutableArray<Problem> Load(string content) =>
        Format.Load($$"""{"$schema": "sample.schema.json", "schemaVersion": 2, {{content}}}""").Problems;

    private static void Problems(string content, params string[] expected) =>
        Assert.Equal(expected, Load(content).Select(static p => $"{p.Path} {p.Code}"));
}
