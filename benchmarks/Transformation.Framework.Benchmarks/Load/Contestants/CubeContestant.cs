using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>This library: a cube from a table.</summary>
internal sealed class CubeContestant(string name, CommitmentTable table, LoadGrouping grouping, LoadCalculation how, TimeGrain grain = TimeGrain.Month) : LoadContestant(name)
{
    private LoadCube? cube;

    public override void Run() => cube = LoadCube.Calculate(table, grain, grouping.Dimensions, how);

    public override long[]? Result() => cube is null || grain != TimeGrain.Month ? null : grouping.Read(cube);
}
