using System.Runtime.CompilerServices;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>A log that can be changed behind everybody's back, and counts what is read of it.</summary>
internal sealed class ChangeableLog : IDecisionLog
{
    internal List<DecisionLogEntry> Entries { get; private set; } = [];

    internal int Read { get; set; }

    /// <summary>Called with each entry that is read.</summary>
    internal Action<long> OnRead { get; set; } = static _ => { };

    internal async Task FillAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await AppendAsync(Notes.Decision("a"), null);
        }
    }

    /// <summary>Another payload, with the hash of the one that was recorded.</summary>
    internal void Change(int sequence)
    {
        var was = Entries[sequence - 1];
        Entries[sequence - 1] = DecisionLogEntry.FromStored(sequence, was.Record.RecordedAtText, was.Record.Kind, was.Record.Subject, "changed", was.PreviousHash, was.Hash);
    }

    /// <summary>The whole log anew, with hashes that fit, from some entry on another.</summary>
    internal async Task WriteAnewAsync(int count, int otherFrom)
    {
        Entries = [];
        for (var i = 1; i <= count; i++)
        {
            await AppendAsync(Notes.Decision(i < otherFrom ? "a" : "b"), null);
        }
    }

    public ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) => new(Entries.Count == 0 ? default : Entries[^1].Head);

    public ValueTask<DecisionLogEntry> AppendAsync(DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        var entry = DecisionLogEntry.After(Entries.Count == 0 ? default : Entries[^1].Head, record);
        Entries.Add(entry);
        return new(entry);
    }

    public async IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        foreach (var entry in Entries.Where(entry => entry.Sequence >= fromSequence).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read++;
            yield return entry;
            OnRead(entry.Sequence);
        }
    }
}
