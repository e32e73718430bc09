using System.Diagnostics;

namespace SharedService;

/// <summary>A worker as a process of its own: this program, started once more.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;

    private WorkerProcess(WorkerRole role, Process process)
    {
        Role = role;
        this.process = process;
    }

    internal WorkerRole Role { get; }

    /// <summary>Starts a worker and waits until its store is open.</summary>
    internal static async Task<WorkerProcess> StartAsync(WorkerRole role, string connectionString)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) != typeof(WorkerProcess).Assembly.GetName().Name)
        {
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location); // Run by the dotnet host, or by a test's.
        }

        start.ArgumentList.Add("--worker");
        start.ArgumentList.Add(role.Name);
        var worker = new WorkerProcess(role, Process.Start(start)!);
        await worker.process.StandardInput.WriteLineAsync(connectionString);
        await worker.process.StandardInput.FlushAsync();
        if (await worker.process.StandardOutput.ReadLineAsync() == WorkerReport.Ready)
        {
            return worker;
        }

        worker.Dispose();
        throw new InvalidOperationException($"{role.Title} could not open the store.");
    }

    /// <summary>Gives the word to begin, and waits for what it did.</summary>
    internal async Task<WorkerReport> WorkAsync()
    {
        await process.StandardInput.WriteLineAsync();
        process.StandardInput.Close();
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return line is not null && process.ExitCode == 0 ? WorkerReport.Read(line) : throw new InvalidOperationException($"{Role.Title} ended with {process.ExitCode}.");
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
