namespace Transformation.Framework.Storage.Archive;

/// <summary>The aggregates of one kind in an archive.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ArchivedKind
{
    internal ArchivedKind(string type, ArchivedFile file)
    {
        Type = type;
        File = file;
    }

    /// <summary>The kind: the name of the aggregate type.</summary>
    public string Type { get; }

    /// <summary>The file they stand in, a line each, ordered by the code points of their keys.</summary>
    public ArchivedFile File { get; }
}
