using Spectre.Console;
using Transformation.Framework.TestSupport;

namespace LoadExplorer.Tests;

/// <summary>One run of the sample on its own data, shared by the tests that read what it wrote.</summary>
public sealed class ExplorerRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("load-explorer-run-");

    public ExplorerRun()
    {
        var (exit, error, _) = Of("--output", Folder);
        Text = exit == 0 ? File.ReadAllText(Path.Combine(Folder, "load.md")) : throw new InvalidOperationException(error);
    }

    internal static string Data { get; } = Repository.PathOf("samples", "data", "load");

    internal string Folder => Path.Combine(folder.FullName, "output");

    internal string Text { get; }

    public void Dispose() => folder.Delete(recursive: true);

    internal static (int Exit, string Error, string Console) Of(params string[] args)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 180;
        return (LoadExplorerApp.Run(args, console, error), error.ToString(), output.ToString());
    }

    /// <summary>The cells of the table under a caption, without its two head lines.</summary>
    internal string[][] Table(string caption) =>
    [
        .. Text.Split('\n').SkipWhile(l => !l.StartsWith($"**{caption}", StringComparison.Ordinal)).Skip(4)
            .TakeWhile(static l => l.StartsWith('|')).Select(static l => l.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];
}
