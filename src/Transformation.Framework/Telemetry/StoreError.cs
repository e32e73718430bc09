using Microsoft.Extensions.Options;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework;

/// <summary>What exceptions of stores are called where a message must not be repeated, since it may name a key, a host or a path.</summary>
internal static class StoreError
{
    internal const string Cancelled = "cancelled";

    internal static string TypeOf(Exception exception) => exception switch
    {
        StoreConflictException => "conflict",
        StoreUnavailableException unavailable => TypeOf(unavailable.Reason),
        StoreCorruptException => "corrupt",
        StoreFormatException => "format",
        StoreNotEmptyException => "not_empty",
        LoadRowRepeatedException => "repeated_row",
        OptionsValidationException => "invalid_options",
        OperationCanceledException => Cancelled,
        _ => exception.GetType().FullName ?? exception.GetType().Name,
    };

    internal static string TypeOf(StoreUnavailableReason reason) => reason switch
    {
        StoreUnavailableReason.Busy => "busy",
        StoreUnavailableReason.Full => "full",
        StoreUnavailableReason.ReadOnly => "read_only",
        _ => "unreachable",
    };

    /// <summary>The same for a reader, in words of our own.</summary>
    internal static string InWords(Exception exception) => exception switch
    {
        StoreUnavailableException unavailable => InWords(unavailable.Reason),
        StoreCorruptException => "what is stored is damaged, or was changed behind the store's back",
        StoreFormatException { FoundVersion: { } found, SupportedVersion: { } supported } => FormattableString.Invariant($"its schema is version {found}, and this library uses version {supported}"),
        StoreFormatException => "it is not a store that this library can use",
        OptionsValidationException => "its options are not valid",
        OperationCanceledException => "the answer did not come in time",
        ObjectDisposedException => "it is closed",
        _ => $"of a {exception.GetType().Name}",
    };

    internal static string InWords(StoreUnavailableReason reason) => reason switch
    {
        StoreUnavailableReason.Busy => "another user of the store held it longer than the time allowed",
        StoreUnavailableReason.Full => "there is no room left",
        StoreUnavailableReason.ReadOnly => "it can be read but not written",
        _ => "it cannot be reached",
    };
}
