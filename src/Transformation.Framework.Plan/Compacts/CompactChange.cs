using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>What is different between two versions of a compact: what those who signed the earlier one have not agreed to yet.</summary>
/// <remarks>Commitments are the same when they have the same identifier. Immutable; safe to share between threads.</remarks>
public sealed class CompactChange
{
    private CompactChange(
        ImmutableArray<CompactCommitment> added,
        ImmutableArray<CompactCommitment> dropped,
        ImmutableArray<CompactCommitment> moved,
        ImmutableArray<CompactCommitment> reworded)
    {
        Added = added;
        Dropped = dropped;
        Moved = moved;
        Reworded = reworded;
    }

    /// <summary>Commitments of the later version only, in its order.</summary>
    public ImmutableArray<CompactCommitment> Added { get; }

    /// <summary>Commitments of the earlier version only, in its order.</summary>
    public ImmutableArray<CompactCommitment> Dropped { get; }

    /// <summary>Commitments that somebody else makes now, as the later version has them, in its order; reworded or not.</summary>
    public ImmutableArray<CompactCommitment> Moved { get; }

    /// <summary>Commitments made by the same side with another label, as the later version has them, in its order.</summary>
    public ImmutableArray<CompactCommitment> Reworded { get; }

    /// <summary>Whether the same commitments are made by the same sides in the same words; headings and order do not count.</summary>
    public bool IsEmpty => Added.IsEmpty && Dropped.IsEmpty && Moved.IsEmpty && Reworded.IsEmpty;

    /// <summary>Compares two versions. Time in proportion to their commitments.</summary>
    /// <param name="earlier">The version to begin from.</param>
    /// <param name="later">The other version.</param>
    public static CompactChange Between(CompactVersion earlier, CompactVersion later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var before = earlier.Commitments.ToDictionary(static c => c.Id, StringComparer.Ordinal);
        var after = later.Commitments.Select(static c => c.Id).ToHashSet(StringComparer.Ordinal);
        var kept = later.Commitments.Where(c => before.ContainsKey(c.Id)).ToList();
        return new(
            [.. later.Commitments.Where(c => !before.ContainsKey(c.Id))],
            [.. earlier.Commitments.Where(c => !after.Contains(c.Id))],
            [.. kept.Where(c => c.By != before[c.Id].By)],
            [.. kept.Where(c => c.By == before[c.Id].By && c.Label != before[c.Id].Label)]);
    }
}
