using Spectre.Console;
using Transformation.Framework.TestSupport;

namespace PlanOnAPage.Tests;

/// <summary>One run of the sample on its own data, shared by the tests that read what it wrote.</summary>
public sealed class PageRun : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("plan-on-a-page-");

    internal static string Data { get; } = Repository.PathOf("samples", "data", "bnssg");

    public async Task InitializeAsync()
    {
        var (exit, error) = await Of("--output", folder.FullName);
        Assert.Equal((0, ""), (exit, error));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Delete(recursive: true);

    internal static async Task<(int Exit, string Error)> Of(params string[] args)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 160;
        return (await PlanOnAPageApp.RunAsync(["--data", Data, .. args], console, error), error.ToString());
    }

    internal string Text(string file) => File.ReadAllText(Path.Combine(folder.FullName, file));

    internal byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(folder.FullName, file));
}
