using Spectre.Console;
using Transformation.Framework.TestSupport;

namespace BenefitsAnalysis.Tests;

/// <summary>One run of the sample on its own data, shared by the tests that read what it wrote.</summary>
public sealed class AnalysisRun : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("benefits-analysis-run-");

    public AnalysisRun()
    {
        var (exit, error) = Of(Repository.PathOf("samples", "data", "bnssg"), Folder);
        Text = exit == 0 ? File.ReadAllText(Path.Combine(Folder, "analysis.md")) : throw new InvalidOperationException(error);
    }

    internal string Folder => Path.Combine(folder.FullName, "output");

    internal string Text { get; }

    public void Dispose() => folder.Delete(recursive: true);

    internal static (int Exit, string Error) Of(string data, string output)
    {
        using var error = new StringWriter();
        return (BenefitsAnalysisScript.Run(["--data", data, "--output", output], Quiet(), error), error.ToString());
    }

    internal static IAnsiConsole Quiet() => AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(TextWriter.Null) });
}
