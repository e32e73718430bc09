using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite.Tests;

public sealed class MigrationTests : IAsyncLifetime, IDisposable
{
    private const string AddAColumn = "ALTER TABLE aggregate ADD COLUMN note TEXT";

    private readonly StoreFile file = new();

    public async Task InitializeAsync()
    {
        var store = await file.OpenAsync();
        await store.Aggregates.SaveAsync(Sample.Sources, Sample.New("kept"));
        await store.Decisions.AppendAsync(Sample.Record("kept"), 0);
        await file.CloseAllAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Upgrade_OlderVersion_TakesTheMissingStepsOnlyAndKeepsTheData()
    {
        Upgrade([.. SqliteSchema.Steps, AddAColumn]);

        Assert.Equal(SqliteSchema.Steps.Count + 1, file.Scalar<long>("PRAGMA user_version"));
        Assert.Equal(1L, file.Scalar<long>("SELECT count(*) FROM pragma_table_info('aggregate') WHERE name = 'note'"));
        file.Execute($"PRAGMA user_version = {SqliteSchema.Steps.Count}");
        var store = await file.OpenAsync();
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "kept"));
        Assert.True((await store.Decisions.VerifyAsync()).IsIntact);
    }

    [Fact]
    public void Upgrade_PresentVersion_ChangesNothing()
    {
        Upgrade(SqliteSchema.Steps);
        Assert.Equal(1L, file.Scalar<long>("SELECT count(*) FROM aggregate"));
        Assert.Equal(SqliteSchema.Steps.Count, file.Scalar<long>("PRAGMA user_version"));
    }

    [Fact]
    public void Upgrade_StepThatFails_LeavesTheOldVersion()
    {
        Assert.Throws<SqliteException>(() => Upgrade([.. SqliteSchema.Steps, AddAColumn, "CREATE TABLE aggregate (again TEXT)"]));

        Assert.Equal(SqliteSchema.Steps.Count, file.Scalar<long>("PRAGMA user_version"));
        Assert.Equal(0L, file.Scalar<long>("SELECT count(*) FROM pragma_table_info('aggregate') WHERE name = 'note'"));
    }

    /// <summary>As opening does it: within one transaction.</summary>
    private void Upgrade(IReadOnlyList<string> steps)
    {
        using var connection = file.Connect();
        Run(connection, "BEGIN IMMEDIATE");
        SqliteSchema.Upgrade(connection, steps);
        Run(connection, "COMMIT");
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
