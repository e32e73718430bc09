using NodaTime;
using NodaTime.Text;

namespace PlanOnAPage;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string Data, string Output, LocalDate Before, LocalDate After)
{
    internal const string Usage =
        """
        Usage: PlanOnAPage [--before DATE] [--after DATE] [--data FOLDER] [--output FOLDER]

          --before DATE    the earlier of the two days looked at, as 2024-10-03, which is the default
          --after DATE     the later one; 2025-01-30 is the default
          --data FOLDER    where plan.json, plan-january.json, portfolio.json and the registers in the folder plan are
          --output FOLDER  where the pages go
        """;

    /// <summary>Reads the command line; null when it cannot be read.</summary>
    internal static Options? Parse(IReadOnlyList<string> args)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Count; i += 2)
        {
            if (args[i] is not ("--before" or "--after" or "--data" or "--output") || i + 1 == args.Count || !given.TryAdd(args[i], args[i + 1]))
            {
                return null;
            }
        }

        return Day(given, "--before", new(2024, 10, 3)) is { } before && Day(given, "--after", new(2025, 1, 30)) is { } after && before <= after
            ? new(
                given.GetValueOrDefault("--data", Path.Combine(AppContext.BaseDirectory, "data")),
                given.GetValueOrDefault("--output") ?? DefaultOutput(),
                before,
                after)
            : null;
    }

    private static LocalDate? Day(Dictionary<string, string> given, string name, LocalDate otherwise) =>
        !given.TryGetValue(name, out var text) ? otherwise
        : LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd").Parse(text) is { Success: true } day ? day.Value
        : null;

    /// <summary>The sample's own folder when it runs from the repository, so that the output is easy to find; else the current folder.</summary>
    private static string DefaultOutput()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PlanOnAPage.csproj")))
            {
                return Path.Combine(folder.FullName, "output");
            }
        }

        return Path.Combine(Environment.CurrentDirectory, "output");
    }
}
