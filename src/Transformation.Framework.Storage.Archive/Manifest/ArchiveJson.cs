using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

/// <summary>The JSON documents of this package: how to read and write them, and their published schemas.</summary>
public static class ArchiveJson
{
    /// <summary>The <c>manifest.json</c> of an archive. Schema: <c>docs/schemas/store-archive.schema.json</c>.</summary>
    public static JsonDocumentFormat<StoreArchiveManifest> Manifest { get; } = new("store-archive", 1, new ManifestShape());
}
