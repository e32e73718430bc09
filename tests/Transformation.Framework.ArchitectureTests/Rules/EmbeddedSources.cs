using System.Reflection.Metadata;
using Transformation.Framework.ArchitectureTests.Assemblies;

namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>The symbols carry the source text of every file, so that a debugger needs no address to fetch it from.</summary>
internal static class EmbeddedSources
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static IReadOnlyList<string> Missing(BuiltAssembly assembly) =>
        [.. assembly.Symbols.Documents
            .Where(document => !assembly.Symbols.GetCustomDebugInformation(document)
                .Any(information => assembly.Symbols.GetGuid(assembly.Symbols.GetCustomDebugInformation(information).Kind) == EmbeddedSource))
            .Select(document => $"{assembly.Symbols.GetString(assembly.Symbols.GetDocument(document).Name)} is not in the symbols of {assembly.Name}")];
}
