using NodaTime;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Xunit;

namespace Transformation.Framework.Storage.Testing;

/// <content>Replacing, changing, deleting and restoring: on the right version, and whole.</content>
public abstract partial class LoadPlanStoreContract
{
    /// <summary>Rows that replace others are all there is afterwards, of that plan only, under a greater version.</summary>
    [Fact]
    public async Task Replace_Again_LeavesThoseRowsOnly()
    {
        var store = await OpenAsync();
        var first = await store.ReplaceAsync(System, LoadPlanRows.Of(LoadRows.EveryShape()), 0);
        await store.ReplaceAsync(Other, LoadRows.Claims("kept"), 0);
        var second = await store.ReplaceAsync(System, LoadRows.Claims("a", "b"), first.Version);

        Assert.True(second.Version > first.Version);
        Assert.Equal((2, 0, 0), (second.Commitments, second.Impacts, second.CapacityLines));
        Assert.Equal(["a", "b"], await Ids(store));
        Assert.Empty(await store.ReadImpactsAsync().ToListAsync());
        Assert.Empty(await store.ReadCapacityAsync().ToListAsync());
        Assert.Equal("kept", Assert.Single(await store.ReadCommitmentsAsync(new() { Plan = Other }).ToListAsync()).Id.Value);
    }

    /// <summary>A plan that has moved on, is not there or is there already is not changed.</summary>
    [Fact]
    public async Task Write_OnAnotherVersion_ConflictsAndKeeps()
    {
        var store = await OpenAsync();
        await ConflictOf(store.ReplaceAsync(System, LoadRows.Claims("x"), 7).AsTask(), 7, 0);
        await ConflictOf(store.ChangeAsync(System, Putting("x"), 7).AsTask(), 7, 0);
        await ConflictOf(store.DeleteAsync(System, 7).AsTask(), 7, 0);
        Assert.Null(await store.FindAsync(System));

        var first = await store.ReplaceAsync(System, LoadRows.Claims("a"), 0);
        var second = await store.ReplaceAsync(System, LoadRows.Claims("b"), first.Version);
        foreach (var stale in (long[])[0, first.Version])
        {
            await ConflictOf(store.ReplaceAsync(System, LoadRows.Claims("x"), stale).AsTask(), stale, second.Version);
            await ConflictOf(store.ChangeAsync(System, Putting("x"), stale).AsTask(), stale, second.Version);
        }

        await ConflictOf(store.DeleteAsync(System, first.Version).AsTask(), first.Version, second.Version);
        Assert.Equal(second, await store.FindAsync(System));
        Assert.Equal(["b"], await Ids(store));
    }

    /// <summary>A row that stands twice is named, and nothing is changed.</summary>
    /// <param name="what">Which row stands twice.</param>
    /// <param name="named">How it is named.</param>
    [Theory]
    [InlineData("commitment", "commitment c500")]
    [InlineData("impact", "impact i")]
    [InlineData("capacity", "the capacity of ods:RVJ from 2026-04-01")]
    [InlineData("capacity of a team", "the capacity of ods:RVJ, team 'Theatres', from 2026-04-01")]
    public async Task Replace_ARowTwice_IsNamedAndKeepsAll(string what, string named)
    {
        var store = await OpenAsync();
        var stored = await store.ReplaceAsync(System, LoadRows.Claims("a"), 0);
        var impact = ChangeImpact.Of(ChangeImpactId.From("i"), LoadRows.Stroke, LoadRows.Trust, ImpactSize.Unestimated);
        var line = CapacityLine.Of(LoadRows.Trust, Day, LoadRows.OneWte, what == "capacity" ? null : "Theatres");
        var claims = Enumerable.Range(0, 1_000).Select(static n => LoadRows.Claim($"c{n}"));
        var rows = new LoadPlanRows(
            (what == "commitment" ? claims.Append(LoadRows.Claim("c500", CommitmentSize.Unestimated)) : claims).ToAsyncEnumerable(),
            Enumerable.Repeat(impact, what == "impact" ? 2 : 1).ToAsyncEnumerable(),
            Enumerable.Repeat(line, what.StartsWith("capacity", StringComparison.Ordinal) ? 2 : 1).ToAsyncEnumerable());

        var e = await Assert.ThrowsAsync<LoadRowRepeatedException>(async () => await store.ReplaceAsync(System, rows, stored.Version));
        Assert.Equal((System, named), (e.Plan, e.Row));
        Assert.Equal(stored, await store.FindAsync(System));
        Assert.Equal(["a"], await Ids(store));
    }

