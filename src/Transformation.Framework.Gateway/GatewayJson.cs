using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
public static class GatewayJson
{
    /// <summary>A rule set. Schema: <c>docs/schemas/gateway-rule-set.schema.json</c>.</summary>
    public static JsonDocumentFormat<RuleSet> RuleSet { get; } = new("gateway-rule-set", 1, new RuleSetShape());

    /// <summary>Facts and evidence about many initiatives. Schema: <c>docs/schemas/gateway-evidence.schema.json</c>.</summary>
    public static JsonDocumentFormat<EvidenceRegister> Evidence { get; } = new("gateway-evidence", 1, new EvidenceRegisterShape());

    /// <summary>Examples that a rule set must get right. Schema: <c>docs/schemas/gateway-scenarios.schema.json</c>.</summary>
    public static JsonDocumentFormat<GateScenarioSuite> Scenarios { get; } = new("gateway-scenarios", 1, new GateScenarioSuiteShape());
}
