using NodaTime.Text;

namespace Transformation.Framework.Core.Storage;

/// <summary>A decision on record: its place in the log, and the hash that chains it to everything before it.</summary>
/// <remarks>
/// <para>The hash is SHA-256 over seven texts, each written as its length in UTF-8 bytes (a 64-bit big-endian number) followed by those bytes:
/// <c>transformation-framework:decision:1</c>, the previous entry's hash (64 zeros before the first), the sequence number in decimal,
/// <see cref="DecisionRecord.RecordedAtText"/>, the kind, the subject and the payload. Anyone can recompute it with standard tools.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record DecisionLogEntry
{
    private DecisionLogEntry(long sequence, DecisionRecord record, string previousHash, string hash)
    {
        Sequence = sequence;
        Record = record;
        PreviousHash = previousHash;
        Hash = hash;
    }

    /// <summary>Its place: 1, 2, 3 and so on without gaps.</summary>
    public long Sequence { get; }

    /// <summary>What was decided.</summary>
    public DecisionRecord Record { get; }

    /// <summary>The hash of the entry before it, as 64 lower-case hexadecimal digits; all zeros for the first.</summary>
    public string PreviousHash { get; }

    /// <summary>The hash stored with it, as 64 lower-case hexadecimal digits. Whether it is right is what verifying finds out.</summary>
    public string Hash { get; }

    /// <summary>The head of a log that ends with this entry.</summary>
    public DecisionLogHead Head => new(Sequence, Hash);

    /// <summary>Whether the stored hash is the hash of what is stored.</summary>
    internal bool MatchesItsHash => Hash == DecisionHash.Of(PreviousHash, Sequence, Record);

    /// <summary>The entry that a record becomes at the end of a log: for stores.</summary>
    /// <param name="head">Where the log ends now.</param>
    /// <param name="record">What to append.</param>
    public static DecisionLogEntry After(DecisionLogHead head, DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var sequence = head.Sequence + 1;
        return new(sequence, record, head.Hash, DecisionHash.Of(head.Hash, sequence, record));
    }

    /// <summary>Checks that an entry of another log belongs behind a head, so that laying it in keeps the chain: for stores.</summary>
    /// <param name="head">Where the log ends now.</param>
    /// <param name="entry">The entry.</param>
    /// <exception cref="StoreCorruptException">It is not the next, was recorded after another entry, or is not what its hash says.</exception>
    public static void RequireNext(DecisionLogHead head, DecisionLogEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry != After(head, entry.Record))
        {
            throw new StoreCorruptException(FormattableString.Invariant($"Entry {entry.Sequence} of the decision log does not follow entry {head.Sequence}, or is not what was recorded."));
        }
    }

    /// <summary>An entry as it was found in a store, to be checked by whoever reads it: for stores.</summary>
    /// <param name="sequence">The sequence number.</param>
    /// <param name="recordedAt">The text of <see cref="DecisionRecord.RecordedAtText"/>.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="previousHash">The hash of the entry before it.</param>
    /// <param name="hash">Its own hash.</param>
    /// <exception cref="StoreCorruptException">No entry of this library looks like that.</exception>
    public static DecisionLogEntry FromStored(
        long sequence, string recordedAt, string kind, string subject, string payload, string previousHash, string hash)
    {
        // Only the one way of writing an instant is accepted, so that no byte of it can change unseen.
        var instant = InstantPattern.ExtendedIso.Parse(recordedAt);
        if (sequence < 1
            || !instant.TryGetValue(default, out var at)
            || InstantPattern.ExtendedIso.Format(at) != recordedAt
            || !DecisionHash.IsWellFormed(previousHash)
            || !DecisionHash.IsWellFormed(hash)
            || hash == DecisionHash.Zero)
        {
            throw new StoreCorruptException(FormattableString.Invariant($"Entry {sequence} of the decision log has a number, an instant or a hash that no entry can have."));
        }

        try
        {
            return new(sequence, new DecisionRecord(at, kind, subject, payload), previousHash, hash);
        }
        catch (ArgumentException e)
        {
            throw new StoreCorruptException(FormattableString.Invariant($"Entry {sequence} of the decision log has a text that no entry can have."), e);
        }
    }
}
