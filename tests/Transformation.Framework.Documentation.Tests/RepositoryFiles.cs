namespace Transformation.Framework.Documentation.Tests;

/// <summary>The files of the repository itself, without what builds and runs leave behind.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "artifacts", "output", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    /// <summary>Every file, by its path from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Walk(new DirectoryInfo(Repository.Root)).Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Markdown { get; } = [.. All.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>READMEs that end up inside a package.</summary>
    public static IReadOnlyList<string> PackageReadmes { get; } =
        [.. Markdown.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith("/README.md", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n");

    public static bool Exists(string file) => Path.Exists(Repository.PathOf(file));

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name)).SelectMany(Walk));
}
