using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>Does work for which the permissions of files hold: they bind everybody but the superuser, who lays his privilege down on a thread of his own. SQLite does all its work on the calling thread.</summary>
internal static class Permissions
{
    private const uint Nobody = 65534;

    internal static void Hold(Func<Task> work)
    {
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux())
        {
            work().GetAwaiter().GetResult();
            return;
        }

        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                _ = SetFileSystemUser(Nobody);
                Assert.Equal((int)Nobody, SetFileSystemUser(Nobody)); // It tells what was set before: that it took effect.
                work().GetAwaiter().GetResult();
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
            }
        });
        thread.Start();
        thread.Join();
        fault?.Throw();
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileSystemUser(uint user);
}
