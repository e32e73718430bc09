using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Transformation.Framework.Tests.Hosting;

/// <summary>Everything that is told about stores while it lives. The source and the meter are the process's, so tests that listen run alone.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ConcurrentQueue<Activity> activities = [];
    private readonly ConcurrentQueue<Measurement> measurements = [];
    private readonly ActivityListener activityListener;
    private readonly MeterListener meterListener = new();

    internal Listening(ActivitySamplingResult sampling = ActivitySamplingResult.AllDataAndRecorded)
    {
        activityListener = new()
        {
            ShouldListenTo = static source => source.Name == TransformationTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => sampling,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(activityListener);
        meterListener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == TransformationTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measurements.Enqueue(new(instrument.Name, value, Text(tags))));
        meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measurements.Enqueue(new(instrument.Name, value, Text(tags))));
        meterListener.Start();
    }

    internal IReadOnlyList<Activity> Activities => [.. activities];

    internal IReadOnlyList<Measurement> Measurements => [.. measurements];

    /// <summary>Activities as text: name, then tags.</summary>
    internal IEnumerable<string> Told => activities.Select(static a => $"{a.OperationName}: {string.Join(' ', a.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}"))}");

    internal IEnumerable<Measurement> Of(string instrument) => measurements.Where(m => m.Instrument == instrument);

    internal Activity Single(string operation) => Assert.Single(activities, a => a.OperationName == operation);

    public void Dispose()
    {
        activityListener.Dispose();
        meterListener.Dispose();
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(static tag => $"{tag.Key}={tag.Value}"));

    internal sealed record Measurement(string Instrument, double Value, string Tags);
}
