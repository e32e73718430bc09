using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

public sealed class MigrationTests : StoreTests
{
    private const string AddAColumn = "ALTER TABLE {schema}.aggregate ADD COLUMN note text;";

    public override async Task InitializeAsync()
    {
        var store = await Schema.OpenAsync();
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("kept"));
        await store.Decisions.AppendAsync(Sample.Record("kept"), 0);
        await Schema.CloseAllAsync();
    }

    [Fact]
    public async Task Upgrade_OlderVersion_TakesTheMissingStepsOnlyAndKeepsTheData()
    {
        await UpgradeAsync([.. PostgresSchema.Steps, AddAColumn]);

        Assert.Equal(PostgresSchema.Steps.Count + 1, await VersionAsync());
        Assert.Equal(1, await NotesAsync());
        await Schema.ExecuteAsync($"UPDATE {{schema}}.store SET schema_version = {PostgresSchema.Steps.Count}");
        var store = await Schema.OpenAsync();
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "kept"));
        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Upgrade_PresentVersion_ChangesNothing()
    {
        await UpgradeAsync(PostgresSchema.Steps);

        Assert.Equal(1, await Schema.ScalarAsync<long>("SELECT count(*) FROM {schema}.aggregate"));
        Assert.Equal(PostgresSchema.Steps.Count, await VersionAsync());
    }

    [Fact]
    public async Task Upgrade_StepThatFails_LeavesTheOldVersion()
    {
        await Assert.ThrowsAsync<StoreException>(() => UpgradeAsync([.. PostgresSchema.Steps, AddAColumn, "CREATE TABLE {schema}.aggregate (again text);"]));

        Assert.Equal(PostgresSchema.Steps.Count, await VersionAsync());
        Assert.Equal(0, await NotesAsync());
        await Schema.OpenAsync();
    }

    [Fact]
    public async Task Upgrade_NotToBeMigrated_IsRefusedWithBothVersions()
    {
        var e = await Assert.ThrowsAsync<StoreFormatException>(() => UpgradeAsync([.. PostgresSchema.Steps, AddAColumn], PostgresMigration.Never));

        Assert.Equal((PostgresSchema.Steps.Count, PostgresSchema.Steps.Count + 1), (e.FoundVersion, e.SupportedVersion));
        Assert.Equal(0, await NotesAsync());
    }

    /// <summary>A second run of the step would fail: there is the column already.</summary>
    [Fact]
    public async Task Upgrade_SeveralAtOnce_TakeTheStepOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => UpgradeAsync([.. PostgresSchema.Steps, AddAColumn])));

        Assert.Equal(PostgresSchema.Steps.Count + 1, await VersionAsync());
    }

    [Fact]
    public async Task MigrationScript_RunBySomebody_MakesAStoreThatOpens()
    {
        var other = new StoreSchema(Schema.ConnectionString);
        await other.ExecuteAsync(PostgresStore.MigrationScript(other.Name));
        var store = await other.OpenAsync(migrate: PostgresMigration.Never);
        await store.Decisions.AppendAsync(Sample.Record("a"), 0);
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => other.ExecuteAsync(PostgresStore.MigrationScript(other.Name)));

        Assert.Equal(1, (await store.Decisions.GetHeadAsync()).Sequence);
        await other.DropAsync();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void MigrationScript_FromNoEarlierVersion_IsRefused(int version) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PostgresStore.MigrationScript("transformation", version));

    private async Task UpgradeAsync(IReadOnlyList<string> steps, PostgresMigration migrate = PostgresMigration.Automatically)
    {
        await using var database = new PostgresDatabase(Schema.Options());
        await PostgresUpgrade.UpgradeAsync(database, migrate, steps, CancellationToken.None);
    }

    private Task<int> VersionAsync() => Schema.ScalarAsync<int>("SELECT schema_version FROM {schema}.store");

    private Task<long> NotesAsync() => Schema.ScalarAsync<long>(
        $"SELECT count(*) FROM information_schema.columns WHERE table_schema = '{Schema.Name}' AND table_name = 'aggregate' AND column_name = 'note'");
}
