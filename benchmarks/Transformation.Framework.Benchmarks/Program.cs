using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Running;
using Transformation.Framework.Benchmarks.Gateway;
using Transformation.Framework.Benchmarks.Load;
using Transformation.Framework.Benchmarks.Storage;

// First of all: a cold start is counted from here.
var started = Stopwatch.GetTimestamp();
switch (args)
{
    case [ColdStartComparison.ChildSwitch, var contestant, var path]:
        ColdStartTrial.Run(started, contestant, path);
        return 0;
    case ["--cold-start", .. var trials]:
        await ColdStartComparison.Run(trials is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 21);
        return 0;
    case ["--load", .. var options]:
        LoadReport.Print(LoadOptions.Parse(options));
        return 0;
    case ["--storage", .. var options]:
        await StorageReport.PrintAsync(StorageOptions.Parse(options));
        return 0;
    default:
        return Benchmarks(args);
}

// Every class with a [Benchmark] method in this project; arguments choose among them, as in: --filter '*Load*'.
// Not inlined: a cold start is not to load the benchmark library.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Benchmarks(string[] args)
{
    var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

    // The library itself reports a benchmark that did not run only in its text: a script needs an exit code.
    var didNotRun = summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
    return didNotRun ? 1 : 0;
}
