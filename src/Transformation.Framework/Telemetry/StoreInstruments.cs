using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Transformation.Framework;

/// <summary>The one activity source and the one meter of the process; see <see cref="TransformationTelemetry"/>.</summary>
internal static class StoreInstruments
{
    private static readonly string? Version = typeof(StoreInstruments).Assembly.GetName().Version?.ToString(3);

    private static readonly Meter Meter = new(TransformationTelemetry.Name, Version);

    internal static ActivitySource Source { get; } = new(TransformationTelemetry.Name, Version);

    /// <summary>The boundaries are those that OpenTelemetry advises for calls to databases, with two more at the quick end, where an embedded store is.</summary>
    internal static Histogram<double> Duration { get; } = Meter.CreateHistogram(
        TransformationTelemetry.DurationInstrument,
        "s",
        "How long a call to a store took.",
        tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] });

    internal static Counter<long> Rows { get; } = Meter.CreateCounter<long>(TransformationTelemetry.RowsInstrument, "{row}", "What was read from or written to a store.");

    internal static Counter<long> Conflicts { get; } = Meter.CreateCounter<long>(TransformationTelemetry.ConflictsInstrument, "{conflict}", "Changes that came too late.");

    internal static Counter<long> Failures { get; } = Meter.CreateCounter<long>(TransformationTelemetry.FailuresInstrument, "{failure}", "Calls that a store could not serve.");
}
