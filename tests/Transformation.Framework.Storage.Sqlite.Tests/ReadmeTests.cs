using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class ReadmeTests : IDisposable
{
    private readonly StoreFile file = new();
    private readonly IClock clock = new FixedClock();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Store_SaveLoadAndLog_IsWhatTheReadmeSays()
    {
        var path = file.Path;
        var portfolio = Titled("bnssg", "BNSSG");

        // snippet: sqlite-store
        await using var store = await SqliteStore.OpenAsync(path);      // makes the file, or brings an older one up to date
        var portfolios = CoreAggregates.Portfolios;

        var stored = await store.Aggregates.LoadAsync(portfolios, "bnssg");                 // null the first time
        var saved = await store.Aggregates.SaveAsync(portfolios, stored?.With(portfolio) ?? Versioned.New(portfolio));

        var decision = new DecisionRecord(clock.GetCurrentInstant(), "gate-decision", "ageing-well", """{"outcome":"proceed"}""");
        var entry = await store.Decisions.AppendAsync(decision, expectedLastSequence: 0);   // 0: the log was empty when we decided

        var verification = await store.Decisions.VerifyAsync();                             // recomputes every hash
        Console.WriteLine($"version {saved.Version}, entry {entry.Sequence}, intact: {verification.IsIntact}");
        // end-snippet

        Assert.Equal("version 1, entry 1, intact: True", $"version {saved.Version}, entry {entry.Sequence}, intact: {verification.IsIntact}");
    }

    [Fact]
    public async Task Store_LoadPlansAndACopy_AreWhatTheReadmeSays()
    {
        await using var store = await SqliteStore.OpenAsync(file.Path);
        var rows = LoadSample.Commitments(1_000);
        var range = LoadSample.Range;
        var catalogue = LoadCatalogue.Empty;
        var backup = file.Path + ".copy";

        // snippet: sqlite-load-plans
        var plan = LoadPlanId.From("bnssg");
        var stored = await store.LoadPlans.ReplaceAsync(plan, new LoadPlanRows(rows), expectedVersion: 0);      // one commit, a million rows or ten

        var table = await store.LoadPlans.BuildTableAsync(range, catalogue, new LoadRowFilter { Plan = plan });
        Console.WriteLine($"version {stored.Version}, {stored.Commitments} commitments, {table.Count} in the table");

        await store.BackupAsync(backup);                                                                        // while others read and write
        // end-snippet

        Assert.Equal("version 1, 1000 commitments, 1000 in the table", $"version {stored.Version}, {stored.Commitments} commitments, {table.Count} in the table");
        Assert.True(File.Exists(backup));
    }

    [Fact]
    public async Task Store_TwoWriters_AreWhatThePageSays()
    {
        await using var store = await SqliteStore.OpenAsync(file.Path);
        var portfolios = CoreAggregates.Portfolios;
        var first = await store.Aggregates.SaveAsync(portfolios, Versioned.New(Titled("bnssg", "BNSSG")));
        await store.Aggregates.SaveAsync(portfolios, first.With(Titled("bnssg", "From a colleague")));
        var mine = Titled("bnssg", "From me");
        var other = Titled("elsewhere", "Elsewhere");
        StoreConflictException? told = null;

        // snippet: storage-batch
        try
        {
            await store.Aggregates.CommitAsync(
            [
                AggregateChange.Save(portfolios, first.With(mine)),         // based on a version that is no longer the stored one
                AggregateChange.Save(portfolios, Versioned.New(other)),
            ]);
        }
        catch (StoreConflictException conflict)
        {
            told = conflict;     // portfolio/bnssg is at version 2, but the change was based on version 1. Load it again and redo the change.
        }
        // end-snippet

        Assert.Equal("portfolio/bnssg is at version 2, but the change was based on version 1. Load it again and redo the change.", told?.Message);
        Assert.Null(await store.Aggregates.LoadAsync(portfolios, "elsewhere"));
    }

    [Fact]
    public async Task Store_Texts_AreWhatThePageSays()
    {
        await using var store = await SqliteStore.OpenAsync(file.Path);

        // snippet: text-index
        ITextIndex index = store.Texts;                         // in the same file; or Core's InMemoryTextIndex
        await index.PutAsync(
        [
            new TextDocument(new AggregateId("note", "falls-7"), "After a fall", "What a team needs to answer a fall at home within two hours."),
            new TextDocument(new AggregateId("note", "café-2"), "Café of memories", "Falling numbers, and what brought people back."),
        ]);

        ImmutableArray<TextHit> both = await index.SearchAsync(TextQuery.Of("FALL*"));             // best first
        ImmutableArray<TextHit> one = await index.SearchAsync(TextQuery.Of("cafe \"people back\""));
        // end-snippet

        Assert.Equal(["falls-7", "café-2"], both.Select(hit => hit.Id.Key));
        Assert.Equal("Falling numbers, and what brought people back.", Assert.Single(one).Excerpt);
    }

    private static Portfolio Titled(string id, string title) => Portfolio.Create(
        PortfolioId.From(id), title, OrganisationRegister.Empty, OutcomesFramework.Empty, []).OrThrow();

    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 4, 1, 9, 30);
    }
}
