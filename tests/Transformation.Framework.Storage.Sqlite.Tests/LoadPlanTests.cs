using System.Globalization;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>What the contract tests do not ask of load plans: the tables, and the file.</summary>
public sealed class LoadPlanTests : IDisposable
{
    private static readonly LoadPlanId Plan = LoadPlanId.From("bnssg");
    private static readonly string[] Tables = ["load_plan", "load_commitment", "load_impact", "load_capacity", "load_initiative", "load_unit", "load_provenance"];

    private readonly StoreFile file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Save_EveryKindOfRow_LoadsTheSame()
    {
        var plan = LoadSample.Everything();
        var store = await file.OpenAsync();
        var saved = await store.LoadPlans.SaveAsync(Plan, Versioned.New(plan));
        await file.CloseAllAsync();

        var loaded = await (await file.OpenAsync()).LoadPlans.LoadAsync(Plan);
        Assert.Equal(saved.Version, loaded!.Version);
        Assert.Equal(plan.Commitments.AsEnumerable(), loaded.Value.Commitments);
        Assert.Equal(plan.Impacts.AsEnumerable(), loaded.Value.Impacts);
        Assert.Equal(plan.Capacity.AsEnumerable(), loaded.Value.Capacity);
    }

    [Theory]
    [InlineData("Robert'); DROP TABLE load_commitment; --")]
    [InlineData("\"quoted\" [brackets] `ticks` %_? ?1 $plan @plan")]
    [InlineData("עברית العربية \u202Eright to left\u202C")]
    [InlineData("護理 😀 e\u0301 \uFFFD \u200B.")]
    [InlineData("a\tb\nc")]
    public async Task Replace_HostileTeamAndProvenance_ComeBackTheSame(string text)
    {
        var (i, organisation) = (InitiativeId.From("i"), OrganisationId.Ods("RVJ"));
        var plan = LoadPlan.Create(
            [Commitment.Of(CommitmentId.From("c"), i, organisation, CommitmentSize.Unestimated, team: text, provenance: Provenance.Published(text))],
            [CapacityLine.Of(organisation, new(2026, 4, 1), Wte.Of(1m, default), text, Provenance.Synthetic(text))],
            [ChangeImpact.Of(ChangeImpactId.From("i"), i, organisation, ImpactSize.Unestimated, team: text, provenance: Provenance.Published(text))]).OrThrow();
        var store = await file.OpenAsync();
        await store.LoadPlans.SaveAsync(Plan, Versioned.New(plan));
        await store.LoadPlans.ChangeAsync(Plan, new() { PutCommitments = [plan.Commitments[0]], PutCapacity = [plan.Capacity[0]] }, 1);

        var loaded = (await store.LoadPlans.LoadAsync(Plan))!.Value;
        Assert.Equal(plan.Commitments.AsEnumerable(), loaded.Commitments);
        Assert.Equal(plan.Impacts.AsEnumerable(), loaded.Impacts);
        Assert.Equal(plan.Capacity.AsEnumerable(), loaded.Capacity);
    }

    [Fact]
    public async Task Delete_APlan_LeavesNothingOfIt()
    {
        var store = await file.OpenAsync();
        var saved = await store.LoadPlans.SaveAsync(Plan, Versioned.New(LoadSample.Everything()));
        Assert.All(Tables, table => Assert.NotEqual(0, file.Scalar<long>($"SELECT count(*) FROM {table}")));

        await store.LoadPlans.DeleteAsync(Plan, saved.Version);
        Assert.All(Tables, table => Assert.Equal(0, file.Scalar<long>($"SELECT count(*) FROM {table}")));
    }

    [Fact]
    public async Task Replace_MoreNamesThanAreRemembered_ComeBackTheSame()
    {
        const int Names = 70_000; // Above what the store keeps in mind while it writes and reads.
        var rows = Enumerable.Range(0, Names + 10).Select(i => LoadSample.Named(i, i % Names)).ToList();
        var store = await file.OpenAsync();
        await store.LoadPlans.ReplaceAsync(Plan, new(rows.ToAsyncEnumerable()), 0);

        Assert.Equal(Names, file.Scalar<long>("SELECT count(*) FROM load_unit"));
        Assert.Equal(Names, file.Scalar<long>("SELECT count(*) FROM load_provenance"));
        Assert.Equal(rows, await store.LoadPlans.ReadCommitmentsAsync().ToListAsync());
    }

