using System.Reflection.Metadata;

namespace Transformation.Framework.ArchitectureTests.Assemblies;

/// <summary>Where the source of each outermost type lies, read from the symbols: the first-level folder below the project.</summary>
internal sealed class SourceFolders
{
    // "Type definition documents": names the source of types whose methods carry no code (interfaces, enums, delegates).
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly Dictionary<TypeDefinitionHandle, SortedSet<string>> filesByType = [];

    private SourceFolders(BuiltAssembly assembly)
    {
        foreach (var handle in assembly.Metadata.TypeDefinitions)
        {
            var outermost = assembly.OutermostOf(handle);
            foreach (var document in DocumentsOf(assembly, handle))
            {
                if (RelativePath(assembly, document) is { } file)
                {
                    filesByType.TryAdd(outermost, new SortedSet<string>(StringComparer.Ordinal));
                    filesByType[outermost].Add(file);
                }
            }
        }
    }

    public static SourceFolders Of(BuiltAssembly assembly) => new(assembly);

    /// <summary>
    /// The folders of a type, in ordinal order: the empty string for a file beside the project file; more than one for a partial
    /// type spread over folders; none for a type that only the compiler or a source generator wrote.
    /// </summary>
    public IReadOnlyList<string> Of(TypeDefinitionHandle outermost) =>
        filesByType.TryGetValue(outermost, out var files)
            ? [.. files.Select(FirstFolder).Distinct(StringComparer.Ordinal)]
            : [];

    private static string FirstFolder(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";

    private static IEnumerable<DocumentHandle> DocumentsOf(BuiltAssembly assembly, TypeDefinitionHandle type)
    {
        foreach (var method in assembly.Metadata.GetTypeDefinition(type).GetMethods())
        {
            var debug = assembly.Symbols.GetMethodDebugInformation(method.ToDebugInformationHandle());
            if (!debug.Document.IsNil)
            {
                yield return debug.Document;
                continue;
            }

            foreach (var point in debug.GetSequencePoints())
            {
                yield return point.Document;
            }
        }

        foreach (var handle in assembly.Symbols.GetCustomDebugInformation(type))
        {
            var information = assembly.Symbols.GetCustomDebugInformation(handle);
            if (assembly.Symbols.GetGuid(information.Kind) != TypeDefinitionDocuments)
            {
                continue;
            }

            var blob = assembly.Symbols.GetBlobReader(information.Value);
            while (blob.RemainingBytes > 0)
            {
                yield return System.Reflection.Metadata.Ecma335.MetadataTokens.DocumentHandle(blob.ReadCompressedInteger());
            }
        }
    }

    // Documents read "<root>/<kind>/<assembly name>/<folder>/<file>": the project folder has the assembly's name.
    private static string? RelativePath(BuiltAssembly assembly, DocumentHandle handle)
    {
        var path = assembly.Symbols.GetString(assembly.Symbols.GetDocument(handle).Name).Replace('\\', '/');
        var project = $"/{assembly.Name}/";
        var start = path.LastIndexOf(project, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var relative = path[(start + project.Length)..];
        return relative.StartsWith("obj/", StringComparison.Ordinal) ? null : relative;
    }
}
