using System.Runtime.InteropServices;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Puts the names in a directory on disk: without it a file that was flushed, or a directory that was renamed, may be gone after the power fails.</summary>
internal static partial class DirectorySync
{
    // The base class library opens no directories. A file system that cannot do it (some on networks) is as safe as it makes itself; Windows needs nothing.
    internal static void Flush(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(directory, 0);
        if (handle >= 0)
        {
            _ = Sync(handle);
            _ = Close(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
