using System.Collections.Immutable;

namespace Transformation.Framework.Core.Storage;

/// <summary>A decision on record together with what it changed.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RecordedDecision
{
    /// <summary>Puts both together: for stores.</summary>
    /// <param name="versions">The version that each aggregate has now, in the order of the batch; 0 for one that was deleted.</param>
    /// <param name="entry">The entry of the log.</param>
    public RecordedDecision(ImmutableArray<long> versions, DecisionLogEntry entry)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(versions.IsDefault, true, nameof(versions));
        ArgumentNullException.ThrowIfNull(entry);
        Versions = versions;
        Entry = entry;
    }

    /// <summary>The version that each aggregate has now, in the order of the batch; 0 for one that was deleted.</summary>
    public ImmutableArray<long> Versions { get; }

    /// <summary>The entry of the log.</summary>
    public DecisionLogEntry Entry { get; }
}
