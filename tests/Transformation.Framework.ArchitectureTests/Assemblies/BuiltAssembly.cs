using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Transformation.Framework.ArchitectureTests.Assemblies;

/// <summary>A built assembly opened for reading: its metadata, and the portable symbols beside it. Nothing is loaded into the process.</summary>
internal sealed class BuiltAssembly : IDisposable
{
    private readonly PEReader image;
    private readonly MetadataReaderProvider symbolsProvider;

    private BuiltAssembly(PEReader image, MetadataReaderProvider symbolsProvider)
    {
        this.image = image;
        this.symbolsProvider = symbolsProvider;
        Metadata = image.GetMetadataReader();
        Symbols = symbolsProvider.GetMetadataReader();
        Name = Metadata.GetString(Metadata.GetAssemblyDefinition().Name);
    }

    public string Name { get; }

    public MetadataReader Metadata { get; }

    public MetadataReader Symbols { get; }

    public static BuiltAssembly Open(string path)
    {
        var image = new PEReader(File.OpenRead(path), PEStreamOptions.PrefetchEntireImage);
        var found = image.TryOpenAssociatedPortablePdb(
            path, file => File.Exists(file) ? File.OpenRead(file) : null, out var symbols, out _);

        // Without symbols every type would be in no folder, and the folder rule would pass without looking.
        return found && symbols is not null
            ? new BuiltAssembly(image, symbols)
            : throw new InvalidOperationException($"{Path.GetFileName(path)} has no portable symbols beside it.");
    }

    /// <summary>The assembly of a project that this test project references, as it was copied beside the tests.</summary>
    public static BuiltAssembly OfProject(string projectName) =>
        Open(Path.Combine(AppContext.BaseDirectory, projectName + ".dll"));

    public MethodBodyBlock? BodyOf(MethodDefinition method) =>
        method.RelativeVirtualAddress == 0 ? null : image.GetMethodBody(method.RelativeVirtualAddress);

    public string FullNameOf(TypeDefinitionHandle handle)
    {
        var type = Metadata.GetTypeDefinition(handle);
        var name = Metadata.GetString(type.Name);
        if (type.GetDeclaringType() is { IsNil: false } outer)
        {
            return $"{FullNameOf(outer)}.{name}";
        }

        return type.Namespace.IsNil ? name : $"{Metadata.GetString(type.Namespace)}.{name}";
    }

    public string ShortNameOf(TypeDefinitionHandle handle) => Metadata.GetString(Metadata.GetTypeDefinition(handle).Name);

    public string NamespaceOf(TypeDefinitionHandle handle) =>
        Metadata.GetString(Metadata.GetTypeDefinition(OutermostOf(handle)).Namespace);

    public TypeDefinitionHandle OutermostOf(TypeDefinitionHandle handle)
    {
        while (Metadata.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer)
        {
            handle = outer;
        }

        return handle;
    }

    public void Dispose()
    {
        symbolsProvider.Dispose();
        image.Dispose();
    }
}
