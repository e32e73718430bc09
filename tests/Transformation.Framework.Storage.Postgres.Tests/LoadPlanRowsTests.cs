using NodaTime;
using Npgsql;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>What is PostgreSQL's own about load plans, beyond what every store promises.</summary>
public sealed class LoadPlanRowsTests : IAsyncLifetime
{
    private static readonly LoadPlanId Plan = LoadPlanId.From("bnssg");
    private static readonly LocalDate Day = new(2026, 4, 1);

    private readonly StoreSchema schema = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => schema.DropAsync();

    [Fact]
    public async Task AnyChange_LeavesNoRowsOfSetsThatNobodyUses()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var rows = new LoadPlanRows(Claims(10), new[] { Impact("i") }.ToAsyncEnumerable(), new[] { Line(Day) }.ToAsyncEnumerable());
        var stored = await plans.ReplaceAsync(Plan, rows, 0);
        stored = await plans.ReplaceAsync(Plan, rows, stored.Version);
        await Assert.ThrowsAsync<LoadRowRepeatedException>(async () => await plans.ReplaceAsync(Plan, new(Claims(3).Concat(Claims(1))), stored.Version));
        await plans.RestoreAsync(Plan, rows, 700);
        Assert.Equal(1, await schema.ScalarAsync<long>("SELECT count(DISTINCT set_id) FROM {schema}.load_commitment"));

