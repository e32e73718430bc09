using System.Collections.Immutable;
using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Documents made to exhaust a reader or to get past it: refused with the path of what is wrong, and with no more problems than anybody could read.</summary>
public sealed class HostileDocumentTests
{
    private const string Yes = """{"operator": "yes", "input": "y"}""";

    [Fact]
    public void Load_TheDocumentTheseAreMadeOf_IsAccepted() => Assert.Equal([], Problems(Document()));

    [Theory]
    [InlineData("title", "$.title")]
    [InlineData("id", "$.id")]
    [InlineData("version", "$.version")]
    public void Load_TextOfTenMegabytes_IsRefusedInFewWords(string property, string path)
    {
        var problem = Assert.Single(Problems(Document().Replace($"\"{property}\": \"", $"\"{property}\": \"{new string('x', 10_000_000)}", StringComparison.Ordinal)), p => p.Path == path);

        Assert.InRange(problem.Message.Length, 1, 1000);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("""{"operator": "not", "condition": """, "}")]
    [InlineData("""{"operator": "all", "conditions": [""", "]}")]
    public void Load_NestedAHundredThousandDeep_IsRefused(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + Yes + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Equal([("$", ProblemCodes.Malformed)], Problems(Document(condition: nested)).Select(static p => (p.Path, p.Code)));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Load_NestedDeeperThanConditionsMay_IsRefusedAtItsPlace(int depth)
    {
        var nested = string.Concat(Enumerable.Repeat("""{"operator": "not", "condition": """, depth)) + Yes + new string('}', depth);

        Assert.All(Problems(Document(condition: nested)), static p => Assert.StartsWith("$.rules[0].condition", p.Path, StringComparison.Ordinal));
        Assert.NotEmpty(Problems(Document(condition: nested)));
    }

    [Fact]
    public void Load_AMillionEmptyRules_ListsAThousandProblemsAndSaysThatThereAreMore() =>
        AssertCapped(Problems(Document(rules: string.Join(',', Enumerable.Repeat("{}", 1_000_000)))));

    [Fact]
    public void Load_AHundredThousandRulesOfOneName_ListsAThousandProblemsAndSaysThatThereAreMore() =>
        AssertCapped(Problems(Document(rules: string.Join(',', Enumerable.Repeat(Rule("r", Yes), 100_000)))));

    [Fact]
    public void Load_ACircleOfManyRules_IsOneProblem()
    {
        var rules = Enumerable.Range(0, 20_000).Select(static i => Rule(FactGenerators.Id('r', i), $$"""{"operator": "rule", "rule": "r{{(i + 1) % 20_000}}"}"""));

        Assert.Equal([ProblemCodes.Cycle], Problems(Document(rules: string.Join(',', rules))).Select(static p => p.Code));
    }

    [Fact]
    public void Load_AWideConditionOverOneInput_IsRefusedOrRead()
    {
        var wide = $$"""{"operator": "all", "conditions": [{{string.Join(',', Enumerable.Repeat(Yes, 100_000))}}]}""";

        Assert.Equal([], Problems(Document(condition: wide)));
    }

    [Theory]
    [InlineData("""{"operator": "yes", "operator": "yes", "input": "y"}""", "$.rules[0].condition.operator")]
    [InlineData("""{"operator": "yes", "input": "y", "input": "y"}""", "$.rules[0].condition.input")]
    [InlineData("""{"operator": "eval", "code": "1"}""", "$.rules[0].condition.operator")]
    [InlineData("""{"operator": "YES", "input": "y"}""", "$.rules[0].condition.operator")]
    [InlineData("""{"operator": 1, "input": "y"}""", "$.rules[0].condition.operator")]
    [InlineData("""{"input": "y"}""", "$.rules[0].condition.operator")]
    [InlineData("""[]""", "$.rules[0].condition")]
    [InlineData("""null""", "$.rules[0].condition")]
    [InlineData("""{"operator": "yes", "input": "\ud800"}""", "$.rules[0].condition.input")]
    [InlineData("""{"operator": "yes", "input": "y\u0000"}""", "$.rules[0].condition.input")]
    [InlineData("""{"operator": "yes", "\ud800": "y", "input": "y"}""", null)]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": 1e400}}""", "$.rules[0].condition.threshold.value")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": 1e-400}}""", "$.rules[0].condition.threshold.value")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": 1e999999999999}}""", "$.rules[0].condition.threshold.value")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": 79228162514264337593543950336}}""", "$.rules[0].condition.threshold.value")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": "NaN"}}""", "$.rules[0].condition.threshold.value")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": NaN}}""", "$")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": Infinity}}""", "$")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "number", "value": 0x10}}""", "$")]
    [InlineData("""{"operator": "compare", "input": "n", "is": "at-least", "threshold": {"kind": "count", "value": 1}}""", "$.rules[0].condition.input")]
    [InlineData("""{"operator": "at-least", "count": 99999999999, "conditions": [{"operator": "yes", "input": "y"}]}""", "$.rules[0].condition.count")]
    [InlineData("""{"operator": "evidence", "input": "e", "atLeast": 1001}""", "$.rules[0].condition.atLeast")]
    [InlineData("""{"operator": "evidence", "input": "e", "noOlderThan": "P99999999999Y"}""", "$.rules[0].condition.noOlderThan")]
    [InlineData("""{"operator": "evidence", "input": "e", "noOlderThan": "P2147483647D"}""", "$.rules[0].condition.noOlderThan")]
    [InlineData("""{"operator": "yes", "input": "y"} // a comment""", "$")]
    [InlineData("""{"operator": "yes", "input": "y",}""", "$")]
    [InlineData("""{"operator": "rule", "rule": "r"}""", "$.rules[0].condition")]
    public void Load_ConditionMadeToGetPast_IsRefusedWithItsPath(string condition, string? path)
    {
        var problems = Problems(Document(condition: condition));

        Assert.NotEmpty(problems);
        Assert.True(path is null || problems.Any(p => p.Path == path), string.Join('\n', problems.Select(static p => p.ToString())));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"a\": 1} {\"a\": 1}")]
    [InlineData("\uFEFF\uFEFF{}")]
    [InlineData("\ud800")]
    public void Load_NotADocument_IsRefused(string text)
    {
        Assert.NotEmpty(GatewayJson.RuleSet.Load(text).Problems);
        Assert.NotEmpty(GatewayJson.Evidence.Load(text).Problems);
    }

    [Fact]
    public void Load_BytesThatAreNotUtf8_AreRefused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Document())];
        bytes[Array.IndexOf(bytes, (byte)'A')] = 0xFF;

        Assert.NotEmpty(GatewayJson.RuleSet.Load(bytes).Problems);
    }

    private static void AssertCapped(ImmutableArray<Problem> problems)
    {
        Assert.Equal(ProblemCollector.DefaultLimit + 1, problems.Length);
        Assert.Equal("$", problems[^1].Path);
    }

    private static ImmutableArray<Problem> Problems(string document) => GatewayJson.RuleSet.Load(document).Problems;

    private static string Rule(string id, string condition) =>
        $$"""{"id": "{{id}}", "element": "e", "title": "T", "severity": "advisory", "gates": ["g"], "condition": {{condition}}, "guidance": "G", "source": "S"}""";

    private static string Document(string? rules = null, string condition = Yes) =>
        $$"""
        {
          "$schema": "urn:transformation-framework:gateway-rule-set:1", "schemaVersion": 1,
          "id": "example", "title": "An example", "version": "1.0.0", "effectiveFrom": "2024-01-01", "source": "A document",
          "elements": [{"id": "e", "title": "E"}], "gates": [{"id": "g", "title": "G", "stage": "design"}],
          "inputs": [
            {"id": "e", "kind": "evidence", "title": "T", "suppliedBy": "S"},
            {"id": "y", "kind": "yes-no", "title": "T", "suppliedBy": "S"},
            {"id": "n", "kind": "number", "title": "T", "suppliedBy": "S"}
          ],
          "rules": [{{rules ?? Rule("r", condition)}}]
        }
        """;
}
