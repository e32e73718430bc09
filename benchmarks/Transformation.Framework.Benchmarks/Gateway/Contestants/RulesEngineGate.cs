using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The table as a workflow of Microsoft's RulesEngine.</summary>
internal sealed class RulesEngineGate
{
    private readonly Engine engine;
    private readonly RuleParameter asOf;

    private RulesEngineGate(Engine engine)
    {
        this.engine = engine;
        asOf = new RuleParameter("asOf", InitiativeRecords.AsOf);
    }

    /// <summary>As its documentation shows it: each rule with a message for when it fails.</summary>
    public static RulesEngineGate WithDefaults(IEnumerable<TableRule> rules) => new(new Engine([RulesEngineWorkflow.Of(rules)], new ReSettings()));

    /// <summary>The same, each message with the values that the rule read.</summary>
    public static RulesEngineGate Explaining(IEnumerable<TableRule> rules) => new(new Engine([RulesEngineWorkflow.WithValues(rules)], new ReSettings()));

    /// <summary>Everything switched off that a gate does not need, and its faster compiler: no actions, no messages.</summary>
    public static RulesEngineGate Tuned(IEnumerable<TableRule> rules) => new(new Engine([RulesEngineWorkflow.Of(rules)], TunedSettings()));

    public static RulesEngineGate LoadWithDefaults(string json) => new(new Engine([json], new ReSettings()));

    public static RulesEngineGate LoadTuned(string json) => new(new Engine([json], TunedSettings()));

    /// <summary>One result per rule, in the table's order. The result tree is this engine's explanation: there is no cheaper way to ask it for outcomes alone.</summary>
    public ValueTask<List<RuleResultTree>> Judge(InitiativeRecord initiative) =>
        engine.ExecuteAllRulesAsync(RulesEngineWorkflow.Name, [new RuleParameter("initiative", initiative), asOf]);

    private static ReSettings TunedSettings() => new()
    {
        AutoExecuteActions = false,
        EnableFormattedErrorMessage = false,
        EnableScopedParams = false,
        EnableParallelRuleCompilation = true,
        UseFastExpressionCompiler = true,
    };
}