    /// <summary>A source of rows that fails midway leaves the plan as it was, its exception comes through, and the next try works.</summary>
    [Fact]
    public async Task Replace_SourceFails_KeepsAll()
    {
        var store = await OpenAsync();
        var stored = await store.ReplaceAsync(System, LoadRows.Claims("a"), 0);

        await Assert.ThrowsAsync<InvalidDataException>(async () => await store.ReplaceAsync(System, new(FailingClaims()), stored.Version));
        Assert.Equal(stored, await store.FindAsync(System));
        Assert.Equal(["a"], await Ids(store));
        await store.ReplaceAsync(System, LoadRows.Claims("b"), stored.Version);
        Assert.Equal(["b"], await Ids(store));
    }

    /// <summary>A replacement that is cancelled midway leaves the plan as it was, and the next try works.</summary>
    [Fact]
    public async Task Replace_CancelledMidway_KeepsAll()
    {
        var store = await OpenAsync();
        var stored = await store.ReplaceAsync(System, LoadRows.Claims("a"), 0);
        using var cancellation = new CancellationTokenSource();
        var rows = Enumerable.Range(0, 5_000).Select(n =>
        {
            if (n == 2_500)
            {
                cancellation.Cancel();
            }

            return LoadRows.Claim($"c{n}");
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ReplaceAsync(System, new(rows.ToAsyncEnumerable()), stored.Version, null, cancellation.Token));
        Assert.Equal(stored, await store.FindAsync(System));
        await store.ReplaceAsync(System, LoadRows.Claims("b"), stored.Version);
        Assert.Equal(["b"], await Ids(store));
    }

    /// <summary>Rows that are put in stand in place of those of the same name, rows that are taken out are gone, all others stay; the counts follow.</summary>
    [Fact]
    public async Task Change_PutsInAndTakesOut()
    {
        var store = await OpenAsync();
        var before = LoadRows.EveryShape();
        var first = await store.ReplaceAsync(System, LoadPlanRows.Of(before), 0);
        var (changed, removed) = (before.Commitments[3].Id.Value, before.Commitments[5].Id);
        var line = before.Capacity[2];
        var newLine = CapacityLine.Of(line.Organisation, line.From, Wte42, line.Team);
        var impact = ChangeImpact.Of(before.Impacts[1].Id, LoadRows.Stroke, LoadRows.Council, ImpactSize.Unestimated);
        var second = await store.ChangeAsync(
            System,
            new()
            {
                PutCommitments = [LoadRows.Claim(changed, CommitmentSize.Unestimated), LoadRows.Claim("new")],
                RemoveCommitments = [removed, CommitmentId.From("never-there")],
                PutImpacts = [impact],
                RemoveImpacts = [before.Impacts[0].Id],
                PutCapacity = [newLine],
                RemoveCapacity = [CapacityLine.Of(before.Capacity[0].Organisation, before.Capacity[0].From, Wte42, before.Capacity[0].Team)],
            },
            first.Version);

        var expected = LoadPlan.Create(
            before.Commitments.Where(row => row.Id.Value != changed && row.Id != removed).Concat([LoadRows.Claim(changed, CommitmentSize.Unestimated), LoadRows.Claim("new")]),
            before.Capacity.Except([line, before.Capacity[0]]).Append(newLine),
            before.Impacts.Skip(2).Append(impact)).OrThrow();
        Assert.True(second.Version > first.Version);
        Assert.Equal((expected.Commitments.Length, expected.Impacts.Length, expected.Capacity.Length), (second.Commitments, second.Impacts, second.CapacityLines));
        Assert.Equal(second, await store.FindAsync(System));
        Assert.Equal(LoadJson.LoadPlan.ToText(expected), LoadJson.LoadPlan.ToText((await store.LoadAsync(System))!.Value));
    }

    /// <summary>A change makes a plan that is not there, and one that contradicts itself is refused.</summary>
    [Fact]
    public async Task Change_OfNoPlan_MakesIt()
    {
        var store = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ChangeAsync(System, new() { PutCommitments = [LoadRows.Claim("a"), LoadRows.Claim("a")] }, 0));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.ChangeAsync(System, Putting("a") with { RemoveCommitments = [CommitmentId.From("a")] }, 0));
        Assert.Null(await store.FindAsync(System));

