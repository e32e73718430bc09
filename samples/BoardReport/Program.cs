using BoardReport;
using NodaTime;
using Spectre.Console;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 180; // nobody's window to fit: wide enough that the tables do not wrap
}

return await BoardReportApp.RunAsync(args, console, Console.Error, SystemClock.Instance, stop.Token);
