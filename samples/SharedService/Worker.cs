using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Transformation.Framework;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace SharedService;

/// <summary>One of the two processes: an ordinary host with the framework on PostgreSQL, which knows nothing of the other.</summary>
internal sealed class Worker(WorkerRole role, IRecordStore store, ILoadPlanStore loadPlans, IClock clock)
{
    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(10);

    private int conflicts;

    internal static async Task<int> RunAsync(WorkerRole role)
    {
        // Not on the command line, which everybody on the machine can read: a connection string may hold a password.
        var connectionString = await Console.In.ReadLineAsync() ?? throw new InvalidOperationException("A worker is told its connection on its input.");
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders(); // What this process prints is its answer.
        builder.Services.AddTransformationFramework(framework => framework.UsePostgres(connectionString));
        builder.Services.AddSingleton(role).AddSingleton<Worker>();
        using var host = builder.Build();
        await host.StartAsync(); // A connection that does not work, or a schema that is too old, stops it here.
        Console.WriteLine(WorkerReport.Ready); // Both begin at the same word, which comes then.
        if (await Console.In.ReadLineAsync() is null)
        {
            return 1; // Whoever started this is gone.
        }

        var report = await host.Services.GetRequiredService<Worker>().WorkAsync();
        Console.WriteLine(report.ToLine());
        await host.StopAsync();
        return 0;
    }

    private async Task<WorkerReport> WorkAsync()
    {
        var (sent, moved) = (await SendReturnAsync(), 0);
        var mine = (await LoadPortfolioAsync()).Value.Initiatives.Where(initiative => role.IsResponsibleFor(initiative.Lead)).Select(static initiative => initiative.Id).ToList();
        foreach (var initiative in mine)
        {
            moved += await MoveOnAsync(initiative) ? 1 : 0;
        }

        return new(moved, conflicts, sent);
    }

    /// <summary>Takes an initiative to its next stage and puts the decision on record, in one commit; does so again when somebody else was first.</summary>
    private async Task<bool> MoveOnAsync(InitiativeId id)
    {
        while (true)
        {
            var portfolio = await LoadPortfolioAsync();
            var initiative = portfolio.Value[id];
            var from = initiative.Lifecycle.History[^1];
            var ahead = initiative.Lifecycle.NextStages().Where(stage => stage is not (LifecycleStage.Paused or LifecycleStage.Stopped)).OrderBy(stage => stage < from.Stage).ThenBy(static stage => stage).ToList();
            if (ahead is not [var next, ..])
            {
                return false;
            }

            await Task.Delay(Thought); // Somebody looks at what is there before deciding; the other goes on meanwhile.
            var moved = new InitiativeBuilder(initiative) { Lifecycle = initiative.Lifecycle.MoveTo(next, from.On.PlusDays(30), "synthetic") }.Build();
            var change = AggregateChange.Save(CoreAggregates.Portfolios, portfolio.With(portfolio.Value.With(moved).OrThrow()));
            var payload = JsonSerializer.Serialize(new StageMove(role.Name, $"{from.Stage}", $"{next}"), SampleJson.Default.StageMove);
            try
            {
                await store.DecideAsync([change], new DecisionRecord(clock.GetCurrentInstant(), "stage-moved", id.Value, payload), expectedLastSequence: null);
                return true;
            }
            catch (StoreConflictException)
            {
                conflicts++; // The portfolio has moved on: load what is there now, and do it again on that.
            }
        }
    }

    /// <summary>Replaces this system's return: what its organisations have committed, as rows.</summary>
    private async Task<long> SendReturnAsync()
    {
        var plan = SampleData.LoadPlan();
        var mine = LoadPlan.Create(
            plan.Commitments.Where(row => role.IsResponsibleFor(row.Organisation)),
            plan.Capacity.Where(row => role.IsResponsibleFor(row.Organisation)),
            plan.Impacts.Where(row => role.IsResponsibleFor(row.Organisation))).OrThrow();
        var before = await loadPlans.FindAsync(role.Return);
        var after = await loadPlans.ReplaceAsync(role.Return, LoadPlanRows.Of(mine), before?.Version ?? Versioned.NotStored);
        return after.Commitments;
    }

    private async Task<Versioned<Portfolio>> LoadPortfolioAsync() =>
        await store.Aggregates.LoadAsync(CoreAggregates.Portfolios, SampleData.PortfolioKey) ?? throw new InvalidOperationException("There is no portfolio to work on.");
}