        var stored = await store.ChangeAsync(System, Putting("a"), 0);
        Assert.Equal((1, 0, 0), (stored.Commitments, stored.Impacts, stored.CapacityLines));
        Assert.Equal(["a"], await Ids(store));
    }

    /// <summary>A deleted plan is gone with its rows, and its versions never come again.</summary>
    [Fact]
    public async Task Delete_Stored_IsGoneAndNeverRepeatsAVersion()
    {
        var store = await OpenAsync();
        await store.ReplaceAsync(Other, LoadRows.Claims("kept"), 0);
        var deleted = await store.ReplaceAsync(System, LoadPlanRows.Of(LoadRows.EveryShape()), 0);
        await store.DeleteAsync(System, deleted.Version);

        Assert.Null(await store.FindAsync(System));
        Assert.Equal(["kept"], await store.ReadCommitmentsAsync().Select(static row => row.Id.Value).ToListAsync());
        Assert.Empty(await store.ReadImpactsAsync().ToListAsync());
        Assert.Empty(await store.ReadCapacityAsync().ToListAsync());
        Assert.True((await store.ReplaceAsync(System, LoadRows.Claims("anew"), 0)).Version > deleted.Version);
    }

    /// <summary>A plan of another store is laid in with its version, over the one that is there, and later versions are greater.</summary>
    [Fact]
    public async Task Restore_APlan_KeepsItsVersion()
    {
        var store = await OpenAsync();
        await store.ReplaceAsync(System, LoadRows.Claims("own"), 0);
        var plan = LoadRows.EveryShape();
        await store.RestoreAsync(System, LoadPlanRows.Of(plan), 5_000);
        await store.RestoreAsync(System, LoadPlanRows.Of(plan), 5_000);

        var loaded = await store.LoadAsync(System);
        Assert.Equal(5_000, loaded!.Version);
        Assert.Equal(LoadJson.LoadPlan.ToText(plan), LoadJson.LoadPlan.ToText(loaded.Value));
        Assert.True((await store.ReplaceAsync(Other, LoadRows.Claims("a"), 0)).Version > 5_000);
        Assert.True((await store.ChangeAsync(System, Putting("a"), 5_000)).Version > 5_000);
    }

    private static Core.Wte Wte42 => Core.Wte.Of(42m, Core.ContractWeek.AgendaForChangeEngland);

    private protected static LoadPlanChange Putting(params ReadOnlySpan<string> ids)
    {
        var rows = new List<Commitment>();
        foreach (var id in ids)
        {
            rows.Add(LoadRows.Claim(id));
        }

        return new() { PutCommitments = [.. rows] };
    }

    private static async Task ConflictOf(Task writing, long expected, long actual)
    {
        var conflict = await Assert.ThrowsAsync<StoreConflictException>(() => writing);
        Assert.Equal((StoredLoadPlan.IdOf(System), expected, actual), (conflict.Id, conflict.Expected, conflict.Actual));
    }

    private static async IAsyncEnumerable<Commitment> FailingClaims()
    {
        for (var n = 0; n < 5_000; n++)
        {
            yield return LoadRows.Claim($"c{n}");
        }

        await Task.Yield();
        throw new InvalidDataException("The source of the commitments fails.");
    }
}
