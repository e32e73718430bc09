using System.Text.Json;
using System.Text.Json.Serialization;
using RulesEngine.Models;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The table as the workflow that Microsoft's RulesEngine takes, and as the JSON it reads.</summary>
internal static class RulesEngineWorkflow
{
    public const string Name = "gate";

    private static readonly JsonSerializerOptions Json = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static Workflow Of(IEnumerable<TableRule> rules) => new()
    {
        WorkflowName = Name,
        Rules = rules.Select(static r => new Rule { RuleName = r.Id, Expression = RulesEngineExpression.Of(r), ErrorMessage = $"Not so, or not known: {r.Title}" }).ToList(),
    };

    public static string ToJson(IEnumerable<TableRule> rules) => JsonSerializer.Serialize(Of(rules), Json);
}
