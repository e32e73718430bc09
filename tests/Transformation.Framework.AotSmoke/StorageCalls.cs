using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.AotSmoke;

/// <summary>The embedded store with its native library: saving, a conflict, streaming, the log and its check, in a file that is gone afterwards.</summary>
internal static class StorageCalls
{
    private static readonly AggregateType<Provenance> Sources =
        new("source", new JsonDocumentFormat<Provenance>("source", 1, ProvenanceShape.Instance), static source => source.Source!);

    public static async Task RunAsync(Results results)
    {
        var directory = Directory.CreateTempSubdirectory("tf-smoke-");
        try
        {
            await using var store = await SqliteStore.OpenAsync(Path.Combine(directory.FullName, "store.db"));
            await RunOn(store.Aggregates, store.Decisions, results);
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        await RunOn(new InMemoryAggregateStore(), new InMemoryDecisionLog(), results);
    }

    private static async Task RunOn(IAggregateStore aggregates, IDecisionLog decisions, Results results)
    {
        var saved = await aggregates.SaveAsync(Sources, Versioned.New(Provenance.Published("a paper")));
        results.Expect("saved again", saved.Version, (await aggregates.SaveAsync(Sources, saved)).Version);
        try
        {
            await aggregates.SaveAsync(Sources, Versioned.New(Provenance.Published("a paper")));
            results.Expect("conflict", "thrown", "not thrown");
        }
        catch (StoreConflictException e)
        {
            results.Expect("conflict", saved.Version, e.Actual);
        }

        var streamed = 0;
        await foreach (var item in aggregates.StreamAsync(Sources, "a "))
        {
            streamed += item.Value == Provenance.Published("a paper") ? 1 : 0;
        }

        results.Expect("streamed", 1, streamed);
        var record = new DecisionRecord(Instant.FromUtc(2026, 4, 1, 9, 30), "gate-decision", "initiative-1", """{"outcome":"proceed"}""");
        var head = (await decisions.AppendAsync(record, expectedLastSequence: 0)).Head;
        results.Expect("log intact", true, (await decisions.VerifyAsync(DecisionLogHead.Parse(head.ToString()))).IsIntact);
    }
}
