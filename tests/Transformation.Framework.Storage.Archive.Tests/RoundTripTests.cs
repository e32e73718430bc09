using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive.Tests;

public sealed class RoundTripTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task ExportImportExport_FromStoreToStore_GivesTheSameBytes()
    {
        await using var memory = AnyStore.InMemory();
        await using var sqlite = await SqliteFile.OpenAsync(folder);
        await using var back = AnyStore.InMemory();
        await ArchiveSample.FillAsync(memory);
        var (first, second, third) = (folder.NewPath(), folder.NewPath(), folder.NewPath());

        var manifest = await memory.ExportAsync(first);
        await sqlite.ImportAsync(first);
        await sqlite.ExportAsync(second);
        await back.ImportAsync(second);
        var last = await back.ExportAsync(third);

        Folder.AssertSame(first, second);
        Folder.AssertSame(first, third);
        Assert.Equal(manifest.Digest(), last.Digest());
        Assert.True((await StoreArchive.VerifyAsync(third)).IsValid);
    }

    [Fact]
    public async Task Import_LaysInVersionsBytesAndHashes()
    {
        await using var from = AnyStore.InMemory();
        await using var to = await SqliteFile.OpenAsync(folder);
        await ArchiveSample.FillAsync(from);
        var place = folder.NewPath();
        await from.ExportAsync(place);

        var manifest = await to.ImportAsync(place);

        foreach (var type in await from.Records.Aggregates.ListTypesAsync())
        {
            var (expected, actual) = (from.Records.Aggregates.ReadAllAsync(type), to.Records.Aggregates.ReadAllAsync(type));
            Assert.Equal(
                expected.Select(static a => (a.Id, a.Version, Convert.ToBase64String(a.Content.Span))).ToBlockingEnumerable(),
                actual.Select(static a => (a.Id, a.Version, Convert.ToBase64String(a.Content.Span))).ToBlockingEnumerable());
        }

        Assert.Equal(from.Records.Decisions.ReadAsync().ToBlockingEnumerable(), to.Records.Decisions.ReadAsync().ToBlockingEnumerable());
        Assert.True((await to.Records.Decisions.VerifyAsync(manifest.DecisionLogHead)).IsIntact);
        Assert.Equal(from.Records.Texts.ReadAllAsync().ToBlockingEnumerable(), to.Records.Texts.ReadAllAsync().ToBlockingEnumerable());
        Assert.Equal((await from.Plans.ListAsync()).AsEnumerable(), await to.Plans.ListAsync());
        Assert.Equal(from.Plans.ReadCommitmentsAsync().ToBlockingEnumerable(), to.Plans.ReadCommitmentsAsync().ToBlockingEnumerable());
        Assert.Equal(from.Plans.ReadImpactsAsync().ToBlockingEnumerable(), to.Plans.ReadImpactsAsync().ToBlockingEnumerable());
        Assert.Equal(from.Plans.ReadCapacityAsync().ToBlockingEnumerable(), to.Plans.ReadCapacityAsync().ToBlockingEnumerable());
        Assert.True((await to.Records.Aggregates.SaveAsync(ArchiveSample.Sources, Versioned.New(Provenance.Published("next")))).Version > manifest.HighestVersion);
    }

    [Fact]
    public async Task EmptyStore_MakesAnArchiveThatImports()
    {
        await using var from = AnyStore.InMemory();
        await using var to = AnyStore.InMemory();
        var (first, second) = (folder.NewPath(), folder.NewPath());

        var manifest = await from.ExportAsync(first);
        await to.ImportAsync(first);
        await to.ExportAsync(second);

        Assert.Equal((0, 0, default), (manifest.HighestVersion, manifest.Aggregates.Length, manifest.DecisionLogHead));
        Assert.Equal(["decisions.jsonl", "manifest.json", "texts.jsonl"], Folder.Files(first).Keys);
        Folder.AssertSame(first, second);
    }

    [Property(MaxTest = 60)]
    public Property AnyRows_ComeBackEqual() => Prop.ForAll(
        AnyCommitments.Lists().Zip(AnyCommitments.CapacityLists()).ToArbitrary(),
        rows => RoundTripAsync(rows.Item1, rows.Item2).GetAwaiter().GetResult());

    [Property(MaxTest = 100)]
    public Property AnyContent_ComesBackByteForByte() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<byte[]>().ArrayOf().ToArbitrary(), contents => ContentsRoundTripAsync(contents).GetAwaiter().GetResult());

    private async Task RoundTripAsync(Commitment[] commitments, CapacityLine[] capacity)
    {
        await using var from = AnyStore.InMemory();
        await using var to = AnyStore.InMemory();
        var plan = LoadPlan.Create(commitments, capacity).OrThrow();
        await from.Plans.SaveAsync(ArchiveSample.Plan, Versioned.New(plan));
        var place = folder.NewPath();
        await from.ExportAsync(place);
        await to.ImportAsync(place);
        var there = (await to.Plans.LoadAsync(ArchiveSample.Plan))!.Value;
        Assert.Equal(plan.Commitments.AsEnumerable(), there.Commitments);
        Assert.Equal(plan.Capacity.AsEnumerable(), there.Capacity);
    }

    private async Task ContentsRoundTripAsync(byte[][] contents)
    {
        await using var from = AnyStore.InMemory();
        await using var to = AnyStore.InMemory();
        var stored = contents.Select(static (content, i) => new StoredAggregate(new("any", FormattableString.Invariant($"{i:0000}")), i + 1, content)).ToList();
        await from.Records.RestoreAsync(stored.ToAsyncEnumerable(), AsyncEnumerable.Empty<DecisionLogEntry>());
        var place = folder.NewPath();
        await from.ExportAsync(place);
        await to.ImportAsync(place);
        Assert.Equal(contents, to.Records.Aggregates.ReadAllAsync("any").Select(static a => a.Content.ToArray()).ToBlockingEnumerable());
    }
}
