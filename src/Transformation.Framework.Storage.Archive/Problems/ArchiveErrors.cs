using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Says what went wrong with the files of an archive in the words of stores. No message has a path: they end up in logs.</summary>
internal static class ArchiveErrors
{
    // HRESULTs of Windows for "disk full" and "handle disk full", and the one that the runtime gives ENOSPC elsewhere.
    private const int DiskFull = unchecked((int)0x80070070);
    private const int HandleDiskFull = unchecked((int)0x80070027);
    private const int NoSpace = 28;

    internal static bool IsAboutFiles(Exception e) => e is IOException or UnauthorizedAccessException;

    internal static StoreUnavailableException Of(Exception e) => e switch
    {
        IOException { HResult: DiskFull or HandleDiskFull or NoSpace } => new(StoreUnavailableReason.Full, "There is no room left for the archive.", e),
        _ => new(StoreUnavailableReason.Unreachable, "The files of the archive cannot be reached, read or written.", e),
    };
}
