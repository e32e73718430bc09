using System.Text.Json;
using Transformation.Framework.ArchitectureTests.Assemblies;

namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>What a package uses and what it declares, against what its floor allows.</summary>
internal static class References
{
    // Code made at run time: not trim-safe, not AOT-safe, and invisible to every other check here.
    private static readonly string[] DynamicCode = ["System.Reflection.Emit*", "System.Linq.Expressions", "System.Linq.Queryable", "Microsoft.CSharp"];

    /// <summary>The assemblies that the compiled code refers to.</summary>
    public static IReadOnlyList<string> Used(BuiltAssembly assembly, Floor floor)
    {
        string[] allowed = ["System.*", .. Floors.MayUse(floor)];
        return [.. NamesOf(assembly)
            .Where(name => !Floors.Allows(allowed, name))
            .Select(name => $"{floor.Package} (floor {floor.Number}) uses {name}, which its floor does not allow")];
    }

    /// <summary>The assemblies of run-time code generation that the compiled code refers to.</summary>
    public static IReadOnlyList<string> DynamicCodeUsed(BuiltAssembly assembly) =>
        [.. NamesOf(assembly)
            .Where(name => Floors.Allows(DynamicCode, name))
            .Select(name => $"{assembly.Name} uses {name}: no code is made at run time here")];

    /// <summary>
    /// The dependencies that the project declares, used or not, as restore resolved them from the project file and everything it imports.
    /// Development-only packages (private assets) do not reach a consumer and are left out.
    /// </summary>
    /// <param name="assets">Content of the project's <c>project.assets.json</c>.</param>
    /// <param name="floor">The floor the project is judged as.</param>
    public static IReadOnlyList<string> Declared(string assets, Floor floor)
    {
        using var document = JsonDocument.Parse(assets);
        var project = document.RootElement.GetProperty("project");
        var problems = new List<string>();

        foreach (var framework in project.GetProperty("frameworks").EnumerateObject())
        {
            problems.AddRange(Members(framework.Value, "dependencies")
                .Where(package => !IsPrivate(package.Value) && !Floors.Allows(floor.Packages, package.Name))
                .Select(package => $"{floor.Package} (floor {floor.Number}) declares the package {package.Name}, which its floor does not allow"));
            problems.AddRange(Members(framework.Value, "frameworkReferences")
                .Where(reference => reference.Name != "Microsoft.NETCore.App")
                .Select(reference => $"{floor.Package} (floor {floor.Number}) declares the framework {reference.Name}; only the base class library is allowed"));
        }

        foreach (var framework in project.GetProperty("restore").GetProperty("frameworks").EnumerateObject())
        {
            problems.AddRange(Members(framework.Value, "projectReferences")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Name.Replace('\\', '/')))
                .Where(name => !Floors.Allows(floor.Projects, name))
                .Select(name => $"{floor.Package} (floor {floor.Number}) declares the project {name}, which its floor does not allow"));
        }

        // A centrally pinned package that only comes through another one: pack would declare it as a dependency of this package's own.
        if (document.RootElement.TryGetProperty("centralTransitiveDependencyGroups", out var pinned))
        {
            problems.AddRange(pinned.EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => !Floors.Allows(floor.Packages, package.Name))
                .Select(package => $"{floor.Package} (floor {floor.Number}) would be packed with the pinned package {package.Name}, which its floor does not allow"));
        }

        return problems;
    }

    private static IEnumerable<string> NamesOf(BuiltAssembly assembly) =>
        assembly.Metadata.AssemblyReferences.Select(handle =>
            assembly.Metadata.GetString(assembly.Metadata.GetAssemblyReference(handle).Name));

    private static bool IsPrivate(JsonElement package) =>
        package.TryGetProperty("suppressParent", out var suppressed) && suppressed.GetString() == "All";

    private static IEnumerable<JsonProperty> Members(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var member) ? member.EnumerateObject() : Enumerable.Empty<JsonProperty>();
}