        await plans.DeleteAsync(Plan, 700);
        foreach (var table in PostgresLoadSchema.Tables)
        {
            Assert.Equal(0, await schema.ScalarAsync<long>($"SELECT count(*) FROM {{schema}}.{table}"));
        }
    }

    [Fact]
    public async Task Change_NamingWhatThePlanNamesAlready_NamesItOnce()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var stored = await plans.ReplaceAsync(Plan, new(Claims(2)), 0);
        stored = await plans.ChangeAsync(Plan, new() { PutCommitments = [Claim("new"), Claim("other", team: "Theatres")], PutCapacity = [Line(Day), Line(Day, "Theatres")] }, stored.Version);
        await plans.ChangeAsync(Plan, new() { RemoveCapacity = [Line(Day, "Theatres"), Line(Day, "no such team")] }, stored.Version);

        Assert.Equal(1, await schema.ScalarAsync<long>("SELECT count(*) FROM {schema}.load_initiative"));
        Assert.Equal(2, await schema.ScalarAsync<long>("SELECT count(*) FROM {schema}.load_unit"));
        Assert.Null(Assert.Single(await plans.ReadCapacityAsync().ToListAsync()).Team);
    }

    [Fact]
    public async Task Replace_ARowTwiceFarApart_IsNamed()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var e = await Assert.ThrowsAsync<LoadRowRepeatedException>(async () => await plans.ReplaceAsync(Plan, new(Claims(70_000).Append(Claim("c7"))), 0));

        Assert.Equal("commitment c7", e.Row);
        Assert.Null(await plans.FindAsync(Plan));
    }

    [Fact]
    public async Task Replace_TheLongestTexts_ComeBackTheSame()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var (team, source) = (new string('\u20AC', DomainText.MaxLength), Provenance.Published(new string('\uFFFD', DomainText.MaxLength)));
        Commitment[] rows = [.. Enumerable.Range(0, 8).Select(n => Commitment.Of(CommitmentId.From(new string((char)('a' + n), 100)), Stroke, Trust, CommitmentSize.Unestimated, team: team, provenance: source))];
        var impact = ChangeImpact.Of(ChangeImpactId.From(new string('i', 100)), Stroke, OrganisationId.Local(new string('o', 100)), ImpactSize.Unestimated, null, null, team, CohortId.From(new string('k', 100)), source);
        await plans.ReplaceAsync(Plan, new(rows.ToAsyncEnumerable(), new[] { impact }.ToAsyncEnumerable()), 0);

        Assert.Equal(rows, await plans.ReadCommitmentsAsync().ToListAsync());
        Assert.Equal([impact], await plans.ReadImpactsAsync().ToListAsync());
    }

    [Fact]
    public async Task Replace_ADateBeforeTheYearOne_IsRefusedAndKeepsAll()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var stored = await plans.ReplaceAsync(Plan, new(Claims(1)), 0);
        var early = Commitment.Of(CommitmentId.From("early"), Stroke, Trust, CommitmentSize.Unestimated, new LocalDate(0, 12, 31));

        await Assert.ThrowsAsync<StoreException>(async () => await plans.ReplaceAsync(Plan, new(Claims(5).Append(early)), stored.Version));
        await Assert.ThrowsAsync<StoreException>(async () => await plans.ChangeAsync(Plan, new() { PutCommitments = [early] }, stored.Version));
        Assert.Equal(stored, await plans.FindAsync(Plan));
        Assert.Equal(["c0"], await plans.ReadCommitmentsAsync(new() { Days = new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue) }).Select(static row => row.Id.Value).ToListAsync());
    }

    [Fact]
    public async Task Replace_WhatRowsThrowOfTheDriversOwn_ComesThroughAsItIs()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var thrown = new NpgsqlException("The rows come from another database.");

        Assert.Same(thrown, await Assert.ThrowsAsync<NpgsqlException>(async () => await plans.ReplaceAsync(Plan, new(Failing()), 0)));
        Assert.Null(await plans.FindAsync(Plan));

        async IAsyncEnumerable<Commitment> Failing()
        {
            yield return Claim("a");
            await Task.Yield();
            throw thrown;
        }
    }

    [Fact]
    public async Task Read_LeftEarly_GivesTheConnectionBack()
    {
        var plans = (await schema.OpenAsync(connection: "Maximum Pool Size=1;Timeout=10")).LoadPlans;
        await plans.ReplaceAsync(Plan, new(Claims(50_000)), 0);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(["c0"], await plans.ReadCommitmentsAsync().Take(1).Select(static row => row.Id.Value).ToListAsync());
        }

        Assert.Equal(50_000, (await plans.FindAsync(Plan))!.Commitments);
    }

    [Theory]
    [InlineData("DELETE FROM {schema}.load_unit")]
    [InlineData("DELETE FROM {schema}.load_initiative")]
    [InlineData("UPDATE {schema}.load_unit SET organisation = 'RVJ'")]
    [InlineData("UPDATE {schema}.load_initiative SET initiative = ''")]
    [InlineData("UPDATE {schema}.load_commitment SET week_days = 9")]
    [InlineData("UPDATE {schema}.load_commitment SET wte_thousandths = -1")]
    [InlineData("UPDATE {schema}.load_commitment SET wte_thousandths = NULL, people = 0, least_days_thousandths = 1000, most_days_thousandths = 1000")]
    [InlineData("UPDATE {schema}.load_commitment SET from_day = '9999-12-31', to_day = '2000-01-01'")]
    [InlineData("UPDATE {schema}.load_commitment SET to_day = '10000-01-01'")]
    [InlineData("UPDATE {schema}.load_commitment SET id = 'not an identifier' WHERE id = 'c0'")]
    [InlineData("UPDATE {schema}.load_commitment SET synthetic = false, source = NULL")]
    [InlineData("UPDATE {schema}.load_commitment SET synthetic = false, source = ' '")]
    public async Task Read_RowsThatNobodyWrote_AreCorrupt(string damage)
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        await plans.ReplaceAsync(Plan, new(Claims(2)), 0);
        await schema.ExecuteAsync(damage);

        await Assert.ThrowsAsync<StoreCorruptException>(async () => await plans.ReadCommitmentsAsync().ToListAsync());
    }

    [Fact]
    public async Task Restore_IntoAnEmptyStore_TheNextVersionIsGreater()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        await plans.RestoreAsync(Plan, new(Claims(1)), 1);

        Assert.True((await plans.ReplaceAsync(LoadPlanId.From("other"), new(Claims(1)), 0)).Version > 1);
    }

    [Fact]
    public async Task Views_ForPeopleWhoAskInSql_SpellRowsOutAndAddThemUp()
    {
        var plans = (await schema.OpenAsync()).LoadPlans;
        var week = ContractWeek.AgendaForChangeEngland;
        Commitment[] rows =
        [
            Commitment.Of(CommitmentId.From("a"), Stroke, Trust, CommitmentSize.Of(Wte.Of(0.4m, week)), Day, Day.PlusDays(9), "Theatres"),
            Commitment.Of(CommitmentId.From("b"), Stroke, Trust, CommitmentSize.Of(Wte.Of(1.1m, week)), null, Day),
            Commitment.Of(CommitmentId.From("c"), Stroke, Trust, CommitmentSize.Of(2, MonthlyRelease.Between(3m, 4m), week), Day),
            Commitment.Of(CommitmentId.From("d"), Stroke, Trust, CommitmentSize.Unestimated),
            Commitment.Of(CommitmentId.From("e"), Stroke, Trust, CommitmentSize.Of(Wte.Of(5m, week)), Day.PlusDays(1)),
        ];
        await plans.ReplaceAsync(Plan, new(rows.ToAsyncEnumerable(), new[] { Impact("i") }.ToAsyncEnumerable(), new[] { Line(Day) }.ToAsyncEnumerable()), 0);

        Assert.Equal("bnssg a stroke ods:RVJ Theatres 2026-04-01 2026-04-10 0.4 37.5 5", await schema.ScalarAsync<string>(
            "SELECT concat_ws(' ', plan, id, initiative, organisation, team, from_day, to_day, trim_scale(wte), trim_scale(week_hours), week_days) FROM {schema}.load_commitments WHERE id = 'a'"));
        Assert.Equal("1.5 6 8 3 0", await schema.ScalarAsync<string>(
            "SELECT concat_ws(' ', trim_scale(wte), trim_scale(least_days_a_month), trim_scale(most_days_a_month), commitments, unestimated) FROM {schema}.load_on('2026-04-01') WHERE week_hours IS NOT NULL"));
        Assert.Equal("0 1 1", await schema.ScalarAsync<string>(
            "SELECT concat_ws(' ', trim_scale(wte), commitments, unestimated) FROM {schema}.load_on('2026-04-01') WHERE week_hours IS NULL"));
        Assert.Equal("i k 1.25", await schema.ScalarAsync<string>("SELECT concat_ws(' ', id, cohort, trim_scale(hours_each)) FROM {schema}.load_impacts"));
        Assert.Equal("ods:RVJ 2026-04-01 1", await schema.ScalarAsync<string>("SELECT concat_ws(' ', organisation, from_day, trim_scale(wte)) FROM {schema}.load_capacity_lines"));
    }

    private static InitiativeId Stroke => InitiativeId.From("stroke");

    private static OrganisationId Trust => OrganisationId.Ods("RVJ");

    private static Commitment Claim(string id, string? team = null) =>
        Commitment.Of(CommitmentId.From(id), Stroke, Trust, CommitmentSize.Of(Wte.Of(1m, ContractWeek.AgendaForChangeEngland)), Day, Day.PlusDays(30), team, Provenance.Synthetic("made up"));

    private static IAsyncEnumerable<Commitment> Claims(int count) => Enumerable.Range(0, count).Select(static n => Claim(FormattableString.Invariant($"c{n}"))).ToAsyncEnumerable();

    private static ChangeImpact Impact(string id) =>
        ChangeImpact.Of(ChangeImpactId.From(id), Stroke, Trust, ImpactSize.Hours(40, Effort.FromHours(1.25m)), Day, Day, null, CohortId.From("k"));

    private static CapacityLine Line(LocalDate from, string? team = null) => CapacityLine.Of(Trust, from, Wte.Of(1m, ContractWeek.AgendaForChangeEngland), team);
}
