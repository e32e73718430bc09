using System.Collections.Concurrent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Transformation.Framework.Storage.Postgres.Tests;

/// <summary>That a machine without PostgreSQL is told apart from one where the tests pass.</summary>
public sealed class SkippingTests
{
    private const string Reason = "there is no server";

    [Fact]
    public void Run_WithoutAServer_SkipsWithTheReasonAndMakesNoFixture()
    {
        var messages = Run(Reason, mustRun: false);

        Assert.Equal(Reason, Assert.Single(messages.OfType<ITestSkipped>()).Reason);
        Assert.Empty(messages.OfType<ITestFailed>());
        Assert.Empty(messages.OfType<ITestPassed>());
        Assert.Equal((1, 1), Ran(messages));
    }

    [Fact]
    public void Run_WithoutAServerWhereItMustRun_Fails()
    {
        var messages = Run(Reason, mustRun: true);

        Assert.Contains(Reason, Assert.Single(messages.OfType<ITestFailed>()).Messages[0], StringComparison.Ordinal);
        Assert.Empty(messages.OfType<ITestSkipped>());
        Assert.Equal((1, 0), Ran(messages));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_WithAServer_RunsTheTest(bool mustRun)
    {
        var messages = Run(null, mustRun);

        // The probe's fixture throws, so that the probe does no harm and yet shows that it was begun.
        Assert.Contains(nameof(Probe.Fixture), Assert.Single(messages.OfType<ITestFailed>()).StackTraces[^1], StringComparison.Ordinal);
        Assert.Equal((1, 0), Ran(messages));
    }

    private static (int Total, int Skipped) Ran(IEnumerable<IMessageSinkMessage> messages) =>
        messages.OfType<ITestAssemblyFinished>().Select(static end => (end.TestsRun, end.TestsSkipped)).Single();

    private static IReadOnlyCollection<IMessageSinkMessage> Run(string? whyNot, bool mustRun)
    {
        using var sink = new Sink();
        using var executor = new PostgresTestExecutor(typeof(SkippingTests).Assembly.GetName(), null!, new NullMessageSink(), whyNot, mustRun);
        var assembly = new TestAssembly(new ReflectionAssemblyInfo(typeof(Probe).Assembly));
        var collection = new TestCollection(assembly, null, "probe");
        var testClass = new TestClass(collection, new ReflectionTypeInfo(typeof(Probe)));
        var method = new TestMethod(testClass, new ReflectionMethodInfo(typeof(Probe).GetMethod(nameof(Probe.Test))!));
        executor.RunTests([new XunitTestCase(new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, method)], sink, new NoOptions());
        Assert.True(sink.Finished.WaitOne(TimeSpan.FromMinutes(1)));
        return sink.Messages;
    }

    private sealed class Sink : LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        internal ConcurrentQueue<IMessageSinkMessage> Messages { get; } = new();

        internal ManualResetEvent Finished { get; } = new(initialState: false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            Messages.Enqueue(message);
            if (message is ITestAssemblyFinished)
            {
                Finished.Set();
            }

            return true;
        }

        public void Dispose() => Finished.Dispose();
    }

    private sealed class NoOptions : LongLivedMarshalByRefObject, ITestFrameworkExecutionOptions
    {
        public TValue GetValue<TValue>(string name) => default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }

    /// <summary>Found by nobody but these tests: the method is no test to xunit's discovery.</summary>
    public sealed class Probe(Probe.Fixture fixture) : IClassFixture<Probe.Fixture>
    {
        public void Test() => Assert.NotNull(fixture);

        public sealed class Fixture
        {
            public Fixture() => throw new InvalidOperationException("The fixture was made.");
        }
    }
}
