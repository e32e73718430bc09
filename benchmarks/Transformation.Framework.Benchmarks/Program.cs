using BenchmarkDotNet.Running;

// Every class with a [Benchmark] method in this project; arguments choose among them, as in: --filter '*Load*'
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

// The library itself reports a benchmark that did not run only in its text: a script needs an exit code.
var didNotRun = summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
return didNotRun ? 1 : 0;
