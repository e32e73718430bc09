using Transformation.Framework.Core;

namespace Transformation.Framework.Storage.Archive;

/// <summary>The stable codes of what can be wrong with an archive, beside those of <see cref="ProblemCodes"/> and, for CSV, of the package that reads it.</summary>
public static class ArchiveProblemCodes
{
    /// <summary>A file is not what was written: its length or its hash is another.</summary>
    public const string Damaged = "damaged";

    /// <summary>A file that the manifest does not name.</summary>
    public const string Unexpected = "unexpected";

    /// <summary>A file ends in the middle of a line.</summary>
    public const string Truncated = "truncated";

    /// <summary>A line, or the manifest, is longer than is accepted.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Something does not come after what stands before it, or stands twice.</summary>
    public const string OutOfOrder = "out-of-order";

    /// <summary>An entry of the decision log is not what was recorded, or does not follow the one before it.</summary>
    public const string BrokenChain = "broken-chain";
}
