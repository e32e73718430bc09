using NodaTime;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core.Tests.Storage;

/// <summary>The code that docs/storage.md shows.</summary>
public sealed class StorageDocTests
{
    private static readonly Portfolio Bnssg =
        CoreJson.Portfolio.Load(File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "portfolio.json"))).OrThrow();

    [Fact]
    public async Task Decide_Example_KeepsBothOrNeither()
    {
        await using var store = new InMemoryRecordStore();
        var portfolios = CoreAggregates.Portfolios;
        var stored = await store.Aggregates.SaveAsync(portfolios, Versioned.New(Bnssg));
        var now = Instant.FromUtc(2024, 10, 3, 14, 0);

        // snippet: storage-decide
        var stroke = stored.Value[InitiativeId.From("stroke")];
        var spread = new InitiativeBuilder(stroke) { Lifecycle = stroke.Lifecycle.MoveTo(LifecycleStage.Spread, on: new LocalDate(2024, 10, 3)) }.Build();
        var moved = stored.Value.With(spread).OrThrow();

        RecordedDecision decided = await store.DecideAsync(
            [AggregateChange.Save(portfolios, stored.With(moved))],
            new DecisionRecord(now, "stage-moved", "stroke", """{"to":"spread","by":"oversight-group"}"""),
            expectedLastSequence: null);                        // or the entry that the decision took account of
        // end-snippet

        Assert.Equal((1, 2), (decided.Entry.Sequence, decided.Versions[0]));
        Assert.Equal(LifecycleStage.Spread, (await store.Aggregates.LoadAsync(portfolios, "bnssg"))!.Value[stroke.Id].Lifecycle.Latest);
        await Assert.ThrowsAsync<StoreConflictException>(async () => await store.DecideAsync(
            [AggregateChange.Save(portfolios, stored.With(moved))], new DecisionRecord(now, "stage-moved", "stroke", ""), null));
        Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
    }
}
