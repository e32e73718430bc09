using System.Globalization;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>How much is measured: <c>--storage [--quick] [--rows 1000000] [--turns 7] [--only sqlite|postgresql]</c>.</summary>
internal sealed record StorageOptions
{
    public static StorageOptions Quick { get; } = new() { Rows = 2_000, Turns = 1, Saves = 5 };

    /// <summary>Commitments of the plan; twice as many where memory is looked at.</summary>
    public int Rows { get; init; } = 1_000_000;

    public int Turns { get; init; } = 7;

    /// <summary>How often an aggregate is saved in one turn.</summary>
    public int Saves { get; init; } = 60;

    /// <summary>The one store to measure; null for both.</summary>
    public string? Only { get; init; }

    public static StorageOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new StorageOptions();
        while (!args.IsEmpty)
        {
            (options, var taken) = args switch
            {
                ["--quick", ..] => (Quick with { Only = options.Only }, 1),
                ["--rows", var rows, ..] => (options with { Rows = Whole(rows) }, 2),
                ["--turns", var turns, ..] => (options with { Turns = Whole(turns) }, 2),
                ["--only", var only, ..] => (options with { Only = only }, 2),
                _ => throw new ArgumentException($"'{args[0]}' is not an option of --storage.", nameof(args)),
            };
            args = args[taken..];
        }

        return options;
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
