using System.Diagnostics;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework;

/// <summary>One call to a store as it is told to whoever listens: begun, then ended once.</summary>
/// <remarks>When nobody listens it allocates nothing, and does not even look at the clock.</remarks>
internal readonly struct StoreObservation
{
    private readonly string system;
    private readonly StoreOperation operation;
    private readonly string? kind;
    private readonly long begun;

    private StoreObservation(string system, StoreOperation operation, string? kind)
    {
        this.system = system;
        this.operation = operation;
        this.kind = kind;
        begun = StoreInstruments.Duration.Enabled ? Stopwatch.GetTimestamp() : 0;
        Activity = StoreInstruments.Source.StartActivity(operation.Name);
        if (Activity is { IsAllDataRequested: true })
        {
            Activity.SetTag(TransformationTelemetry.SystemTag, system).SetTag(TransformationTelemetry.OperationTag, operation.Name);
            if (kind is not null)
            {
                Activity.SetTag(TransformationTelemetry.KindTag, kind);
            }
        }
    }

    /// <summary>The activity, if somebody listens.</summary>
    internal Activity? Activity { get; }

    internal static StoreObservation Begin(string system, StoreOperation operation, string? kind = null) => new(system, operation, kind);

    internal void End(long rows)
    {
        if (rows > 0 && StoreInstruments.Rows.Enabled)
        {
            StoreInstruments.Rows.Add(rows, Tags());
        }

        Finish(null, rows);
    }

    internal void Fail(Exception exception, long rows = 0)
    {
        var type = StoreError.TypeOf(exception);
        if (exception is StoreConflictException)
        {
            StoreInstruments.Conflicts.Add(1, Tags());
        }
        else if (exception is StoreUnavailableException or StoreCorruptException or StoreFormatException || exception.GetType() == typeof(StoreException))
        {
            var tags = Tags();
            tags.Add(TransformationTelemetry.ErrorTag, type);
            StoreInstruments.Failures.Add(1, tags);
        }

        if (type != StoreError.Cancelled)
        {
            Activity?.SetStatus(ActivityStatusCode.Error, type);
        }

        Finish(type, rows);
    }

    private void Finish(string? error, long rows)
    {
        if (begun != 0)
        {
            var tags = Tags();
            if (error is not null)
            {
                tags.Add(TransformationTelemetry.ErrorTag, error);
            }

            StoreInstruments.Duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, tags);
        }

        if (Activity is null)
        {
            return;
        }

        if (Activity.IsAllDataRequested)
        {
            Activity.SetTag(TransformationTelemetry.ErrorTag, error).SetTag(TransformationTelemetry.RowsInstrument, rows > 0 ? rows : null);
        }

        Activity.Stop();
    }

    private TagList Tags()
    {
        var tags = new TagList { { TransformationTelemetry.SystemTag, system }, { TransformationTelemetry.OperationTag, operation.Name } };
        if (kind is not null)
        {
            tags.Add(TransformationTelemetry.KindTag, kind);
        }

        return tags;
    }
}
