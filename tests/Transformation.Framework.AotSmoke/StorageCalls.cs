using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Archive;
using Transformation.Framework.Storage.Sqlite;

namespace Transformation.Framework.AotSmoke;

/// <summary>The embedded store with its native library: saving, a conflict, streaming, the log and its check, load plans, a copy, an archive, in a file that is gone afterwards.</summary>
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
            await RunOn(store, store.LoadPlans, results);
            var copy = Path.Combine(directory.FullName, "copy.db");
            await store.BackupAsync(copy);
            await using var copied = await SqliteStore.OpenAsync(copy);
            results.Expect("copied", await store.Decisions.GetHeadAsync(), await copied.Decisions.GetHeadAsync());
            await copied.CheckAsync();
            var archive = Path.Combine(directory.FullName, "archive");
            var written = await StoreArchive.ExportAsync(store, store.LoadPlans, archive);
            results.Expect("archived", written.Digest(), (await StoreArchive.VerifyAsync(archive)).OrThrow().Digest(), show: false);
            var other = new InMemoryRecordStore();
            await StoreArchive.ImportAsync(archive, other, new InMemoryLoadPlanStore());
            results.Expect("imported", await store.Decisions.GetHeadAsync(), await other.Decisions.GetHeadAsync());
        }
        finally
        {
            directory.Delete(recursive: true);
        }

        await using var memory = new InMemoryRecordStore();
        await RunOn(memory.Aggregates, memory.Decisions, results);
        await RunOn(memory, new InMemoryLoadPlanStore(), results);
    }

    private static async Task RunOn(IRecordStore store, ILoadPlanStore plans, Results results)
    {
        var record = new DecisionRecord(Instant.FromUtc(2026, 4, 1, 9, 30), "gate-decision", "initiative-2", """{"outcome":"stop"}""");
        var decided = await store.DecideAsync([AggregateChange.Save(Sources, Versioned.New(Provenance.Published("another paper")))], record, null);
        results.Expect("decided", 2, decided.Entry.Sequence);

        var plan = LoadPlanId.From("plan");
        var row = Commitment.Of(
            CommitmentId.From("c"), InitiativeId.From("i"), OrganisationId.Ods("RVJ"), CommitmentSize.Of(Wte.Of(0.5m, default)), new(2026, 4, 1), null, "team", Provenance.Synthetic());
        var stored = await plans.ReplaceAsync(plan, new(new[] { row }.ToAsyncEnumerable()), 0);
        results.Expect("plan stored", 1, stored.Commitments);
        results.Expect("plan read", row, await plans.ReadCommitmentsAsync(new LoadRowFilter { Plan = plan }).SingleAsync());
        var table = await plans.BuildTableAsync(LoadRange.Of(new(2026, 4), new(2027, 3), WorkingCalendar.EnglandAndWales), LoadCatalogue.Empty);
        results.Expect("plan in a table", 1, table.Count);
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
