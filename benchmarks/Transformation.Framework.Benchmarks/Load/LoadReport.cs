using System.Diagnostics;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;
using Transformation.Framework.Benchmarks.Load.Contestants;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>Everything measured in one process, one after the other, as Markdown.</summary>
/// <remarks>
/// A cube of a hundred million rows takes seconds to prepare and tens of milliseconds to work out, and the contestants differ by a factor of a thousand: one process that prepares once and
/// takes turns tells more in fifteen minutes than a benchmark library would. What is small (an update, a question) is measured with the library: see the classes beside this one.
/// </remarks>
internal static class LoadReport
{
    public static void Print(LoadOptions options)
    {
        Console.WriteLine(Machine(options));
        LoadBuilding.Print(options);
        LoadWays.Print(options);
        LoadSpans.Print(options);
        new LoadComparison(options).Run();

        using var process = Process.GetCurrentProcess();
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"Largest memory of the process, all contestants together: {process.PeakWorkingSet64 / 1e9:0.0} GB."));
    }

    private static string Machine(LoadOptions options) => string.Join(", ", (string[])
    [
        Processor(), FormattableString.Invariant($"{Environment.ProcessorCount} processors, {options.Threads} threads used"), RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription,
        $"Transformation.Framework.Load {VersionOf<LoadCube>()}", $"DuckDB {DuckDbStore.Version} (DuckDB.NET {VersionOf<DuckDBConnection>()})", $"Microsoft.Data.Analysis {VersionOf<DataFrame>()}",
    ]) + ".";

    private static string VersionOf<T>() => FileVersionInfo.GetVersionInfo(typeof(T).Assembly.Location).ProductVersion?.Split('+')[0] ?? "of unknown version";

    private static string Processor()
    {
        const string Known = "/proc/cpuinfo";
        var line = File.Exists(Known) ? File.ReadLines(Known).FirstOrDefault(static l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
