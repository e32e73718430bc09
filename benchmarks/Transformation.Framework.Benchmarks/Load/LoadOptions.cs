using System.Globalization;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>How much is measured: <c>--load [--quick] [--rows 1000000,10000000] [--turns 11] [--threads 2] [--duckdb-to 100000000]</c>.</summary>
internal sealed record LoadOptions
{
    public static LoadOptions Quick { get; } = new() { Rows = [2_000], Turns = 1, MostForDuckDb = 2_000, Focus = 2_000 };

    public int[] Rows { get; init; } = [100_000, 1_000_000, 10_000_000, 100_000_000];

    /// <summary>Rows of the tables that do not compare sizes.</summary>
    public int Focus { get; init; } = 10_000_000;

    public int Turns { get; init; } = 15;

    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Beyond this DuckDB does not take part, unless it is asked for: its tables and queries alone would take ten minutes.</summary>
    public int MostForDuckDb { get; init; } = 10_000_000;

    /// <summary>What all turns of a contestant may take together.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public static LoadOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new LoadOptions();
        while (!args.IsEmpty)
        {
            (options, var taken) = args switch
            {
                ["--quick", ..] => (Quick, 1),
                ["--rows", var rows, ..] => (options with { Rows = [.. rows.Split(',').Select(Whole)], Focus = rows.Split(',').Select(Whole).Where(static r => r <= 10_000_000).DefaultIfEmpty(10_000_000).Max() }, 2),
                ["--turns", var turns, ..] => (options with { Turns = Whole(turns) }, 2),
                ["--threads", var threads, ..] => (options with { Threads = Whole(threads) }, 2),
                ["--duckdb-to", var most, ..] => (options with { MostForDuckDb = Whole(most) }, 2),
                _ => throw new ArgumentException($"'{args[0]}' is not an option of --load.", nameof(args)),
            };
            args = args[taken..];
        }

        return options;
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
