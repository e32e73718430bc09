using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>An engine as a fresh process meets it.</summary>
/// <param name="Name">As the table and the command line say it.</param>
/// <param name="WriteDocument">The thirty rules as this engine's JSON; before anything is timed, in another process.</param>
/// <param name="Load">Reads that document and makes of it what judges an initiative: how many of its rules pass.</param>
internal sealed record ColdStartContestant(string Name, Func<string> WriteDocument, Func<string, Func<InitiativeRecord, int>> Load)
{
    /// <summary>The first is the one that the others are compared with.</summary>
    public static ColdStartContestant[] All { get; } =
    [
        new("rules-engine-defaults", RulesEngineDocument, static path => RulesEngine(RulesEngineGate.LoadWithDefaults(File.ReadAllText(path)))),
        new("rules-engine-tuned", RulesEngineDocument, static path => RulesEngine(RulesEngineGate.LoadTuned(File.ReadAllText(path)))),
        new("gateway-explained", GatewayDocument, static path => GatewayExplained(Gateway(path))),
        new("gateway-outcomes", GatewayDocument, static path => GatewayOutcomes(Gateway(path))),
    ];

    private static string RulesEngineDocument() => RulesEngineWorkflow.ToJson(RuleTable.Thirty);

    private static Func<InitiativeRecord, int> RulesEngine(RulesEngineGate gate) => initiative =>
        gate.Judge(initiative).AsTask().GetAwaiter().GetResult().Count(static r => r.IsSuccess);

    private static string GatewayDocument() => GatewayRuleSet.ToJson(RuleTable.Thirty);

    private static MappedGate<InitiativeRecord> Gateway(string path) => GatewayGate.Of(GatewayJson.RuleSet.Load(File.ReadAllBytes(path)).OrThrow()).Mapped;

    private static Func<InitiativeRecord, int> GatewayExplained(MappedGate<InitiativeRecord> gate) => initiative =>
    {
        var passes = 0;
        foreach (var finding in gate.Assess(initiative).Findings)
        {
            passes += IsPass(finding.Outcome) ? 1 : 0;
        }

        return passes;
    };

    private static Func<InitiativeRecord, int> GatewayOutcomes(MappedGate<InitiativeRecord> gate) => initiative =>
    {
        Span<FindingOutcome> outcomes = stackalloc FindingOutcome[gate.Gate.Gate.Rules.Length];
        gate.Judge(initiative, outcomes);
        var passes = 0;
        foreach (var outcome in outcomes)
        {
            passes += IsPass(outcome) ? 1 : 0;
        }

        return passes;
    };

    private static bool IsPass(FindingOutcome outcome) => outcome is FindingOutcome.Met or FindingOutcome.NotApplicable;
}
