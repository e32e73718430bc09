using BenchmarkDotNet.Attributes;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>A question as a dashboard asks it: the load of one organisation in each month of a year. Of cubes of more and more commitments, and of more and more cells.</summary>
[MemoryDiagnoser]
public class DashboardBenchmark
{
    private static readonly OrganisationId Busiest = LoadWorkload.Organisation(0);

    private LoadCube byTheme = null!;
    private LoadCube byInitiative = null!;
    private LoadCube byOrganisation = null!;
    private LoadPeriod[] year = [];

    [Params(10_000, 1_000_000)]
    public int Commitments { get; set; }

    [GlobalSetup]
    public void MakeCubes()
    {
        var table = LoadWorkload.Of(Commitments, isMixed: true).Build();
        byTheme = LoadCube.Calculate(table, TimeGrain.Month, LoadGrouping.ByTheme.Dimensions);
        byInitiative = LoadCube.Calculate(table, TimeGrain.Month, LoadGrouping.ByInitiative.Dimensions);
        byOrganisation = byTheme.RollUp(LoadDimensions.Organisation);
        year = [.. byTheme.Periods.Where(static p => p.Start >= new LocalDate(2024, 4, 1) && p.End <= new LocalDate(2025, 3, 31))];
        if (Ask(byTheme) != Ask(byInitiative) || Ask(byTheme) != Ask(byOrganisation))
        {
            throw new InvalidOperationException("The cubes disagree.");
        }
    }

    /// <summary>A cell for each organisation.</summary>
    [Benchmark(Baseline = true)]
    public Effort OfOneCell() => Ask(byOrganisation);

    /// <summary>Added up from the organisation's eight themes, of 320 cells.</summary>
    [Benchmark]
    public Effort OfEightCells() => Ask(byTheme);

    /// <summary>Added up from the organisation's 325 initiatives, of 13,000 cells.</summary>
    [Benchmark]
    public Effort OfHundredsOfCells() => Ask(byInitiative);

    private Effort Ask(LoadCube cube)
    {
        var slice = cube.Whole.Where(LoadDimensions.Organisation, Busiest);
        var most = default(Effort);
        foreach (var month in year)
        {
            most += slice.In(month).Most;
        }

        return most;
    }
}
