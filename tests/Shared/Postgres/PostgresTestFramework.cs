using System.Reflection;
using Transformation.Framework.PostgresServer;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Transformation.Framework.TestSupport;

/// <summary>
/// Runs tests as xunit does, but for those that need PostgreSQL (<see cref="NeedsPostgresAttribute"/>) on a machine where no server can be started: these are reported as skipped, with the reason. If the
/// environment variable <c>TF_POSTGRES_MUST_RUN</c> is set, as where a change is decided upon, they fail instead.
/// </summary>
/// <remarks>A project that wants it says so once: <c>[assembly: TestFramework("Transformation.Framework.TestSupport.PostgresTestFramework", "its own name")]</c>.</remarks>
public sealed class PostgresTestFramework(IMessageSink messageSink) : XunitTestFramework(messageSink)
{
    private static bool MustRun => Environment.GetEnvironmentVariable("TF_POSTGRES_MUST_RUN") is { Length: > 0 };

    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) =>
        new PostgresTestExecutor(assemblyName, SourceInformationProvider, DiagnosticMessageSink, PrivatePostgres.WhyNot, MustRun);
}
