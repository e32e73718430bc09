namespace Transformation.Framework.ArchitectureTests;

/// <summary>The checkout the tests run in, found by walking up from their output folder.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The projects under <c>src/</c>, by name, in ordinal order.</summary>
    public static IReadOnlyList<string> ShippedProjects { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal)!,
    ];

    public static string AssetsOf(string projectFolder) => Path.Combine(Root, projectFolder, "obj", "project.assets.json");

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
