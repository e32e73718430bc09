using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
/// <remarks>Each is made when first asked for. Thread-safe.</remarks>
public static class GatewayJson
{
    /// <summary>A rule set. Schema: <c>docs/schemas/gateway-rule-set.schema.json</c>.</summary>
    public static JsonDocumentFormat<RuleSet> RuleSet => field ??= new("gateway-rule-set", 1, new RuleSetShape());

    /// <summary>Facts and evidence about many initiatives. Schema: <c>docs/schemas/gateway-evidence.schema.json</c>.</summary>
    public static JsonDocumentFormat<EvidenceRegister> Evidence => field ??= new("gateway-evidence", 1, new EvidenceRegisterShape());

    /// <summary>Examples that a rule set must get right. Schema: <c>docs/schemas/gateway-scenarios.schema.json</c>.</summary>
    public static JsonDocumentFormat<GateScenarioSuite> Scenarios => field ??= new("gateway-scenarios", 1, new GateScenarioSuiteShape());

    /// <summary>A panel's decision with everything it rests on. Schema: <c>docs/schemas/gateway-panel-decision.schema.json</c>.</summary>
    /// <remarks>
    /// A document in which what was found is not what its own rules and facts give still loads: it is a record. <see cref="Gateway.PanelDecision.Replay"/> says what differs.
    /// </remarks>
    public static JsonDocumentFormat<PanelDecision> PanelDecision => field ??= new("gateway-panel-decision", 1, new PanelDecisionShape());
}
