using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Transformation.Framework;

/// <summary>What health checks answer. Never with the exception: those who publish answers publish its message too.</summary>
internal static class HealthAnswer
{
    internal const string Decisions = "decisions";
    internal const string Error = "error";
    internal const string FaultEntry = "fault_entry";
    internal const string FaultKind = "fault_kind";
    internal const string System = "system";
    internal const string Verified = "verified";

    internal static HealthCheckResult Failed(HealthCheckContext context, string system, Exception exception) => new(
        context.Registration.FailureStatus,
        $"The {system} store does not answer, because {StoreError.InWords(exception)}.",
        data: Data(system, (Error, StoreError.TypeOf(exception))));

    internal static IReadOnlyDictionary<string, object> Data(string system, params ReadOnlySpan<(string Name, object Value)> more)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { [System] = system };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }
}
