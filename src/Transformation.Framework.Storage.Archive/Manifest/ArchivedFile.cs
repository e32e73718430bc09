namespace Transformation.Framework.Storage.Archive;

/// <summary>One file of an archive.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ArchivedFile
{
    internal ArchivedFile(string path, long count, long bytes, string sha256)
    {
        Path = path;
        Count = count;
        Bytes = bytes;
        Sha256 = sha256;
    }

    /// <summary>Where it stands, from the directory of the archive, with <c>/</c> between the parts: <c>aggregates/portfolio.jsonl</c>.</summary>
    public string Path { get; }

    /// <summary>How many things it holds: aggregates, decisions, texts or rows.</summary>
    public long Count { get; }

    /// <summary>Its length in bytes.</summary>
    public long Bytes { get; }

    /// <summary>Its SHA-256, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }
}
