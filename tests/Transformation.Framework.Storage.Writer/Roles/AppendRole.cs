using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Appends to the log: behind whatever is there, or behind the entry that was last when it looked. Says which entry it was given.</summary>
public sealed class AppendRole(OpenedStore store, Random random, Action<string> say) : Role(store, random, say)
{
    public const string Kind = "appended";

    protected override async Task DoAsync()
    {
        var isPicky = Random.Next(2) == 0;
        var record = new DecisionRecord(Instant.FromUtc(2026, 4, 1, 9, 0), Kind, "somebody", Filler.Of(Random.Next(1_000)));
        var entry = await UntilFirstAsync(async () =>
        {
            var expected = isPicky ? (await Store.Record.Decisions.GetHeadAsync()).Sequence : (long?)null;
            var appended = await Store.Record.Decisions.AppendAsync(record, expected);
            return expected is { } last && appended.Sequence != last + 1 ? throw new InvalidOperationException("An entry was to stand behind another.") : appended;
        });
        Say($"appended\t{entry.Head}");
    }
}
