using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.Models;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The table as the workflow that Microsoft's RulesEngine takes, and as the JSON it reads.</summary>
internal static class RulesEngineWorkflow
{
    public const string Name = "gate";

    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Workflow Of(IEnumerable<TableRule> rules) => Of(rules, static rule => $"Not so, or not known: {rule.Title}");

    /// <summary>The message of a rule that fails says what was read: the nearest that this engine has to an explanation with values.</summary>
    public static Workflow WithValues(IEnumerable<TableRule> rules) => Of(rules, static rule =>
    {
        var properties = Properties(rule.Asks).Concat(rule.AppliesWhen is null ? [] : Properties(rule.AppliesWhen)).Distinct();
        return $"Not so, or not known: {rule.Title} ({string.Join(", ", properties.Select(static p => $"{p}: $(initiative.{p})"))})";
    });

    public static string ToJson(IEnumerable<TableRule> rules) => JsonSerializer.Serialize(Of(rules), Json);

    private static Workflow Of(IEnumerable<TableRule> rules, Func<TableRule, string> message) => new()
    {
        WorkflowName = Name,
        Rules = rules.Select(rule => new Rule { RuleName = rule.Id, Expression = RulesEngineExpression.Of(rule), ErrorMessage = message(rule) }).ToList(),
    };

    private static IEnumerable<string> Properties(Check check) => check switch
    {
        Check.Yes c => [c.Field.Property],
        Check.NumberAtLeast c => [c.Field.Property],
        Check.CountAtLeast c => [c.Field.Property],
        Check.NoOlderThan c => [c.Field.Property],
        Check.ScaleAtLeast => [nameof(InitiativeRecord.Scale)],
        Check.KindOneOf => [nameof(InitiativeRecord.Kind)],
        Check.AllOf c => c.Checks.SelectMany(Properties),
        Check.AnyOf c => c.Checks.SelectMany(Properties),
        Check.Not c => Properties(c.Inner),
        _ => throw new NotSupportedException(check.ToString()),
    };
}
