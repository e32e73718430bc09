using System.Collections.Immutable;

namespace Transformation.Framework.Benchmarks.Load.Contestants;

/// <summary>A way to ask DuckDB for the prefix form.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="IsMadeForMonths">From a table that has the months of each claim's start and end worked out, and so serves no other grain; otherwise from worked days, through a join with the calendar.</param>
/// <param name="Number">The type that is summed: BIGINT, or DOUBLE, which is exact here as long as sums stay below 2^53.</param>
/// <param name="Settings">What is set before.</param>
internal sealed record DuckDbForm(string Name, bool IsMadeForMonths, string Number, string Settings)
{
    public const string DefaultSettings = "RESET perfect_ht_threshold";

    /// <summary>Lets DuckDB number the groups directly instead of hashing them: found by trying; the default allows 12 bits, cell and month take 16 or 21.</summary>
    private const string Tuned = "SET perfect_ht_threshold=25";

    public static ImmutableArray<DuckDbForm> All { get; } =
    [
        new("DuckDB, prefix form, as installed", false, "BIGINT", DefaultSettings),
        new("DuckDB, prefix form, groups numbered directly", false, "BIGINT", Tuned),
        new("DuckDB, prefix form, groups numbered directly, floating point", false, "DOUBLE", Tuned),
        new("DuckDB, table made for months, as installed", true, "BIGINT", DefaultSettings),
        new("DuckDB, table made for months, groups numbered directly", true, "BIGINT", Tuned),
        new("DuckDB, table made for months, groups numbered directly, floating point", true, "DOUBLE", Tuned),
    ];
}
