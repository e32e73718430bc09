using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>One initiative at a gate of thirty rules, everything compiled and warm; a different initiative each time.</summary>
/// <remarks>
/// Equal: the same thirty rules, the same host objects, the same date; outcomes are compared over all of them before anything is timed.
/// Not equal, to RulesEngine's advantage: it says success or failure only (not known counts as failure, not applicable as success) and makes no recommendation.
/// Not equal, to its cost: it always builds its result tree; it cannot be asked for outcomes alone. The Gateway's own explanation stands beside for that.
/// </remarks>
[MemoryDiagnoser]
public class WarmGateBenchmark
{
    private readonly InitiativeRecord[] records = InitiativeRecords.Make(Agreement.RecordCount);
    private readonly PlainGate plain = new(InitiativeRecords.AsOf);
    private readonly RulesEngineGate defaults = RulesEngineGate.WithDefaults(RuleTable.Thirty);
    private readonly RulesEngineGate tuned = RulesEngineGate.Tuned(RuleTable.Thirty);
    private readonly RulesEngineGate explaining = RulesEngineGate.Explaining(RuleTable.Thirty);
    private readonly GatewayGate gateway = GatewayGate.Of(RuleTable.Thirty);
    private readonly FindingOutcome[] outcomes = new FindingOutcome[RuleTable.Thirty.Length];
    private PreparedFacts[] prepared = [];
    private int next;

    /// <summary>Another initiative each time, so that no processor learns one by heart.</summary>
    private InitiativeRecord Next => records[next = (next + 1) & (Agreement.RecordCount - 1)];

    [GlobalSetup]
    public Task CheckThatAllAgree()
    {
        prepared = [.. records.Select(gateway.Prepared)];
        return Agreement.Check(RuleTable.Thirty);
    }

    [Benchmark(Baseline = true)]
    public ValueTask<List<RuleResultTree>> RulesEngineDefaults() => defaults.Judge(Next);

    [Benchmark]
    public ValueTask<List<RuleResultTree>> RulesEngineTuned() => tuned.Judge(Next);

    /// <summary>With the values read, as text, for the rules that fail; nothing about those that pass.</summary>
    [Benchmark]
    public ValueTask<List<RuleResultTree>> RulesEngineExplaining() => explaining.Judge(Next);

    [Benchmark]
    public Recommendation PlainCSharp() => plain.Judge(Next, outcomes);

    /// <summary>Outcomes and recommendation straight from the host's object: nothing is copied, nothing is explained.</summary>
    [Benchmark]
    public Recommendation GatewayOutcomes() => gateway.Mapped.Judge(Next, outcomes);

    /// <summary>The same from facts laid out before, as when one initiative is judged again and again.</summary>
    [Benchmark]
    public Recommendation GatewayOutcomesLaidOut() => gateway.Dated.Judge(prepared[next = (next + 1) & (Agreement.RecordCount - 1)], outcomes);

    /// <summary>Every rule with what was read, compared and is missing, as data, and all that is summed up from it.</summary>
    [Benchmark]
    public int GatewayExplained() => gateway.ReadExplanation(Next);

    /// <summary>The same in English, every rule of it, those that are met too.</summary>
    [Benchmark]
    public string GatewayExplainedAsText() => gateway.Explain(Next);
}
