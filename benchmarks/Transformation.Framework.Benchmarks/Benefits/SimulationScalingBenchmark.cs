using BenchmarkDotNet.Attributes;
using Transformation.Framework.Benefits;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>How the time of a simulation grows with draws, benefits and threads; three inputs to a benefit, thirty years, full results.</summary>
[MemoryDiagnoser]
public class SimulationScalingBenchmark
{
    private SimulationWorkload workload = null!;

    [Params(10_000, 100_000)]
    public int Draws { get; set; }

    [Params(10, 50, 200)]
    public int Benefits { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void MakeCase() => workload = SimulationWorkload.Of(Benefits);

    [Benchmark]
    public MonteCarloResult Simulate() => MonteCarlo.Run(SimulationWorkload.Settings, [workload.Map], workload.Model, Draws, maxThreads: Threads).OrThrow();
}
