using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Transformation.Framework.TestSupport;

/// <summary>Runs the tests of an assembly, and says of those that need a server that is not there why they are not run.</summary>
internal sealed class PostgresTestExecutor(
    AssemblyName assemblyName, ISourceInformationProvider sources, IMessageSink diagnostics, string? whyNot, bool mustRun)
    : XunitTestFrameworkExecutor(assemblyName, sources, diagnostics)
{
    protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
    {
        // As the base does: xunit waits for the messages, not for this method.
        using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions, whyNot, mustRun);
        await runner.RunAsync();
    }

    private sealed class Runner(
        ITestAssembly assembly,
        IEnumerable<IXunitTestCase> testCases,
        IMessageSink diagnostics,
        IMessageSink messages,
        ITestFrameworkExecutionOptions options,
        string? whyNot,
        bool mustRun)
        : XunitTestAssemblyRunner(assembly, testCases, diagnostics, messages, options)
    {
        protected override async Task<RunSummary> RunTestCollectionAsync(
            IMessageBus messageBus, ITestCollection testCollection, IEnumerable<IXunitTestCase> testCases, CancellationTokenSource cancellationTokenSource)
        {
            if (whyNot is null)
            {
                return await base.RunTestCollectionAsync(messageBus, testCollection, testCases, cancellationTokenSource);
            }

            // Before any fixture is made, which might want the server.
            var byNeed = testCases.ToLookup(NeedsPostgres);
            var summary = new RunSummary();
            foreach (var testCase in byNeed[true])
            {
                summary.Aggregate(Pass(testCase, messageBus, whyNot));
            }

            if (byNeed[false].Any())
            {
                summary.Aggregate(await base.RunTestCollectionAsync(messageBus, testCollection, byNeed[false], cancellationTokenSource));
            }

            return summary;
        }

        private static bool NeedsPostgres(IXunitTestCase testCase)
        {
            var type = testCase.TestMethod.TestClass.Class.ToRuntimeType();
            return type.IsDefined(typeof(NeedsPostgresAttribute), inherit: true) || type.Assembly.IsDefined(typeof(NeedsPostgresAttribute));
        }

        private RunSummary Pass(IXunitTestCase testCase, IMessageBus messageBus, string reason)
        {
            var test = new XunitTest(testCase, testCase.DisplayName);
            messageBus.QueueMessage(new TestCaseStarting(testCase));
            messageBus.QueueMessage(new TestStarting(test));
            messageBus.QueueMessage(mustRun
                ? new TestFailed(test, 0, "", [typeof(InvalidOperationException).FullName], [$"This test must run here, but: {reason}"], [""], [-1])
                : new TestSkipped(test, reason));
            messageBus.QueueMessage(new TestFinished(test, 0, ""));
            messageBus.QueueMessage(new TestCaseFinished(testCase, 0, 1, mustRun ? 1 : 0, mustRun ? 0 : 1));
            return new() { Total = 1, Failed = mustRun ? 1 : 0, Skipped = mustRun ? 0 : 1 };
        }
    }
}
