using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Saves and deletes tallies together, with or without a decision; or records a decision alone.</summary>
public sealed class ChangeStep(string actor, long number, ImmutableArray<string> saved, ImmutableArray<string> deleted, bool decides) : Step(actor, number)
{
    /// <summary>The kind of all decisions of actors.</summary>
    public const string Kind = "step";

    private static readonly Instant Start = Instant.FromUtc(2026, 4, 1, 9, 0);

    public override void ApplyTo(ActorState state)
    {
        foreach (var key in saved.Concat(deleted.Where(key => !state.Tallies.ContainsKey(key))).ToArray())
        {
            state.Tallies[key] = Number;
        }

        foreach (var key in deleted.Where(key => state.Tallies.TryGetValue(key, out var number) && number != Number))
        {
            state.Tallies.Remove(key);
        }

        if (decides)
        {
            state.Decisions.Add(Number);
        }
    }

    public override async ValueTask<Outcome> PerformAsync(OpenedStore store, ActorState before, CancellationToken cancellationToken = default)
    {
        var keys = saved.AddRange(deleted);
        AggregateBatch batch = [.. saved.Select(key => Save(key, before)), .. deleted.Select(key => before.Tallies.ContainsKey(key) ? Delete(key, before) : Save(key, before))];
        var record = new DecisionRecord(Start + Duration.FromNanoseconds(Number), Kind, Actor, FormattableString.Invariant($"{Number} {Filler.Of(Number)}"));
        if (!decides)
        {
            return Answer(keys, await store.Record.Aggregates.CommitAsync(batch, cancellationToken), default);
        }

        if (batch.Count == 0)
        {
            return Answer(keys, [], (await store.Record.Decisions.AppendAsync(record, null, cancellationToken)).Head);
        }

        var decided = await store.Record.DecideAsync(batch, record, null, cancellationToken);
        return Answer(keys, decided.Versions, decided.Entry.Head);
    }

    private static Outcome Answer(ImmutableArray<string> keys, ImmutableArray<long> versions, DecisionLogHead entry) =>
        new(keys.Zip(versions).ToDictionary(static p => p.First, static p => p.Second, StringComparer.Ordinal), entry);

    private AggregateChange Save(string key, ActorState before) => AggregateChange.Save(TallyTypes.Work, new(Tally.Of(key, Number), before.Versions.GetValueOrDefault(key)));

    private static AggregateChange Delete(string key, ActorState before) => AggregateChange.Delete(TallyTypes.Work, new(Tally.Of(key, 0), before.Versions[key]));
}
