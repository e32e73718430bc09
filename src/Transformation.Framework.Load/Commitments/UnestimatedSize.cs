using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>A commitment that nobody has estimated. Load that includes one is a lower bound.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UnestimatedSize : CommitmentSize
{
    private UnestimatedSize()
    {
    }

    internal static UnestimatedSize Instance { get; } = new();

    internal override RowSize Over(LoadRange range) => new(RowKind.Unestimated, 0);
}
