using SharedService;
using Spectre.Console;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 160; // nobody's window to fit
}

// The same program is the one that sets up and reports, and each of the two processes that work at once.
return Options.Parse(args, out var fault) switch
{
    null => Refuse(fault),
    { Worker: { } worker } => await Worker.RunAsync(worker),
    { } options => await SharedServiceApp.RunAsync(options, console, Console.Error),
};

static int Refuse(string fault)
{
    Console.Error.WriteLine($"{fault}\n{Options.Usage}");
    return SharedServiceApp.BadInput;
}
