using Npgsql;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>A server whose commits wait for a standby that is not there.</summary>
public sealed class StandbyTests : OwnServer
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Commit_WhoseStandbyNeverAnswers_IsNotToldAsKept(bool withDecision)
    {
        await using var store = await Schema.OpenAsync();
        await using var operatorOfTheServer = new NpgsqlConnection(Server.ConnectionString);
        await operatorOfTheServer.OpenAsync();
        await ExecuteAsync(operatorOfTheServer, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
        await ExecuteAsync(operatorOfTheServer, "SELECT pg_reload_conf()");
        var writing = withDecision
            ? store.DecideAsync([AggregateChange.Save(Sample.Sources, Sample.New("a"))], Sample.Record("a"), 0).AsTask() as Task
            : store.Aggregates.SaveAsync(Sample.Sources, Sample.New("a")).AsTask();
        while (await ExecuteAsync(operatorOfTheServer, "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'") is 0L)
        {
            Assert.False(writing.IsCompletedSuccessfully);
            await Task.Delay(10);
        }

        Assert.Equal(StoreUnavailableReason.Unreachable, (await Assert.ThrowsAsync<StoreUnavailableException>(() => writing)).Reason);
        Assert.NotNull(await store.Aggregates.LoadAsync(Sample.Sources, "a")); // on this server: trying again conflicts
        await ExecuteAsync(operatorOfTheServer, "ALTER SYSTEM RESET synchronous_standby_names");
        await ExecuteAsync(operatorOfTheServer, "SELECT pg_reload_conf()");
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
