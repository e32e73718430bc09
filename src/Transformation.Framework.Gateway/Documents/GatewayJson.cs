using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
public static class GatewayJson
{
    /// <summary>A rule set. Schema: <c>docs/schemas/gateway-rule-set.schema.json</c>.</summary>
    public static JsonDocumentFormat<RuleSet> RuleSet => field ??= new("gateway-rule-set", 1, new RuleSetShape());

    /// <summary>Facts and evidence about many initiatives. Schema: <c>docs/schemas/gateway-evidence.schema.json</c>.</summary>
    public static JsonDocumentFormat<EvidenceRegister> Evidence => field ??= new("gateway-evidence", 1, new EvidenceRegisterShape());
}
