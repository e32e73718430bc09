using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Storage;
using static Transformation.Framework.Core.Tests.Storage.FakeLog;

namespace Transformation.Framework.Core.Tests.Storage;

public sealed class VerificationTests
{
    [Property]
    public bool Verify_HonestLog_IsIntactAgainstEveryHeadItHad(byte count, byte known)
    {
        var entries = Honest(count);
        var verification = Verify(entries, known < count ? entries[known].Head : default);
        return verification.IsIntact && verification.Head == (count == 0 ? default : entries[^1].Head);
    }

    [Property]
    public Property Verify_AnyEntryRemovedButTheLast_IsMissing() => ForAnyEntry(count: 12, upTo: 11, index =>
    {
        var entries = Honest(12);
        entries.RemoveAt(index);
        return Verify(entries).Fault is { Kind: DecisionLogFaultKind.Missing } fault && fault.Sequence == index + 1;
    });

    [Property]
    public Property Verify_AnyEntryRepeated_IsOutOfPlace() => ForAnyEntry(count: 12, upTo: 12, index =>
    {
        var entries = Honest(12);
        entries.Insert(index, entries[index]);
        return Verify(entries).Fault is { Kind: DecisionLogFaultKind.OutOfPlace } fault && fault.Sequence == index + 1;
    });

    [Property]
    public Property Verify_AnyEntryMovedBack_NamesTheGap() => ForAnyEntry(count: 12, upTo: 11, index =>
    {
        var entries = Honest(12);
        (entries[index], entries[index + 1]) = (entries[index + 1], entries[index]);
        return Verify(entries).Fault is { Kind: DecisionLogFaultKind.Missing } fault && fault.Sequence == index + 1;
    });

    [Property]
    public Property Verify_NumbersOfTwoEntriesSwapped_NamesTheFirst() => ForAnyEntry(count: 12, upTo: 11, index =>
    {
        var entries = Honest(12);
        (entries[index], entries[index + 1]) = (Numbered(entries[index + 1], index + 1), Numbered(entries[index], index + 2));
        return Verify(entries).Fault is { Kind: DecisionLogFaultKind.Changed } fault && fault.Sequence == index + 1;
    });

    [Property]
    public Property Verify_EntryInsertedAndTheRestRenumbered_NamesTheEntryAfterIt() => ForAnyEntry(count: 12, upTo: 12, index =>
    {
        var entries = Honest(12);
        var forged = DecisionLogEntry.After(index == 0 ? default : entries[index - 1].Head, Record("forged"));
        var renumbered = entries.Skip(index).Select(entry => Numbered(entry, entry.Sequence + 1));
        return Verify([.. entries.Take(index), forged, .. renumbered]).Fault is { Kind: DecisionLogFaultKind.Changed } fault && fault.Sequence == index + 2;
    });

    [Property]
    public Property Verify_RewrittenFromAnyEntry_ShowsAgainstTheKnownHeadOnly() => ForAnyEntry(count: 12, upTo: 12, index =>
    {
        var entries = Honest(12);
        var rewritten = entries.Take(index).ToList();
        while (rewritten.Count < 12)
        {
            rewritten.Add(DecisionLogEntry.After(rewritten is [.., var last] ? last.Head : default, Record("rewritten")));
        }

        return Verify(rewritten).IsIntact
            && Verify(rewritten, entries[^1].Head).Fault is { Sequence: 12, Kind: DecisionLogFaultKind.Replaced };
    });

    [Property]
    public Property Verify_EntryForgedWithItsOwnHashRight_IsReplaced() => ForAnyEntry(count: 12, upTo: 11, index =>
    {
        var entries = Honest(12);
        entries[index] = DecisionLogEntry.After(index == 0 ? default : entries[index - 1].Head, Record("forged"));
        return Verify(entries).Fault is { Kind: DecisionLogFaultKind.Replaced } fault && fault.Sequence == index + 1;
    });

    [Fact]
    public void Verify_FirstEntryWholeButChainedToAnother_IsChanged()
    {
        var (record, before) = (Record("subject"), Honest(1)[0].Hash);
        var first = DecisionLogEntry.FromStored(
            1, record.RecordedAtText, record.Kind, record.Subject, record.Payload, before, DecisionHash.Of(before, 1, record));

        Assert.Equal((1, DecisionLogFaultKind.Changed), Place(Verify([first])));
    }

    [Fact]
    public async Task Verify_EntryThatCannotBeRead_IsNamed()
    {
        var verification = await new FakeLog(Honest(5), brokenAfter: 3).VerifyAsync();

        Assert.Equal((4, DecisionLogFaultKind.Unreadable), Place(verification));
        Assert.Equal(3, verification.Head.Sequence);
    }

    private static (long?, DecisionLogFaultKind?) Place(DecisionLogVerification verification) => (verification.Fault?.Sequence, verification.Fault?.Kind);

    private static DecisionLogVerification Verify(IEnumerable<DecisionLogEntry> entries, DecisionLogHead expectedHead = default) =>
        new FakeLog(entries).VerifyAsync(expectedHead).AsTask().GetAwaiter().GetResult();

    private static DecisionLogEntry Numbered(DecisionLogEntry entry, long sequence) => DecisionLogEntry.FromStored(
        sequence, entry.Record.RecordedAtText, entry.Record.Kind, entry.Record.Subject, entry.Record.Payload, entry.PreviousHash, entry.Hash);

    private static Property ForAnyEntry(int count, int upTo, Func<int, bool> law)
    {
        Assert.True(upTo <= count);
        return Prop.ForAll(Gen.Choose(0, upTo - 1).ToArbitrary(), law);
    }
}
