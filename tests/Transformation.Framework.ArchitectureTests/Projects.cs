namespace Transformation.Framework.ArchitectureTests;

/// <summary>The projects the rules are held against.</summary>
internal static class Projects
{
    /// <summary>The projects under <c>src/</c>, by name, in ordinal order.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal)!,
    ];

    /// <summary>What restore resolved for the project in a folder.</summary>
    public static string AssetsOf(params string[] folder) =>
        File.ReadAllText(Path.Combine(Repository.PathOf(folder), "obj", "project.assets.json"));
}
