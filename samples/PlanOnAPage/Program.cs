using PlanOnAPage;
using Spectre.Console;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 160; // nobody's window to fit
}

return await PlanOnAPageApp.RunAsync(args, console, Console.Error);
