using System.Globalization;
using NodaTime;
using Spectre.Console;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;
using Transformation.Framework.Storage.Postgres;

namespace SharedService;

/// <summary>What is in the store when both have finished: nothing lost, every change with its decision, and the load of both returns as one.</summary>
internal static class Report
{
    private static readonly (YearMonth First, YearMonth Last) HalfYear = (new(2024, 10), new(2025, 3));

    internal static async Task ShowAsync(PostgresStore store, IEnumerable<(WorkerRole Role, WorkerReport Report)> workers, IAnsiConsole console)
    {
        var done = workers.ToList();
        var table = new Table().AddColumn("Process").AddColumn("Initiatives moved on").AddColumn("Told that the other was first").AddColumn("Commitments in its return");
        foreach (var (role, report) in done)
        {
            table.AddRow(role.Title, Number(report.Moved), Number(report.Conflicts), Number(report.Rows));
        }

        console.Write(table);
        await ShowPortfolio(store, done.Sum(static worker => worker.Report.Moved), console);
        await ShowLoad(store, console);
    }

    /// <summary>The portfolio and the log were written in one commit each time, so they cannot disagree: shown by counting both.</summary>
    private static async Task ShowPortfolio(PostgresStore store, int moves, IAnsiConsole console)
    {
        var before = SampleData.Portfolio();
        var after = await store.Aggregates.LoadAsync(CoreAggregates.Portfolios, SampleData.PortfolioKey);
        var moved = after!.Value.Initiatives.Count(initiative => initiative.Lifecycle.History.Length == before[initiative.Id].Lifecycle.History.Length + 1);
        var verified = await store.Decisions.VerifyAsync();
        console.MarkupLineInterpolated(
            $"The portfolio is at version {after.Version}: {moved} of {after.Value.Initiatives.Length} initiatives have moved one stage on, {moves} moves were made, and {verified.Head.Sequence} decisions are on record. {(moved == moves && moves == verified.Head.Sequence ? "Nothing was lost." : "THEY DISAGREE.")}");
        console.MarkupLineInterpolated($"The log's chain of hashes is {(verified.IsIntact ? "intact." : $"BROKEN: {verified.Fault.Message}")} The last three entries:");
        await foreach (var entry in store.Decisions.ReadAsync(Math.Max(1, verified.Head.Sequence - 2)))
        {
            console.MarkupLineInterpolated($"  {entry.Sequence}. {entry.Record.Kind} {entry.Record.Subject} {entry.Record.Payload} {entry.Hash[..12]}…");
        }
    }

    private static async Task ShowLoad(PostgresStore store, IAnsiConsole console)
    {
        var range = LoadRange.Of(HalfYear.First, HalfYear.Last, WorkingCalendar.EnglandAndWales);
        var rows = await store.LoadPlans.BuildTableAsync(range, LoadCatalogue.Empty);
        var cube = LoadCube.Calculate(rows, TimeGrain.FinancialYear, [LoadDimensions.Organisation]);
        var organisations = SampleData.Portfolio().Organisations;
        var table = new Table().Title("Delivering load across both returns, October 2024 to March 2025").AddColumn("Organisation").AddColumn("Commitments").AddColumn("Hours").AddColumn("Unestimated");
        foreach (var (organisation, slice) in cube.Whole.By(LoadDimensions.Organisation).Select(static part => (part.Value, part.Slice)))
        {
            var (least, most) = (slice.Total.Least, slice.Total.Most);
            table.AddRow(
                organisations[organisation].Name,
                Number(slice.Total.CommitmentCount),
                least == most ? Hours(least) : $"{Hours(least)} to {Hours(most)}",
                slice.Total.UnestimatedCount == 0 ? "" : Number(slice.Total.UnestimatedCount));
        }

        console.Write(table);
        console.MarkupLine("Organisations are from published papers, named in the data; efforts and moves are synthetic.");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Hours(Effort effort) => Number((long)decimal.Round(effort.Hours));
}
