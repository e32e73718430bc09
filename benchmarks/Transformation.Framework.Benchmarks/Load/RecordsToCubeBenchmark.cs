using BenchmarkDotNet.Attributes;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>From commitment records, as a plan holds them, to the load of every organisation × theme × month over ten years: encoding and adding up, and what both allocate.</summary>
[MemoryDiagnoser]
public class RecordsToCubeBenchmark
{
    private Commitment[] records = null!;
    private CommitmentTable table = null!;

    [Params(100_000, 1_000_000)]
    public int Commitments { get; set; }

    [GlobalSetup]
    public void MakeRecords()
    {
        records = LoadWorkload.Of(Commitments, isMixed: true).ToRecords();
        table = RecordsToTable();
    }

    [Benchmark]
    public CommitmentTable RecordsToTable() => CommitmentTable.Build(records, BenchmarkRange.Range, LoadWorkload.Catalogue);

    [Benchmark]
    public LoadCube TableToCube() => LoadCube.Calculate(table, TimeGrain.Month, LoadGrouping.ByTheme.Dimensions);

    [Benchmark]
    public LoadCube RecordsToCube() => LoadCube.Calculate(RecordsToTable(), TimeGrain.Month, LoadGrouping.ByTheme.Dimensions);
}
