using System.Runtime.CompilerServices;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core.Tests.Storage;

/// <summary>A log that says whatever it is told to: what a store would read after someone was at its data.</summary>
internal sealed class FakeLog(IEnumerable<DecisionLogEntry> entries, int brokenAfter = int.MaxValue) : IDecisionLog
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 4, 1, 9, 30);

    public static DecisionRecord Record(string subject) => new(Morning, "test", subject, "{}");

    /// <summary>An honest log of so many entries.</summary>
    public static List<DecisionLogEntry> Honest(int count)
    {
        var entries = new List<DecisionLogEntry>();
        for (var i = 1; i <= count; i++)
        {
            entries.Add(DecisionLogEntry.After(entries is [.., var last] ? last.Head : default, Record($"subject {i}")));
        }

        return entries;
    }

    public ValueTask<DecisionLogHead> GetHeadAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public ValueTask<DecisionLogEntry> AppendAsync(DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public async IAsyncEnumerable<DecisionLogEntry> ReadAsync(long fromSequence = 1, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        var given = 0;
        foreach (var entry in entries)
        {
            yield return given++ < brokenAfter ? entry : throw new StoreCorruptException("Unreadable.");
        }
    }
}
