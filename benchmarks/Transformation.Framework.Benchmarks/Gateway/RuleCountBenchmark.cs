using BenchmarkDotNet.Attributes;
using RulesEngine.Models;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>How the cost of one warm gate grows with its rules.</summary>
/// <remarks>Over thirty rules the table repeats its make-up with other thresholds and fields (<see cref="RuleTable.Of"/>).</remarks>
[MemoryDiagnoser]
public class RuleCountBenchmark
{
    private readonly InitiativeRecord[] records = InitiativeRecords.Make(Agreement.RecordCount);
    private RulesEngineGate tuned = null!;
    private GatewayGate gateway = null!;
    private FindingOutcome[] outcomes = [];
    private int next;

    [Params(10, 30, 100, 300)]
    public int Rules { get; set; }

    private InitiativeRecord Next => records[next = (next + 1) & (Agreement.RecordCount - 1)];

    [GlobalSetup]
    public async Task MakeRulesAndCheckThatAllAgree()
    {
        var rules = RuleTable.Of(Rules);
        await Agreement.Check(rules);
        tuned = RulesEngineGate.Tuned(rules);
        gateway = GatewayGate.Of(rules);
        outcomes = new FindingOutcome[rules.Length];
    }

    [Benchmark(Baseline = true)]
    public ValueTask<List<RuleResultTree>> RulesEngineTuned() => tuned.Judge(Next);

    [Benchmark]
    public Recommendation GatewayOutcomes() => gateway.Mapped.Judge(Next, outcomes);

    [Benchmark]
    public int GatewayExplained() => gateway.ReadExplanation(Next);
}
