using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Raises one of a few counters by one; says which.</summary>
public sealed class CountRole(OpenedStore store, Random random, Action<string> say) : Role(store, random, say)
{
    public static IReadOnlyList<string> Counters { get; } = ["one", "two", "three"];

    protected override async Task DoAsync()
    {
        var counter = Counters[Random.Next(Counters.Count)];
        var saved = await UntilFirstAsync(async () =>
        {
            var found = await Store.Record.Aggregates.LoadAsync(TallyTypes.Counter, counter);
            var next = Tally.Of(counter, (found?.Value.Number ?? 0) + 1);
            return await Store.Record.Aggregates.SaveAsync(TallyTypes.Counter, found?.With(next) ?? Versioned.New(next));
        });
        Say(FormattableString.Invariant($"counted\t{counter}\t{saved.Value.Number}\t{saved.Version}"));
    }
}
