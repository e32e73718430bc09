namespace Transformation.Framework.Documentation.Tests;

/// <summary>The checkout the tests run in: its own files, without what builds and runs leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", "bin", "obj", "artifacts", "output", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    public static string Root { get; } = FindRoot();

    /// <summary>Every file, by its path from the root with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> MarkdownFiles { get; } = [.. Files.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];

    /// <summary>READMEs that end up inside a package.</summary>
    public static IReadOnlyList<string> PackageReadmes { get; } =
        [.. MarkdownFiles.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith("/README.md", StringComparison.Ordinal))];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n");

    public static bool Exists(string file) => Path.Exists(Path.Combine(Root, file));

    private static IEnumerable<string> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(child => !NotOurs.Contains(child.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Transformation.Framework.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
