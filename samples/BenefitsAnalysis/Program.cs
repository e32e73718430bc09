using BenefitsAnalysis;
using Spectre.Console;

return BenefitsAnalysisScript.Run(args, AnsiConsole.Console, Console.Error);
