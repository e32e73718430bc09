using Transformation.Framework.Core.Storage;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>
/// What an <see cref="IDecisionLog"/> that outlives its process promises, as tests: all of <see cref="DecisionLogContract"/>, that closing and opening loses
/// nothing, and that what someone does to the data behind the store's back is found and named.
/// </summary>
public abstract class DurableDecisionLogContract : DecisionLogContract
{
    /// <summary>Closes every log that was opened in this test, as the end of a process does. A further opening finds the same data.</summary>
    protected abstract ValueTask CloseAllAsync();

    /// <summary>Overwrites one stored field of one entry, by whatever means a person with full access to the data has. No log is open meanwhile.</summary>
    /// <param name="sequence">The entry.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">What to write instead.</param>
    protected abstract ValueTask TamperAsync(long sequence, DecisionLogField field, string text);

    /// <summary>Removes one entry, by whatever means a person with full access to the data has. No log is open meanwhile.</summary>
    /// <param name="sequence">The entry.</param>
    protected abstract ValueTask RemoveAsync(long sequence);

    /// <summary>What was recorded is there after closing and opening again, and the chain goes on.</summary>
    [Fact]
    public async Task Reopened_GoesOn()
    {
        var appended = await AppendMany(await OpenAsync(), 3);
        await CloseAllAsync();

        var log = await OpenAsync();
        Assert.Equal(appended, await All(log));
        Assert.Equal(4, (await log.AppendAsync(Record("next"), 3)).Sequence);
        Assert.True((await log.VerifyAsync(appended[2].Head)).IsIntact);
    }

    /// <summary>A change to any field of any entry is found, and the entry is named.</summary>
    /// <param name="sequence">The entry.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">What is written instead.</param>
    [Theory]
    [InlineData(1, DecisionLogField.Payload, "{\"about\":\"subject 1 \"}")]
    [InlineData(3, DecisionLogField.RecordedAt, "2026-04-01T09:30:01Z")]
    [InlineData(3, DecisionLogField.RecordedAt, "2026-04-01T09:30:00.0Z")]
    [InlineData(3, DecisionLogField.RecordedAt, "yesterday")]
    [InlineData(3, DecisionLogField.Kind, "Test")]
    [InlineData(3, DecisionLogField.Kind, "not a kind")]
    [InlineData(3, DecisionLogField.Subject, "subject 4")]
    [InlineData(3, DecisionLogField.Subject, "")]
    [InlineData(3, DecisionLogField.Payload, "{\"about\": \"subject 3\"}")]
    [InlineData(3, DecisionLogField.Payload, "")]
    [InlineData(3, DecisionLogField.PreviousHash, "0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(3, DecisionLogField.Hash, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData(3, DecisionLogField.Hash, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(3, DecisionLogField.Hash, "0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData(3, DecisionLogField.Hash, "")]
    [InlineData(5, DecisionLogField.Subject, "the last one")]
    public async Task Verify_AfterTampering_NamesTheEntry(long sequence, DecisionLogField field, string text)
    {
        var appended = await AppendMany(await OpenAsync(), 5);
        await CloseAllAsync();
        await TamperAsync(sequence, field, text);

        var verification = await (await OpenAsync()).VerifyAsync();
        Assert.False(verification.IsIntact);
        Assert.Equal(sequence, verification.Fault.Sequence);
        Assert.Contains(verification.Fault.Kind, (DecisionLogFaultKind[])[DecisionLogFaultKind.Changed, DecisionLogFaultKind.Unreadable]);
        Assert.Equal(sequence == 1 ? default : appended[(int)sequence - 2].Head, verification.Head);
    }

    /// <summary>A change whose author also put the entry's own hash right is found by the entry that follows it.</summary>
    [Fact]
    public async Task Verify_AfterTamperingWithTheHashToo_NamesTheEntry()
    {
        var appended = await AppendMany(await OpenAsync(), 5);
        var forged = DecisionLogEntry.After(appended[1].Head, new DecisionRecord(appended[2].Record.RecordedAt, "test", "forged", ""));
        await CloseAllAsync();
        await TamperAsync(3, DecisionLogField.Subject, forged.Record.Subject);
        await TamperAsync(3, DecisionLogField.Payload, forged.Record.Payload);
        await TamperAsync(3, DecisionLogField.Hash, forged.Hash);

        var verification = await (await OpenAsync()).VerifyAsync();
        Assert.Equal((3, DecisionLogFaultKind.Replaced), (verification.Fault?.Sequence, verification.Fault?.Kind));
    }

    /// <summary>An entry that was removed from the beginning or the middle is named.</summary>
    /// <param name="sequence">The entry.</param>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Verify_AfterRemoval_NamesTheEntry(long sequence)
    {
        await AppendMany(await OpenAsync(), 5);
        await CloseAllAsync();
        await RemoveAsync(sequence);

        var verification = await (await OpenAsync()).VerifyAsync();
        Assert.Equal((sequence, DecisionLogFaultKind.Missing), (verification.Fault?.Sequence, verification.Fault?.Kind));
    }

    /// <summary>That the last entry was removed shows only against a head that was kept elsewhere: then it is named.</summary>
    [Fact]
    public async Task Verify_AfterRemovalOfTheEnd_NeedsAKnownHead()
    {
        var appended = await AppendMany(await OpenAsync(), 5);
        await CloseAllAsync();
        await RemoveAsync(5);

        var log = await OpenAsync();
        Assert.True((await log.VerifyAsync()).IsIntact);
        var verification = await log.VerifyAsync(appended[4].Head);
        Assert.Equal((5, DecisionLogFaultKind.Missing), (verification.Fault?.Sequence, verification.Fault?.Kind));
    }
}
