using System.Collections.Concurrent;
using BenchmarkDotNet.Attributes;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>A whole portfolio at a gate of thirty rules, on every processor there is: how many rules pass, over all of it.</summary>
/// <remarks>Each contestant judges chunks of the same array in parallel. What they count is compared before anything is timed.</remarks>
[MemoryDiagnoser]
public class PortfolioBenchmark
{
    private const int ChunkSize = 512;

    private readonly PlainGate plain = new(InitiativeRecords.AsOf);
    private readonly RulesEngineGate tuned = RulesEngineGate.Tuned(RuleTable.Thirty);
    private readonly GatewayGate gateway = GatewayGate.Of(RuleTable.Thirty);
    private InitiativeRecord[] records = [];

    [Params(1_000, 10_000, 100_000)]
    public int Initiatives { get; set; }

    [GlobalSetup]
    public async Task MakeRecordsAndCheckThatAllAgree()
    {
        await Agreement.Check(RuleTable.Thirty);
        records = InitiativeRecords.Make(Initiatives);
        var right = records.Sum(static record => (long)RuleTable.Thirty.Count(rule => IsPass(rule.Outcome(record, InitiativeRecords.AsOf))));
        long[] counted = [await RulesEngineTuned(), PlainCSharp(), GatewayOutcomes(), GatewayExplained()];
        if (counted.Any(count => count != right))
        {
            throw new InvalidOperationException($"{right} rules pass; the contestants count {string.Join(", ", counted)}.");
        }
    }

    [Benchmark(Baseline = true)]
    public async Task<long> RulesEngineTuned()
    {
        var passes = 0L;
        await Parallel.ForEachAsync(Chunks(), async (chunk, _) =>
        {
            var mine = 0;
            for (var i = chunk.Item1; i < chunk.Item2; i++)
            {
                foreach (var result in await tuned.Judge(records[i]))
                {
                    mine += result.IsSuccess ? 1 : 0;
                }
            }

            Interlocked.Add(ref passes, mine);
        });
        return passes;
    }

    [Benchmark]
    public long PlainCSharp()
    {
        var passes = 0L;
        Parallel.ForEach(Chunks(), chunk =>
        {
            Span<FindingOutcome> outcomes = stackalloc FindingOutcome[RuleTable.Thirty.Length];
            var mine = 0;
            for (var i = chunk.Item1; i < chunk.Item2; i++)
            {
                plain.Judge(records[i], outcomes);
                foreach (var outcome in outcomes)
                {
                    mine += IsPass(outcome) ? 1 : 0;
                }
            }

            Interlocked.Add(ref passes, mine);
        });
        return passes;
    }

    [Benchmark]
    public long GatewayOutcomes()
    {
        var passes = 0L;
        Parallel.ForEach(Chunks(), chunk =>
        {
            Span<FindingOutcome> outcomes = stackalloc FindingOutcome[RuleTable.Thirty.Length];
            var mine = 0;
            for (var i = chunk.Item1; i < chunk.Item2; i++)
            {
                gateway.Mapped.Judge(records[i], outcomes);
                foreach (var outcome in outcomes)
                {
                    mine += IsPass(outcome) ? 1 : 0;
                }
            }

            Interlocked.Add(ref passes, mine);
        });
        return passes;
    }

    [Benchmark]
    public long GatewayExplained()
    {
        var passes = 0L;
        Parallel.ForEach(Chunks(), chunk =>
        {
            var mine = 0;
            for (var i = chunk.Item1; i < chunk.Item2; i++)
            {
                foreach (var finding in gateway.Mapped.Assess(records[i]).Findings)
                {
                    mine += IsPass(finding.Outcome) ? 1 : 0;
                }
            }

            Interlocked.Add(ref passes, mine);
        });
        return passes;
    }

    private static bool IsPass(FindingOutcome outcome) => outcome is FindingOutcome.Met or FindingOutcome.NotApplicable;

    private IEnumerable<Tuple<int, int>> Chunks() => Partitioner.Create(0, records.Length, ChunkSize).GetDynamicPartitions();
}
