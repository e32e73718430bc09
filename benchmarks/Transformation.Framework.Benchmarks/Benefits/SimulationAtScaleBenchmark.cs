using BenchmarkDotNet.Attributes;
using Transformation.Framework.Benefits;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>A hundred thousand draws of fifty benefits over thirty years: this library, the best plain code, and how long the random numbers alone take.</summary>
/// <remarks>
/// Equal: case, distributions and what is kept of a draw, compared before anything is timed. Not equal, to our cost: nineteen percentiles rather than three, more figures, and a generator whose numbers do not depend on
/// the order in which they are taken. Not equal, to the plain code's cost: it uses one thread. The floor makes as many uniform numbers with the base class library's fastest generator and does nothing with them.
/// </remarks>
[MemoryDiagnoser]
public class SimulationAtScaleBenchmark
{
    private const int Draws = 100_000;

    private readonly SimulationWorkload workload = SimulationWorkload.Of(50);

    [GlobalSetup]
    public void CheckThatAllAgree() => SimulationAgreement.Check(workload);

    [Benchmark(Baseline = true)]
    public object MathNetAndArrays() => ArraySimulation.Run(workload, Draws, 1);

    [Benchmark]
    public MonteCarloResult OneThread() => MonteCarlo.Run(SimulationWorkload.Settings, [workload.Map], workload.Model, Draws, maxThreads: 1).OrThrow();

    [Benchmark]
    public MonteCarloResult AllProcessors() => MonteCarlo.Run(SimulationWorkload.Settings, [workload.Map], workload.Model, Draws).OrThrow();

    [Benchmark]
    public double FloorUniformNumbersOnly()
    {
        var (random, sum) = (new Random(), 0.0);
        for (var i = 0L; i < (long)Draws * workload.Model.Inputs.Length; i++)
        {
            sum += random.NextDouble();
        }

        return sum;
    }
}
