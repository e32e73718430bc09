namespace Transformation.Framework.Benchmarks.Load;

/// <summary>
/// The same claims prepared as a well-made store holds them: in order of team and initiative, dates turned into worked days, cells numbered. Other contestants than the library start
/// from these, and the floor reads them. Only for whole-time equivalents.
/// </summary>
internal sealed class LoadColumns
{
    private const int EndAt = 16;
    private const int RateAt = 32;

    private LoadColumns(LoadWorkload workload)
    {
        (Rows, ByTheme, ByInitiative) = (new ulong[workload.Count], new ushort[workload.Count], new ushort[workload.Count]);
        var next = Starts(workload);
        for (var row = 0; row < workload.Count; row++)
        {
            var (unit, initiative) = (workload.UnitOf(row), workload.InitiativeOf(row));
            var at = next[(unit * LoadWorkload.Initiatives) + initiative]++;
            var (first, end) = (BenchmarkRange.FirstOrdinal(workload.FromOf(row)), BenchmarkRange.EndOrdinal(workload.ToOf(row)));
            Rows[at] = ((ulong)workload.DailyRateOf(row) << RateAt) | ((ulong)end << EndAt) | (uint)first;
            ByTheme[at] = LoadGrouping.ByTheme.CellOf(LoadWorkload.OrganisationOf(unit), initiative);
            ByInitiative[at] = LoadGrouping.ByInitiative.CellOf(LoadWorkload.OrganisationOf(unit), initiative);
        }
    }

    /// <summary>Rate, day after the last and first day, packed into eight bytes: what the library's table also holds of a row, beside four bytes that say which record it was.</summary>
    public ulong[] Rows { get; }

    /// <summary>The cell of each row, by theme.</summary>
    public ushort[] ByTheme { get; }

    /// <summary>The cell of each row, by initiative.</summary>
    public ushort[] ByInitiative { get; }

    public int Count => Rows.Length;

    public static LoadColumns Prepare(LoadWorkload workload) => new(workload);

    public static int FirstOf(ulong row) => (ushort)(row & ushort.MaxValue);

    public static int EndOf(ulong row) => (ushort)((row >> EndAt) & ushort.MaxValue);

    public static long RateOf(ulong row) => (long)(row >> RateAt);

    public ushort[] CellsOf(LoadGrouping grouping) => grouping == LoadGrouping.ByTheme ? ByTheme : ByInitiative;

    private static int[] Starts(LoadWorkload workload)
    {
        var starts = new int[(LoadWorkload.Organisations * LoadWorkload.TeamsEach * LoadWorkload.Initiatives) + 1];
        for (var row = 0; row < workload.Count; row++)
        {
            starts[(workload.UnitOf(row) * LoadWorkload.Initiatives) + workload.InitiativeOf(row) + 1]++;
        }

        for (var key = 1; key < starts.Length; key++)
        {
            starts[key] += starts[key - 1];
        }

        return starts;
    }
}
