namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>A test of permissions as Unix has them.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Files have permissions of another kind here.";
        }
    }
}
