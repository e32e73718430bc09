namespace Transformation.Framework.Storage.Archive;

/// <summary>A kind of aggregate as it was written.</summary>
/// <param name="Kind">What the manifest says of it.</param>
/// <param name="Mark">The mark of what was written.</param>
/// <param name="HighestVersion">The greatest version among them.</param>
internal sealed record ExportedKind(ArchivedKind Kind, string Mark, long HighestVersion);
