using BoardReport.Data;
using BoardReport.Rendering;
using NodaTime;
using Spectre.Console;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Sqlite;

namespace BoardReport;

/// <summary>The main job: read everything, keep it, calculate, and show it.</summary>
internal static class BoardReportApp
{
    internal const int Done = 0;
    internal const int StoreFailed = 1;
    internal const int BadInput = 2;

    internal const string StoreFile = "board-report.db";
    internal const string MarkdownFile = "board-report.md";

    internal static async Task<int> RunAsync(
        IReadOnlyList<string> args, IAnsiConsole console, TextWriter error, IClock clock, CancellationToken cancellationToken)
    {
        if (Options.Parse(args, out var fault) is not { } options)
        {
            await error.WriteLineAsync($"{fault}\n{Options.Usage}");
            return BadInput;
        }

        var (inputs, problems) = await new InputReader(options.DataFolder).ReadAsync(cancellationToken);
        if (inputs is null)
        {
            await error.WriteLineAsync($"Nothing was imported; the store is as it was. Problems: {problems.Count}");
            foreach (var problem in problems)
            {
                await error.WriteLineAsync($"  {problem}");
            }

            return BadInput;
        }

        try
        {
            await ReportAsync(options, inputs, console, clock, cancellationToken);
            return Done;
        }
        catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(e.Message);
            return StoreFailed;
        }
        catch (TransformationFrameworkException e)
        {
            // The documents are in order, but no report can be made of them as at that date: outside the calendar, before the rule set was in force…
            await error.WriteLineAsync(FormattableString.Invariant($"There is no report as at {options.AsOf:uuuu-MM-dd}. {e.Message}"));
            return BadInput;
        }
    }

    private static async Task ReportAsync(Options options, Inputs inputs, IAnsiConsole console, IClock clock, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.OutputFolder);
        await using var store = await SqliteStore.OpenAsync(Path.Combine(options.OutputFolder, StoreFile), cancellationToken);
        var kept = new BoardStore(store, store.LoadPlans, clock);
        var import = await kept.ImportAsync(inputs, cancellationToken);
        var report = ReportBuilder.Build(await kept.LoadAsync(inputs, cancellationToken), import, options.AsOf);
        TerminalRenderer.Render(report, console);
        var markdown = Path.Combine(options.OutputFolder, MarkdownFile);
        await File.WriteAllTextAsync(markdown, MarkdownRenderer.Render(report), cancellationToken);
        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]The same as Markdown: {markdown}[/]");
    }
}