    [Fact]
    public async Task Replace_Large_LeavesNoWriteAheadLogBehind()
    {
        var store = await file.OpenAsync();
        var first = await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(20_000)), 0);
        Assert.Equal(0, new FileInfo(file.Path + "-wal").Length);

        await Assert.ThrowsAsync<LoadRowRepeatedException>(async () => await store.LoadPlans.ReplaceAsync(
            Plan, new(LoadSample.Commitments(20_000).Append(LoadSample.Commitment(7))), first.Version));
        Assert.Equal(0, new FileInfo(file.Path + "-wal").Length);
    }

    [Fact]
    public async Task Replace_WhileSomebodyReads_IsCommittedAllTheSame()
    {
        var store = await file.OpenAsync();
        var first = await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(100)), 0);
        var read = 0;
        await foreach (var row in store.LoadPlans.ReadCommitmentsAsync())
        {
            if (read++ == 0)
            {
                // The reader keeps the write-ahead log from being folded back; that is no fault of the writing.
                await store.LoadPlans.ReplaceAsync(Plan, new(LoadSample.Commitments(5_000)), first.Version);
            }

            Assert.Equal(LoadSample.Commitment(read - 1), row);
        }

        Assert.Equal(100, read);
        Assert.Equal(5_000, (await store.LoadPlans.FindAsync(Plan))!.Commitments);
    }

    [Fact]
    public async Task Change_OneRowOfMany_KeepsTheCounts()
    {
        var store = await file.OpenAsync();
        var saved = await store.LoadPlans.SaveAsync(Plan, Versioned.New(LoadSample.Everything()));
        var whole = saved.Value;
        var changed = await store.LoadPlans.ChangeAsync(
            Plan,
            new()
            {
                PutCommitments = [whole.Commitments[0], LoadSample.Commitment(1)],
                PutImpacts = [whole.Impacts[1]],
                PutCapacity = [whole.Capacity[0]],
                RemoveCommitments = [whole.Commitments[1].Id, CommitmentId.From("not-there")],
                RemoveImpacts = [whole.Impacts[0].Id],
                RemoveCapacity = [whole.Capacity[1], CapacityLine.Of(OrganisationId.Local("not-there"), new(2026, 1, 1), default)],
            },
            saved.Version);

        Assert.Equal((whole.Commitments.Length, whole.Impacts.Length - 1, whole.Capacity.Length - 1), (changed.Commitments, changed.Impacts, changed.CapacityLines));
        Assert.Equal(changed.Commitments, file.Scalar<long>("SELECT count(*) FROM load_commitment"));
        Assert.Equal(changed.Impacts, file.Scalar<long>("SELECT count(*) FROM load_impact"));
        Assert.Equal(changed.CapacityLines, file.Scalar<long>("SELECT count(*) FROM load_capacity"));
    }

    [Fact]
    public async Task Views_EveryKindOfRow_SpellItOut()
    {
        var store = await file.OpenAsync();
        await store.LoadPlans.SaveAsync(Plan, Versioned.New(LoadSample.Everything()));

        Assert.Equal(
            "bnssg|ageing-well|ods:RVJ|2026-04-01|2027-03-31|1.234|37.0|5|0|Return of March 2026, row 7|0",
            file.Scalar<string>("SELECT concat_ws('|', plan, initiative, organisation, from_day, to_day, wte, week_hours, week_days, is_unestimated, source, is_synthetic) FROM load_commitments WHERE id = 'wte'"));
        Assert.Equal(
            "3|2.125|3.5|20.0|3|0|1",
            file.Scalar<string>("SELECT concat_ws('|', people, least_days_a_month, most_days_a_month, to_day, week_hours, week_days, is_unestimated, source, is_synthetic) FROM load_commitments WHERE id = 'release'"));
        Assert.Equal(2, file.Scalar<long>("SELECT count(*) FROM load_commitments WHERE is_unestimated"));
        Assert.Equal(
            "team|frail|40|6.5|0",
            file.Scalar<string>("SELECT concat_ws('|', team, cohort, people, hours_each, intensity, is_unestimated) FROM load_impacts WHERE id = 'hours'"));
        Assert.Equal(1, file.Scalar<long>("SELECT count(*) FROM load_impacts WHERE is_unestimated"));
        Assert.Equal(
            "ods:RVJ|2026-04-01|12.5|37.5|5",
            file.Scalar<string>("SELECT concat_ws('|', organisation, from_day, wte, week_hours, week_days) FROM load_capacity_lines WHERE wte = 12.5"));
    }

    [Theory]
    [InlineData(-9998, 1, 1)]
    [InlineData(-1, 12, 31)]
    [InlineData(0, 2, 29)]
    [InlineData(1, 1, 1)]
    [InlineData(2026, 4, 1)]
    [InlineData(9999, 12, 31)]
    public void Day_AsANumber_ReadsBackAndKeepsTheOrder(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(date, SqliteDays.Read(SqliteDays.Of(date)));
        if (date < LocalDate.MaxIsoValue)
        {
            Assert.True(SqliteDays.Of(date.PlusDays(1)) > SqliteDays.Of(date));
        }
    }

    [Fact]
    public void Day_OfThisCentury_ReadsAsTheDate() =>
        Assert.Equal("20260401", SqliteDays.Of(new LocalDate(2026, 4, 1)).ToString(CultureInfo.InvariantCulture));

    [Fact]
    public async Task Write_DayOfAnotherCalendar_IsRefusedAndChangesNothing()
    {
        var store = await file.OpenAsync();
        var row = Commitment.Of(
            CommitmentId.From("c"), InitiativeId.From("i"), OrganisationId.Ods("RVJ"), CommitmentSize.Unestimated, new LocalDate(1447, 1, 1, CalendarSystem.IslamicBcl));

        await Assert.ThrowsAsync<StoreException>(async () => await store.LoadPlans.ReplaceAsync(Plan, new(new[] { row }.ToAsyncEnumerable()), 0));
        Assert.Null(await store.LoadPlans.FindAsync(Plan));
    }
}
