using System.Text;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly AnyStore store = AnyStore.InMemory();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Export_LaysOutFilesThatAnySystemCanHold()
    {
        await ArchiveSample.FillAsync(store);
        var place = folder.NewPath();

        var manifest = await store.ExportAsync(place);

        Assert.Equal(
            [
                "aggregates/source.jsonl",
                "aggregates/~other~-kind.jsonl",
                "decisions.jsonl",
                "load-plans/bnssg/capacity.csv",
                "load-plans/bnssg/commitments.csv",
                "load-plans/bnssg/impacts.jsonl",
                "load-plans/con~/capacity.csv",
                "load-plans/con~/commitments.csv",
                "load-plans/con~/impacts.jsonl",
                "load-plans/~con/capacity.csv",
                "load-plans/~con/commitments.csv",
                "load-plans/~con/impacts.jsonl",
                "manifest.json",
                "texts.jsonl",
            ],
            Folder.Files(place).Keys);
        Assert.Equal(2, manifest.DecisionLogHead.Sequence);
        Assert.Equal([("Other.kind", 1L), ("source", 2L)], manifest.Aggregates.Select(static kind => (kind.Type, kind.File.Count)));
        Assert.Equal(
            [("Con", 0L, 0L, 0L), ("bnssg", 3L, 3L, 2L), ("con", 1L, 0L, 0L)],
            manifest.LoadPlans.Select(static plan => (plan.Plan.Value, plan.Commitments.Count, plan.Impacts.Count, plan.Capacity.Count)));
    }

    [Fact]
    public async Task Export_Lines_AreAsDocumented()
    {
        await store.Records.Aggregates.SaveAsync(ArchiveSample.Sources, Versioned.New(Provenance.Published("report \"7\"")));
        await store.Records.Decisions.AppendAsync(new(ArchiveSample.Noon, "decision", "falls", "{}"), null);
        await store.Records.Texts.PutAsync([new(new("note", "a"), "Title", "Body\n")]);
        var place = folder.NewPath();

        await store.ExportAsync(place);

        var files = Folder.Files(place).ToDictionary(static file => file.Key, static file => Encoding.UTF8.GetString(file.Value));
        Assert.Equal(
            "{\"key\":\"report \\\"7\\\"\",\"version\":1,\"content\":{\"$schema\":\"urn:transformation-framework:source:1\",\"schemaVersion\":1,\"source\":\"report \\\"7\\\"\"}}\n",
            files["aggregates/source.jsonl"]);
        Assert.Equal("{\"type\":\"note\",\"key\":\"a\",\"title\":\"Title\",\"body\":\"Body\\n\"}\n", files["texts.jsonl"]);
        var entry = (await store.Records.Decisions.ReadAsync().ToListAsync())[0];
        Assert.Equal(
            "{\"sequence\":1,\"recordedAt\":\"2026-04-01T12:00:00Z\",\"kind\":\"decision\",\"subject\":\"falls\",\"payload\":\"{}\","
            + $"\"previousHash\":\"{new string('0', 64)}\",\"hash\":\"{entry.Hash}\"}}\n",
            files["decisions.jsonl"]);
    }

    [Fact]
    public async Task Export_WhereThereIsSomething_IsRefused_AndAnEmptyDirectoryIsTaken()
    {
        var (taken, file, empty) = (folder.NewPath(), folder.NewPath(), folder.NewPath());
        Directory.CreateDirectory(taken);
        await File.WriteAllTextAsync(Path.Combine(taken, "mine.txt"), "mine");
        await File.WriteAllTextAsync(file, "mine");
        Directory.CreateDirectory(empty);

        await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await store.ExportAsync(taken));
        await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await store.ExportAsync(file));
        await store.ExportAsync(empty + Path.DirectorySeparatorChar);

        Assert.True((await StoreArchive.VerifyAsync(empty)).IsValid);
        await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await store.ExportAsync(empty));
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(taken, "mine.txt")));
        Assert.Empty(Directory.GetDirectories(folder.Root, "*.partial"));
    }

    [Fact]
    public async Task Export_BesideADraft_IsRefusedAndLeavesIt()
    {
        var place = folder.NewPath();
        Directory.CreateDirectory(place + ".partial");
        await Assert.ThrowsAsync<StoreNotEmptyException>(async () => await store.ExportAsync(place));
        Assert.True(Directory.Exists(place + ".partial"));
    }

    [Fact]
    public async Task Export_PlaceThatCannotBeWritten_IsUnavailable_AndNamesNoPath()
    {
        var file = folder.NewPath();
        await File.WriteAllTextAsync(file, "");

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ExportAsync(Path.Combine(file, "below")));

        Assert.Equal(StoreUnavailableReason.Unreachable, fault.Reason);
        Assert.DoesNotContain(folder.Root, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Cancelled_LeavesNothing()
    {
        await ArchiveSample.FillAsync(store);
        using var source = new CancellationTokenSource();
        var place = folder.NewPath();
        var stopping = new Watched(store) { AtText = source.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await StoreArchive.ExportAsync(stopping, store.Plans, place, null, source.Token));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public async Task Export_OfABrokenLog_IsRefused()
    {
        var good = DecisionLogEntry.After(default, new DecisionRecord(ArchiveSample.Noon, "decision", "falls", ""));
        var bad = DecisionLogEntry.FromStored(2, "2026-04-01T12:00:00Z", "decision", "falls", "changed", good.Hash, good.Hash);
        var broken = new Watched(store) { Log = [good, bad] };

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await StoreArchive.ExportAsync(broken, store.Plans, folder.NewPath()));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public async Task Export_DateThatNoFileCanHold_IsRefusedByName()
    {
        var odd = Commitment.Of(CommitmentId.From("old"), InitiativeId.From("falls"), OrganisationId.Ods("RVJ"), CommitmentSize.Unestimated, new LocalDate(-43, 3, 15));
        await store.Plans.SaveAsync(ArchiveSample.Plan, Versioned.New(LoadPlan.Create([odd], []).OrThrow()));

        var fault = await Assert.ThrowsAsync<StoreException>(async () => await store.ExportAsync(folder.NewPath()));

        Assert.StartsWith("In the load plan 'bnssg', commitment old has a date", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAStoreThatChangesMeanwhile_ShowsOneMoment()
    {
        await ArchiveSample.FillAsync(store);
        var changes = 0;
        var first = await store.Records.Aggregates.LoadAsync(ArchiveSample.Sources, "decided");
        var watched = new Watched(store)
        {
            // After the aggregates, the plans and the log were read, all of them change, once.
            AtText = () =>
            {
                if (++changes == 1)
                {
                    ChangeAsync(first!).AsTask().GetAwaiter().GetResult();
                }
            },
        };
        var (moved, still) = (folder.NewPath(), folder.NewPath());

        await StoreArchive.ExportAsync(watched, store.Plans, moved);
        await store.ExportAsync(still);

        Folder.AssertSame(still, moved);
        Assert.True(changes > 1);
    }

    [Fact]
    public async Task Export_OfAStoreThatNeverRests_SaysBusy()
    {
        var number = 0;
        var watched = new Watched(store)
        {
            AtText = () => store.Records.Decisions.AppendAsync(new(ArchiveSample.Noon, "decision", FormattableString.Invariant($"falls-{++number}"), ""), null).AsTask().GetAwaiter().GetResult(),
        };

        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await StoreArchive.ExportAsync(watched, store.Plans, folder.NewPath()));

        Assert.Equal((StoreUnavailableReason.Busy, 10), (fault.Reason, number));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public async Task Export_TellsProgressToTheEnd()
    {
        await store.Plans.ReplaceAsync(ArchiveSample.Plan, new(Enumerable.Range(0, 10_000).Select(static i => ArchiveSample.Commitment(FormattableString.Invariant($"c{i:00000}"))).ToAsyncEnumerable()), 0);
        var told = new Told();
        var place = folder.NewPath();

        await StoreArchive.ExportAsync(store.Records, store.Plans, place, told);
        Assert.Equal([8192, 10_000], told.Reports);

        told.Reports.Clear();
        await StoreArchive.VerifyAsync(place, told);
        Assert.Equal([8192, 10_000], told.Reports);

        told.Reports.Clear();
        await using var other = AnyStore.InMemory();
        await StoreArchive.ImportAsync(place, other.Records, other.Plans, told);
        Assert.Equal([8192, 10_000], told.Reports);
    }

    private async ValueTask ChangeAsync(Versioned<Provenance> first)
    {
        await store.Records.Aggregates.SaveAsync(ArchiveSample.Others, Versioned.New(Provenance.Published("new")));
        await store.Records.Aggregates.DeleteAsync(ArchiveSample.Sources, first);
        await store.Records.Aggregates.DeleteAsync(ArchiveSample.Sources, (await store.Records.Aggregates.StreamAsync(ArchiveSample.Sources).ToListAsync())[0]);
        await store.Records.Decisions.AppendAsync(new(ArchiveSample.Noon, "decision", "meanwhile", ""), null);
        await store.Records.Texts.PutAsync([new(new("note", "z"), "New")]);
        await store.Plans.ChangeAsync(ArchiveSample.Plan, new() { RemoveCommitments = [CommitmentId.From("c-1")] }, (await store.Plans.FindAsync(ArchiveSample.Plan))!.Version);
        var gone = LoadPlanId.From("con");
        await store.Plans.DeleteAsync(gone, (await store.Plans.FindAsync(gone))!.Version);
    }
}
