using System.Globalization;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <summary>What every <see cref="ILoadPlanStore"/> promises, as tests: derive, say how to open your store, and run them.</summary>
/// <remarks>As for <see cref="AggregateStoreContract"/>. A store that outlives its process derives <see cref="DurableLoadPlanStoreContract"/> instead, which has these tests too.</remarks>
public abstract partial class LoadPlanStoreContract
{
    private protected static readonly LoadPlanId System = LoadPlanId.From("bnssg");
    private protected static readonly LoadPlanId Other = LoadPlanId.From("other");
    private static readonly CancellationToken Cancelled = new(canceled: true);
    private static readonly LocalDate Day = new(2026, 4, 1);

    /// <summary>Positions of the hostile teams.</summary>
    public static TheoryData<int> HostileTeams => HostileValues.Indexes(HostileValues.Names);

    /// <summary>How many times each of the parallel writers of the concurrency tests writes.</summary>
    /// <value>10 unless overridden.</value>
    protected virtual int WritesOfEachWriter => 10;

    /// <summary>
    /// Opens the store of this test. It is empty at the first call; a further call in the same test opens the same data once more, as another process
    /// would. A store that lives in memory gives the same instance again.
    /// </summary>
    protected abstract ValueTask<ILoadPlanStore> OpenAsync();

    /// <summary>A store without plans lists none, finds none and streams nothing.</summary>
    [Fact]
    public async Task EmptyStore_HasNothing()
    {
        var store = await OpenAsync();

        Assert.Empty(await store.ListAsync());
        Assert.Null(await store.FindAsync(System));
        Assert.Null(await store.LoadAsync(System));
        Assert.Empty(await store.ReadCommitmentsAsync().ToListAsync());
        Assert.Empty(await store.ReadImpactsAsync().ToListAsync());
        Assert.Empty(await store.ReadCapacityAsync().ToListAsync());
    }

    /// <summary>Rows of every shape come out as they went in.</summary>
    [Fact]
    public async Task Replace_RowsOfEveryShape_ComeBackTheSame()
    {
        var plan = LoadRows.EveryShape();
        var stored = await (await OpenAsync()).ReplaceAsync(System, LoadPlanRows.Of(plan), 0);
        var store = await OpenAsync();

        Assert.Equal(new StoredLoadPlan(System, stored.Version, plan.Commitments.Length, plan.Impacts.Length, plan.Capacity.Length), stored);
        Assert.Equal(stored, await store.FindAsync(System));
        Assert.Equal([stored], (await store.ListAsync()).AsEnumerable());
        var loaded = await store.LoadAsync(System);
        Assert.Equal(stored.Version, loaded!.Version);
        Assert.Equal(LoadJson.LoadPlan.ToText(plan), LoadJson.LoadPlan.ToText(loaded.Value));
    }

    /// <summary>Any text of a team, and of a source, comes back as it went in, and tells apart what looks alike.</summary>
    /// <param name="index">Which of the texts.</param>
    [Theory]
    [MemberData(nameof(HostileTeams))]
    public async Task Replace_HostileTeam_ComesBackTheSame(int index)
    {
        var text = HostileValues.Names[index];
        var plan = LoadPlan.Create(
            [LoadRows.Claim("a", team: text, provenance: Provenance.Published(text)), LoadRows.Claim("b", team: text + "x", provenance: Provenance.Synthetic(text))],
            [CapacityLine.Of(LoadRows.Trust, Day, LoadRows.OneWte, text), CapacityLine.Of(LoadRows.Trust, Day, LoadRows.OneWte, text + "x")],
            [ChangeImpact.Of(ChangeImpactId.From("i"), LoadRows.Stroke, LoadRows.Trust, ImpactSize.Unestimated, team: text)]).OrThrow();
        await (await OpenAsync()).ReplaceAsync(System, LoadPlanRows.Of(plan), 0);

        Assert.Equal(LoadJson.LoadPlan.ToText(plan), LoadJson.LoadPlan.ToText((await (await OpenAsync()).LoadAsync(System))!.Value));
    }

    /// <summary>Commitments stream by plan and identifier, impacts likewise, capacity by plan, organisation, team and day, whatever order they came in.</summary>
    [Fact]
    public async Task Read_Rows_AreInOrder()
    {
        string[] ids = ["1", "10", "2", "A", "Z.", "a", "a-b", "a.b", "ab", "b"];
        var store = await OpenAsync();
        await store.ReplaceAsync(Other, new(ids.Reverse().Select(id => LoadRows.Claim(id)).ToAsyncEnumerable()), 0);
        await store.ReplaceAsync(System, new(ids.Select(id => LoadRows.Claim(id)).Reverse().ToAsyncEnumerable(), capacity: LoadRows.CapacityOutOfOrder.ToAsyncEnumerable()), 0);

        Assert.Equal([.. ids, .. ids], await store.ReadCommitmentsAsync().Select(static row => row.Id.Value).ToListAsync());
        Assert.Equal(ids, await store.ReadCommitmentsAsync(new() { Plan = Other }).Select(static row => row.Id.Value).ToListAsync());
        Assert.Equal(LoadRows.CapacityInOrder, await store.ReadCapacityAsync().ToListAsync());
        Assert.Equal([System, Other], (await store.ListAsync()).Select(static plan => plan.Plan));
    }

