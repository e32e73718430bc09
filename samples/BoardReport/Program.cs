using BoardReport;
using BoardReport.Data;
using BoardReport.Rendering;
using NodaTime;
using Spectre.Console;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Storage.Sqlite;

const int Done = 0;
const int StoreFailed = 1;
const int BadInput = 2;

if (Options.Parse(args, out var error) is not { } options)
{
    await Console.Error.WriteLineAsync($"{error}\n{Options.Usage}");
    return BadInput;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

var (inputs, problems) = await new InputReader(options.DataFolder).ReadAsync(stop.Token);
if (inputs is null)
{
    await Console.Error.WriteLineAsync($"Nothing was imported; the store is as it was. {problems.Count} problem(s):");
    foreach (var problem in problems)
    {
        await Console.Error.WriteLineAsync($"  {problem}");
    }

    return BadInput;
}

try
{
    Directory.CreateDirectory(options.OutputFolder);
    await using var store = await SqliteStore.OpenAsync(Path.Combine(options.OutputFolder, "board-report.db"), stop.Token);
    var import = await new BoardStore(store, SystemClock.Instance).ImportAsync(inputs, stop.Token);
    var report = ReportBuilder.Build(inputs, import, options.AsOf);

    var console = AnsiConsole.Console;
    if (Console.IsOutputRedirected)
    {
        console.Profile.Width = 180; // nobody's window to fit: wide enough that the tables do not wrap
    }

    TerminalRenderer.Render(report, console);
    var markdown = Path.Combine(options.OutputFolder, "board-report.md");
    await File.WriteAllTextAsync(markdown, MarkdownRenderer.Render(report), stop.Token);
    console.WriteLine();
    console.MarkupLineInterpolated($"[grey]The same as Markdown: {markdown}[/]");
    return Done;
}
catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return StoreFailed;
}
