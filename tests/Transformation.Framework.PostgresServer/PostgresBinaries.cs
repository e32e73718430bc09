using System.Diagnostics;

namespace Transformation.Framework.PostgresServer;

/// <summary>Where the programs of PostgreSQL are on this machine.</summary>
internal static class PostgresBinaries
{
    /// <summary>Folders with one folder for each version below them, and where the programs are in that.</summary>
    private static readonly (string Root, string Prefix, string Below)[] Versioned =
    [
        ("/usr/lib/postgresql", "", "bin"),
        ("/usr", "pgsql-", "bin"),
        ("/opt/homebrew/opt", "postgresql@", "bin"),
        ("/usr/local/opt", "postgresql@", "bin"),
        ("/Applications/Postgres.app/Contents/Versions", "", "bin"),
    ];

    private static readonly string[] Single = ["/usr/local/pgsql/bin", "/usr/local/bin", "/opt/homebrew/bin", "/usr/bin"];

    /// <summary>The folder that has both <c>initdb</c> and <c>postgres</c>, or null.</summary>
    internal static string? Find() => OnThePath().Append(OfPgConfig()).Concat(Installed()).FirstOrDefault(static folder => folder is not null && HasBoth(folder));

    /// <summary>The full name of a program on the PATH or in the usual places of system programs, or null.</summary>
    internal static string? Program(string name) =>
        OnThePath().Concat(["/usr/bin", "/bin", "/usr/sbin", "/sbin"]).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static bool HasBoth(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));

    private static string[] OnThePath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? OfPgConfig()
    {
        if (Program("pg_config") is not { } program)
        {
            return null;
        }

        using var process = Process.Start(new ProcessStartInfo(program, ["--bindir"]) { RedirectStandardOutput = true, RedirectStandardError = true });
        return process?.StandardOutput.ReadToEnd().Trim();
    }

    private static IEnumerable<string> Installed() =>
        Versioned.Where(static place => Directory.Exists(place.Root))
            .SelectMany(static place => Directory.GetDirectories(place.Root, $"{place.Prefix}*")
                .Select(folder => (Version: VersionOf(Path.GetFileName(folder)[place.Prefix.Length..]), Folder: Path.Combine(folder, place.Below))))
            .Where(static found => found.Version is not null)
            .OrderByDescending(static found => found.Version)
            .Select(static found => found.Folder)
            .Concat(Single);

    private static Version? VersionOf(string text) => Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : $"{text}.0", out var version) ? version : null;
}
