using Microsoft.Extensions.Logging;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>What is logged about stores. No exception goes along: its message may hold what must not be logged, and whoever called gets it.</summary>
internal static partial class StoreLog
{
    [LoggerMessage(TransformationTelemetry.StoreOpenedEvent, LogLevel.Information, "The {System} store is open; it took {Milliseconds} ms.")]
    internal static partial void StoreOpened(ILogger logger, string system, long milliseconds);

    [LoggerMessage(TransformationTelemetry.StoreNotOpenedEvent, LogLevel.Error, "The {System} store could not be opened ({Error}), because {Reason}. The next call tries again.")]
    internal static partial void StoreNotOpened(ILogger logger, string system, string error, string reason);

    [LoggerMessage(TransformationTelemetry.StoreClosedEvent, LogLevel.Debug, "The {System} store is closed.")]
    internal static partial void StoreClosed(ILogger logger, string system);

    [LoggerMessage(TransformationTelemetry.LogVerifiedEvent, LogLevel.Debug, "The decision log of the {System} store was verified from its first entry to entry {Sequence} and is intact.")]
    internal static partial void LogVerified(ILogger logger, string system, long sequence);

    [LoggerMessage(TransformationTelemetry.LogFaultyEvent, LogLevel.Critical, "The decision log of the {System} store is not what was recorded: entry {Sequence} ({Fault}).")]
    internal static partial void LogFaulty(ILogger logger, string system, long sequence, DecisionLogFaultKind fault);

    /// <summary>A call that a store did not serve. What the caller did wrong, and cancellation, is the caller's own business.</summary>
    internal static void Failed(ILogger logger, string system, StoreOperation operation, string? kind, Exception exception)
    {
        switch (exception)
        {
            case StoreConflictException conflict:
                Conflict(logger, system, operation.Name, kind, conflict.Expected, conflict.Actual);
                break;
            case StoreUnavailableException unavailable:
                Unavailable(logger, system, operation.Name, kind, StoreError.InWords(unavailable.Reason));
                break;
            case StoreCorruptException:
                Corrupt(logger, system, operation.Name, kind);
                break;
            case LoadRowRepeatedException or StoreNotEmptyException:
                break; // What the caller did wrong, which he is told.
            case StoreException:
                Refused(logger, system, operation.Name, kind, StoreError.TypeOf(exception));
                break;
            default:
                break;
        }
    }

    [LoggerMessage(TransformationTelemetry.ConflictEvent, LogLevel.Debug, "{System} {Operation} {Kind}: a change was based on {Expected}, but the store is at {Actual}; nothing was changed.")]
    private static partial void Conflict(ILogger logger, string system, string operation, string? kind, long expected, long actual);

    [LoggerMessage(TransformationTelemetry.UnavailableEvent, LogLevel.Warning, "{System} {Operation} {Kind}: the store was not available, because {Reason}.")]
    private static partial void Unavailable(ILogger logger, string system, string operation, string? kind, string reason);

    [LoggerMessage(TransformationTelemetry.CorruptEvent, LogLevel.Error, "{System} {Operation} {Kind}: what is stored is damaged, or was changed behind the store's back.")]
    private static partial void Corrupt(ILogger logger, string system, string operation, string? kind);

    [LoggerMessage(TransformationTelemetry.RefusedEvent, LogLevel.Error, "{System} {Operation} {Kind}: the store refused ({Error}).")]
    private static partial void Refused(ILogger logger, string system, string operation, string? kind, string error);
}
