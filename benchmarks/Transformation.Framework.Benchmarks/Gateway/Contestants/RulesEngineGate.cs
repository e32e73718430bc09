using NodaTime;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The table as a workflow of Microsoft's RulesEngine.</summary>
internal sealed class RulesEngineGate
{
    private readonly Engine engine;
    private readonly RuleParameter asOf;

    private RulesEngineGate(Engine engine, LocalDate asOf)
    {
        this.engine = engine;
        this.asOf = new RuleParameter("asOf", asOf);
    }

    /// <summary>As its documentation shows it.</summary>
    public static ReSettings Defaults() => new();

    /// <summary>Everything switched off that a gate does not need, and its faster compiler.</summary>
    public static ReSettings Tuned() => new()
    {
        AutoExecuteActions = false,
        EnableFormattedErrorMessage = false,
        EnableScopedParams = false,
        EnableParallelRuleCompilation = true,
        UseFastExpressionCompiler = true,
    };

    public static RulesEngineGate Of(IEnumerable<TableRule> rules, ReSettings settings, LocalDate asOf) => new(new Engine([RulesEngineWorkflow.Of(rules)], settings), asOf);

    public static RulesEngineGate Load(string json, ReSettings settings, LocalDate asOf) => new(new Engine([json], settings), asOf);

    /// <summary>One result per rule, in the table's order. The result tree is this engine's explanation: there is no cheaper way to ask it for outcomes alone.</summary>
    public ValueTask<List<RuleResultTree>> Judge(InitiativeRecord initiative) => engine.ExecuteAllRulesAsync(RulesEngineWorkflow.Name, [new RuleParameter("initiative", initiative), asOf]);
}
