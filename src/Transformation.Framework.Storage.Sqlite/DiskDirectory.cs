using System.Runtime.InteropServices;
using System.Text;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>Directories, as far as the disk is concerned.</summary>
internal static class DiskDirectory
{
    /// <summary>Makes sure that a new name in a directory outlives a loss of power. Windows keeps names safe by itself; elsewhere the directory is written out, which .NET has no call for.</summary>
    /// <param name="path">The directory.</param>
    /// <exception cref="StoreUnavailableException">It cannot be written out.</exception>
    internal static void Flush(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(path + "\0"), 0);
        var failed = descriptor < 0;
        if (!failed)
        {
            failed = Sync(descriptor) != 0;
            _ = Close(descriptor);
        }

        if (failed)
        {
            throw new StoreUnavailableException(StoreUnavailableReason.Unreachable, "The directory could not be written out to the disk.");
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
