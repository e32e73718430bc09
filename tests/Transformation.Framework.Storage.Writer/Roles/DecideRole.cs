using System.Globalization;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Raises a counter by one together with a decision that says to what. Says which entry it was given.</summary>
public sealed class DecideRole(OpenedStore store, Random random, Action<string> say) : Role(store, random, say)
{
    public const string Kind = "decided";

    public static IReadOnlyList<string> Counters { get; } = ["yes", "no"];

    protected override async Task DoAsync()
    {
        var counter = Counters[Random.Next(Counters.Count)];
        var decided = await UntilFirstAsync(async () =>
        {
            var found = await Store.Record.Aggregates.LoadAsync(TallyTypes.Decided, counter);
            var next = Tally.Of(counter, (found?.Value.Number ?? 0) + 1);
            var record = new DecisionRecord(Instant.FromUtc(2026, 4, 1, 9, 0), Kind, counter, next.Number.ToString(CultureInfo.InvariantCulture));
            return await Store.Record.DecideAsync([AggregateChange.Save(TallyTypes.Decided, found?.With(next) ?? Versioned.New(next))], record, null);
        });
        Say($"appended\t{decided.Entry.Head}");
    }
}
