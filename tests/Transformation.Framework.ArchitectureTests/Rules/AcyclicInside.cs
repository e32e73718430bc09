using System.Reflection.Metadata;
using Transformation.Framework.ArchitectureTests.Assemblies;

namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>Inside an assembly dependencies run one way: between first-level folders, and between namespaces.</summary>
internal static class AcyclicInside
{
    /// <summary>
    /// Folders. A file beside the project file stands for itself, so that an exception everyone throws and an entry point that uses everything may
    /// both lie there. A type that is partly in one folder and partly in another is a problem of its own.
    /// </summary>
    public static IReadOnlyList<string> Folders(BuiltAssembly assembly)
    {
        var folders = SourceFolders.Of(assembly);
        var types = assembly.Metadata.TypeDefinitions.Where(type => assembly.OutermostOf(type) == type);
        var spread = types
            .Where(type => folders.Of(type).Count > 1)
            .Select(type => $"{assembly.FullNameOf(type)} is spread over the folders {string.Join(", ", folders.Of(type))}");

        return [.. spread, .. CyclesBetween(assembly, "folders", GroupOf)];

        string? GroupOf(TypeDefinitionHandle type) => folders.Of(type) switch
        {
            [] => null,
            ["", ..] => $"./{assembly.ShortNameOf(type)}",
            [var folder, ..] => folder,
        };
    }

    /// <summary>
    /// Namespaces side by side. A namespace and one nested in it may use each other: the types of a package lie flat in its root namespace whatever their
    /// folder, so that the root holds both what a nested namespace stands on and what stands on it. The folder rule tells those apart.
    /// </summary>
    public static IReadOnlyList<string> Namespaces(BuiltAssembly assembly)
    {
        var folders = SourceFolders.Of(assembly);
        return CyclesBetween(assembly, "namespaces", type => folders.Of(type).Count == 0 ? null : assembly.NamespaceOf(type));
    }

    private static List<string> CyclesBetween(BuiltAssembly assembly, string kind, Func<TypeDefinitionHandle, string?> groupOf)
    {
        var arrows =
            from use in TypeUses.In(assembly)
            let userGroup = groupOf(use.User)
            let usedGroup = groupOf(use.Used)
            where userGroup is not null && usedGroup is not null && !IsNestedIn(userGroup, usedGroup) && !IsNestedIn(usedGroup, userGroup)
            select new Arrow(userGroup, usedGroup, $"{assembly.ShortNameOf(use.User)} uses {assembly.ShortNameOf(use.Used)} in {use.Member}");

        // Two files beside the project file are in the same place: a cycle among such files alone is none between folders.
        return [.. Cycles.In(arrows)
            .Where(cycle => !cycle.All(arrow => arrow.From.StartsWith("./", StringComparison.Ordinal)))
            .Select(cycle => $"{assembly.Name}: cycle between {kind}: {string.Join("; ", cycle)}")];
    }

    // Folder groups have no dots that could make one look nested in another: they are first-level only, and files begin with "./".
    private static bool IsNestedIn(string inner, string outer) => inner.StartsWith(outer + ".", StringComparison.Ordinal);
}
