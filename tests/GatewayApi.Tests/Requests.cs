using Transformation.Framework.Gateway;

namespace GatewayApi.Tests;

/// <summary>Documents to send.</summary>
internal static class Requests
{
    internal const string Assessment = "/initiatives/stroke/assessments/system-gateway/testing";

    internal const string Present = """{ "seat": "chair" }, { "seat": "benefits-lead" }, { "seat": "expert-by-experience" }, { "seat": "expert-by-experience" }, { "seat": "nbt-improvement-director" }, { "seat": "awp-improvement-director" }, { "seat": "uhbw-improvement-director" }, { "seat": "evaluation-lead" }""";

    internal static string Evidence(string facts = "", string initiative = "stroke") => $$"""
        {
          "$schema": "urn:transformation-framework:gateway-evidence:1",
          "schemaVersion": 1,
          "initiatives": [ { "id": "{{initiative}}", "facts": [ { "id": "scale", "kind": "choice", "value": "multi-organisation" }{{facts}} ] } ]
        }
        """;

    internal static string Decision(string attendees = Present, string more = """, "overrideReason": "Winter will not wait.", "conditions": [ { "rule": "baseline-is-known", "action": "Measure the baseline", "owner": "Evaluation lead", "due": "2024-12-01" } ]""", string decided = "proceed-with-conditions") => $$"""
        {
          "$schema": "urn:transformation-framework:gateway-api-decision:1",
          "schemaVersion": 1,
          "ruleSet": "system-gateway",
          "gate": "testing",
          "asOf": "2024-10-03",
          "attendance": { "body": "system-gateway-panel", "date": "2024-10-09", "attendees": [ {{attendees}} ] },
          "decided": "{{decided}}",
          "recordedBy": "Panel secretary"{{more}}
        }
        """;

    /// <summary>The shipped rule set in another version.</summary>
    internal static string RuleSet(string version, string title = "System gateway, revised")
    {
        var shipped = StandardRuleSets.SystemGateway;
        return GatewayJson.RuleSet.ToText(shipped)
            .Replace($"\"version\": \"{shipped.Version}\"", $"\"version\": \"{version}\"", StringComparison.Ordinal)
            .Replace($"\"title\": \"{shipped.Title}\"", $"\"title\": \"{title}\"", StringComparison.Ordinal);
    }
}
