using System.Globalization;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Finds out what state an actor's things are in.</summary>
public static class Observation
{
    /// <summary>Reads everything of an actor who is not writing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="fromEntry">The first entry of the log to look at.</param>
    public static async Task<ActorState> OfAsync(OpenedStore store, string actor, long fromEntry)
    {
        var state = new ActorState();
        await foreach (var tally in store.Record.Aggregates.StreamAsync(TallyTypes.Work, Steps.KeyPrefixOf(actor)))
        {
            state.Tallies.Add(tally.Value.Name, tally.Value.IsWhole ? tally.Value.Number : ActorState.NotWhole);
            state.Versions.Add(tally.Value.Name, tally.Version);
        }

        await ReadTextsAsync(store.Record.Texts, actor, state);
        await ReadPlanAsync(store.Plans, PlanStep.PlanOf(actor), state);
        await foreach (var entry in store.Record.Decisions.ReadAsync(fromEntry))
        {
            if (entry.Record.Kind == ChangeStep.Kind && entry.Record.Subject == actor)
            {
                state.Decisions.Add(NumberOf(entry.Record.Payload));
            }
        }

        return state;
    }

    private static long NumberOf(string payload)
    {
        var space = payload.IndexOf(' ', StringComparison.Ordinal);
        return long.TryParse(payload.AsSpan(0, space), CultureInfo.InvariantCulture, out var number) && payload[(space + 1)..] == Filler.Of(number) ? number : ActorState.NotWhole;
    }

    /// <summary>The documents, and whether searching finds just these by their words.</summary>
    private static async Task ReadTextsAsync(ITextIndex texts, string actor, ActorState state)
    {
        var kind = TextStep.KindOf(actor);
        await foreach (var document in texts.ReadAllAsync(kind))
        {
            var word = document.Body.Split(' ')[0];
            var number = long.Parse(word.AsSpan("step".Length), CultureInfo.InvariantCulture);
            state.Texts.Add(document.Id.Key, document == TextStep.Document(actor, document.Id.Key, number) ? number : ActorState.NotWhole);
        }

        var all = await texts.SearchAsync(TextQuery.Of("about", kind), 1_000);
        var isAsRead = all.Select(static hit => hit.Id.Key).Order(StringComparer.Ordinal).SequenceEqual(state.Texts.Keys);
        foreach (var group in state.Texts.GroupBy(static text => text.Value))
        {
            var found = await texts.SearchAsync(TextQuery.Of(TextStep.WordOf(group.Key), kind), 1_000);
            isAsRead &= found.Select(static hit => hit.Id.Key).Order(StringComparer.Ordinal).SequenceEqual(group.Select(static text => text.Key));
        }

        if (!isAsRead)
        {
            state.Texts["what is found is not what is there"] = ActorState.NotWhole;
        }
    }

    private static async Task ReadPlanAsync(ILoadPlanStore plans, LoadPlanId plan, ActorState state)
    {
        var filter = new LoadRowFilter { Plan = plan };
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var (commitments, impacts, capacity) = (0L, 0L, 0L);
        await foreach (var row in plans.ReadCommitmentsAsync(filter))
        {
            commitments++;
            rows.Add(row.Id.Value, PlanRows.NumberOf(row));
        }

        await foreach (var row in plans.ReadImpactsAsync(filter))
        {
            impacts++;
            rows.Add(row.Id.Value, PlanRows.NumberOf(row));
        }

        await foreach (var row in plans.ReadCapacityAsync(filter))
        {
            capacity++;
            rows.Add(PlanRows.NameOf(row), PlanRows.NumberOf(row));
        }

        var stored = await plans.FindAsync(plan);
        if (stored is not null)
        {
            state.Plan = rows;
            state.Versions.Add(Steps.PlanKey, stored.Version);
        }

        if ((stored?.Commitments ?? 0, stored?.Impacts ?? 0, stored?.CapacityLines ?? 0) != (commitments, impacts, capacity))
        {
            (state.Plan ??= rows)["the counts are not those of the rows"] = ActorState.NotWhole;
        }
    }
}
