using System.Diagnostics;
using System.Text;

namespace Transformation.Framework.Storage.Crash.Tests;

/// <summary>A process of Storage.Writer: what it was told, what it said, and its end.</summary>
internal sealed class WriterProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task listening;
    private readonly Task<string> complaints;
    private int wanted = int.MaxValue;

    private WriterProcess(Process process)
    {
        this.process = process;
        listening = Task.Run(ListenAsync);
        complaints = process.StandardError.ReadToEndAsync();
    }

    public int Id => process.Id;

    /// <summary>Starts a process; it gets ready by itself while the caller does something else.</summary>
    public static WriterProcess Start()
    {
        var start = new ProcessStartInfo(DotnetHost())
        {
            ArgumentList = { "exec", Path.Combine(AppContext.BaseDirectory, "Transformation.Framework.Storage.Writer.dll") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };

        // It lives for a fraction of a second: nothing that pays off later only.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return new(Process.Start(start)!);
    }

    public async Task OrderAsync(string order)
    {
        await WaitAsync(ready.Task);
        await process.StandardInput.WriteAsync(order + "\n");
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until it has said so many lines since the order. Once only.</summary>
    public Task WordsAsync(int lines)
    {
        lock (said)
        {
            wanted = lines;
            Judge();
        }

        return WaitAsync(enough.Task);
    }

    /// <summary>Everything that was said since the order, so far.</summary>
    public IReadOnlyList<string> Said
    {
        get
        {
            lock (said)
            {
                return [.. said];
            }
        }
    }

    /// <summary>Ends it without warning (SIGKILL), and gives everything that it said before.</summary>
    public async Task<IReadOnlyList<string>> KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await listening;
        var complaint = await complaints;
        return complaint.Length == 0 ? Said : throw new InvalidOperationException($"The writing process complained before it was killed:\n{complaint}");
    }

    /// <summary>Tells one who watches that this will do.</summary>
    public void EndInput() => process.StandardInput.Close();

    /// <summary>Waits until it has done what it was told.</summary>
    public async Task<IReadOnlyList<string>> FinishAsync()
    {
        await WaitAsync(process.WaitForExitAsync());
        await listening;
        return process.ExitCode == 0 ? Said : throw new InvalidOperationException($"The process ended with {process.ExitCode}:\n{await complaints}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task ListenAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "ready")
            {
                ready.TrySetResult();
                continue;
            }

            lock (said)
            {
                said.Add(line);
                Judge();
            }
        }

        // Whoever waits for a word from a process that has ended hears why.
        var end = new InvalidOperationException("The writing process ended before it had said what was waited for.");
        ready.TrySetException(end);
        enough.TrySetException(end);
        _ = (ready.Task.Exception, enough.Task.Exception);
    }

    private void Judge()
    {
        if (said.Count >= wanted)
        {
            enough.TrySetResult();
        }
    }

    private async Task WaitAsync(Task task)
    {
        try
        {
            await task.WaitAsync(Patience);
        }
        catch (InvalidOperationException e)
        {
            throw new InvalidOperationException($"{e.Message}\n{await complaints}", e);
        }
    }

    /// <summary>The host that runs this test: tests do not depend on what is on the PATH.</summary>
    private static string DotnetHost()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var host = Path.GetFullPath(Path.Combine(framework, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(host) ? host : "dotnet";
    }
}
