namespace Transformation.Framework.Core.Storage;

/// <summary>Follows the entries of a log one after the other and finds the first that does not belong where it stands.</summary>
internal sealed class DecisionChain(DecisionLogHead expectedHead)
{
    /// <summary>The last entry up to which everything is as it should be.</summary>
    internal DecisionLogHead Head { get; private set; }

    internal DecisionLogFault? Follow(DecisionLogEntry entry)
    {
        var next = Head.Sequence + 1;
        if (entry.Sequence != next)
        {
            return entry.Sequence > next
                ? Fault(next, DecisionLogFaultKind.Missing, $"Entry {next} is missing: entry {entry.Sequence} comes after entry {Head.Sequence}.")
                : Fault(entry.Sequence, DecisionLogFaultKind.OutOfPlace, $"Entry {entry.Sequence} stands after entry {Head.Sequence}.");
        }

        if (!entry.MatchesItsHash)
        {
            return Fault(next, DecisionLogFaultKind.Changed, $"Entry {next} is not what was recorded: its content does not give its hash.");
        }

        // The entry is whole, so it is a witness to what stood before it: the one before was replaced by another that is whole in itself.
        if (entry.PreviousHash != Head.Hash)
        {
            return Head.Sequence == 0
                ? Fault(next, DecisionLogFaultKind.Changed, $"Entry {next} was recorded after another entry, but stands first.")
                : Fault(Head.Sequence, DecisionLogFaultKind.Replaced, $"Entry {Head.Sequence} is not the one that entry {next} was recorded after.");
        }

        if (next == expectedHead.Sequence && entry.Hash != expectedHead.Hash)
        {
            return Fault(next, DecisionLogFaultKind.Replaced, $"Entry {next}, or one before it, is not the one that the expected head stands for: the log was written anew.");
        }

        Head = entry.Head;
        return null;
    }

    internal DecisionLogFault? End() => Head.Sequence < expectedHead.Sequence
        ? Fault(
            Head.Sequence + 1,
            DecisionLogFaultKind.Missing,
            $"Entry {Head.Sequence + 1} is missing: the log ends with entry {Head.Sequence}, but went to entry {expectedHead.Sequence} when its head was kept.")
        : null;

    private static DecisionLogFault Fault(long sequence, DecisionLogFaultKind kind, FormattableString message) =>
        new(sequence, kind, FormattableString.Invariant(message));
}
