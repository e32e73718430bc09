using BenchmarkDotNet.Running;

// Every class with a [Benchmark] method in this project; arguments choose among them, as in: --filter '*Load*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
