using Spectre.Console;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.PostgresServer;
using Transformation.Framework.Storage.Postgres;

namespace SharedService;

/// <summary>Sets the service up as a database's owner would, lets two processes work on one portfolio, and shows what came of it.</summary>
internal static class SharedServiceApp
{
    internal const int Done = 0;
    internal const int Failed = 1;
    internal const int BadInput = 2;

    internal static async Task<int> RunAsync(Options options, IAnsiConsole console, TextWriter error)
    {
        if (options.ConnectionString is null && PrivatePostgres.WhyNot is { } reason)
        {
            await error.WriteLineAsync($"{reason}\nGive a connection to a server of yours instead, to an empty database.\n{Options.Usage}");
            return BadInput;
        }

        if (options.ConnectionString is { } given && new PostgresStoreOptions { ConnectionString = given }.FindFaults() is [_, ..] faults)
        {
            await error.WriteLineAsync(string.Join('\n', faults));
            return BadInput;
        }

        await using var server = options.ConnectionString is null ? await PrivatePostgres.StartAsync() : null;
        try
        {
            var owner = options.ConnectionString ?? await server!.CreateDatabaseAsync();
            await WorkTogetherAsync(owner, server is not null, console);
            return Done;
        }
        catch (Exception e) when (e is TransformationFrameworkException or InvalidOperationException)
        {
            await error.WriteLineAsync(e.Message);
            return Failed;
        }
    }

    private static async Task WorkTogetherAsync(string owner, bool isOurs, IAnsiConsole console)
    {
        var application = await Setup.PrepareAsync(owner, isOurs, console);
        await using var store = await PostgresStore.OpenAsync(application);
        await store.Aggregates.SaveAsync(CoreAggregates.Portfolios, Versioned.New(SampleData.Portfolio()));

        var workers = new List<WorkerProcess>();
        try
        {
            foreach (var role in WorkerRole.All)
            {
                workers.Add(await WorkerProcess.StartAsync(role, application));
            }

            console.MarkupLineInterpolated($"Two processes have the store open and begin at the same word. Each moves its own initiatives on, in the one portfolio document that both share.");
            var reports = await Task.WhenAll(workers.Select(static worker => worker.WorkAsync()));
            await Report.ShowAsync(store, workers.Select(static worker => worker.Role).Zip(reports), console);
        }
        finally
        {
            workers.ForEach(static worker => worker.Dispose());
        }
    }
}
