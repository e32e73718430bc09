using LoadExplorer;
using Spectre.Console;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 180; // nobody's window to fit: wide enough that the tables do not wrap
}

return LoadExplorerApp.Run(args, console, Console.Error);
