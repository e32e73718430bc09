using BenefitsAnalysis;
using Spectre.Console;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 180; // nobody's window to fit: wide enough that the tables do not wrap
}

return BenefitsAnalysisScript.Run(args, console, Console.Error);
