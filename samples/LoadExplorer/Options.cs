using System.Globalization;

namespace LoadExplorer;

/// <summary>What the command line asks for: to explore files, or to generate a big portfolio and show the speed.</summary>
internal sealed record Options(string Data, string? Commitments, string? Capacity, string Output, int? Generate)
{
    internal const string Usage =
        """
        Usage: LoadExplorer [--commitments FILE] [--capacity FILE] [--data FOLDER] [--output FOLDER]
               LoadExplorer --generate ROWS

          --commitments FILE  a CSV file of commitments instead of the sample's
          --capacity FILE     a CSV file of capacity instead of the sample's
          --data FOLDER       where commitments.csv, capacity.csv, impacts.json and portfolio.json are
          --output FOLDER     where the report, the pictures and the shared snapshots go
          --generate ROWS     make a synthetic portfolio of 1 to 100,000,000 commitments in memory and show how fast it is added up
        """;

    private const int MostRows = 100_000_000;

    internal string CommitmentsFile => Commitments ?? Path.Combine(Data, "commitments.csv");

    internal string CapacityFile => Capacity ?? Path.Combine(Data, "capacity.csv");

    /// <summary>Reads the command line; null when it cannot be read.</summary>
    internal static Options? Parse(IReadOnlyList<string> args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (args[i] is not ("--commitments" or "--capacity" or "--data" or "--output" or "--generate") || i + 1 == args.Count || !given.TryAdd(args[i], args[i + 1]))
            {
                return null;
            }
        }

        int? generate = null;
        if (given.TryGetValue("--generate", out var text))
        {
            if (given.Count > 1 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows is < 1 or > MostRows)
            {
                return null;
            }

            generate = rows;
        }

        return new(
            given.GetValueOrDefault("--data", Path.Combine(AppContext.BaseDirectory, "data")),
            given.GetValueOrDefault("--commitments"),
            given.GetValueOrDefault("--capacity"),
            given.GetValueOrDefault("--output") ?? DefaultOutput(),
            generate);
    }

    /// <summary>The sample's own folder when it runs from the repository, so that the output is easy to find; else the current folder.</summary>
    private static string DefaultOutput()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LoadExplorer.csproj")))
            {
                return Path.Combine(folder.FullName, "output");
            }
        }

        return Path.Combine(Environment.CurrentDirectory, "output");
    }
}