    /// <summary>A filter gives exactly the rows that <see cref="LoadRowFilter.Takes(Commitment)"/> says.</summary>
    [Fact]
    public async Task Read_WithAFilter_GivesWhatItTakes()
    {
        var plan = LoadRows.EveryShape();
        var store = await OpenAsync();
        await store.ReplaceAsync(System, LoadPlanRows.Of(plan), 0);
        await store.ReplaceAsync(Other, new(AsyncEnumerable.Empty<Commitment>()), 0);
        foreach (var filter in LoadRows.Filters(plan))
        {
            Assert.Equal(plan.Commitments.Where(filter.Takes), await store.ReadCommitmentsAsync(filter with { Plan = System }).ToListAsync());
            Assert.Equal(plan.Impacts.Where(filter.Takes), await store.ReadImpactsAsync(filter).ToListAsync());
            Assert.Empty(await store.ReadCommitmentsAsync(filter with { Plan = Other }).ToListAsync());
        }

        var ofTrust = new LoadRowFilter { Organisation = LoadRows.Trust };
        Assert.Equal(plan.Capacity.Where(ofTrust.Takes).ToHashSet(), (await store.ReadCapacityAsync(ofTrust).ToListAsync()).ToHashSet());
        Assert.Throws<ArgumentException>(() => store.ReadCapacityAsync(new() { Initiative = LoadRows.Stroke }));
        Assert.Throws<ArgumentException>(() => store.ReadCapacityAsync(new() { Days = new(Day, Day) }));
    }

    /// <summary>A table filled by the store is the table that its rows make.</summary>
    [Fact]
    public async Task Fill_ATable_IsWhatTheRowsMake()
    {
        var plan = LoadRows.EveryShape();
        var store = await OpenAsync();
        await store.ReplaceAsync(System, LoadPlanRows.Of(plan), 0);
        var range = LoadRange.Of(new YearMonth(2024, 4), new YearMonth(2027, 3), WorkingCalendar.EnglandAndWales);
        foreach (var filter in LoadRows.Filters(plan).Prepend(null))
        {
            var expected = CommitmentTable.Build(plan.Commitments.Where(row => filter?.Takes(row) ?? true), range, LoadCatalogue.Empty);
            var actual = await store.BuildTableAsync(range, LoadCatalogue.Empty, filter);
            Assert.Equal((expected.Count, expected.IdleCount), (actual.Count, actual.IdleCount));
            Assert.Equal(Cube(expected), Cube(actual));
        }
    }

    /// <summary>Calls that are cancelled before they begin change nothing.</summary>
    [Fact]
    public async Task AnyCall_Cancelled_ThrowsAndChangesNothing()
    {
        var store = await OpenAsync();
        var stored = await store.ReplaceAsync(System, LoadRows.Claims("a"), 0);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ReplaceAsync(System, LoadRows.Claims("b"), stored.Version, null, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ChangeAsync(System, new(), stored.Version, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.DeleteAsync(System, stored.Version, Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ReadCommitmentsAsync(null, Cancelled).ToListAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ListAsync(Cancelled));
        Assert.Equal(stored, await store.FindAsync(System));
        Assert.Equal(["a"], await Ids(store));
    }

    /// <summary>A plan without an identifier is refused by every call.</summary>
    [Fact]
    public async Task AnyCall_WithoutAnIdentifier_IsRefused()
    {
        var store = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.FindAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ReplaceAsync(default, LoadRows.Claims("a"), 0));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ChangeAsync(default, new(), 0));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.DeleteAsync(default, 1));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.RestoreAsync(default, LoadRows.Claims("a"), 1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.DeleteAsync(System, 0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.RestoreAsync(System, LoadRows.Claims("a"), 0));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.ReplaceAsync(System, LoadRows.Claims("a"), -1));
        Assert.Empty(await store.ListAsync());
    }

    private protected static async Task<IReadOnlyList<string>> Ids(ILoadPlanStore store) =>
        await store.ReadCommitmentsAsync(new() { Plan = System }).Select(static row => row.Id.Value).ToListAsync();

    private protected static string Numbered(int number) => number.ToString("D5", CultureInfo.InvariantCulture);

    private static LoadCube Cube(CommitmentTable table) =>
        LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Initiative]);
}
