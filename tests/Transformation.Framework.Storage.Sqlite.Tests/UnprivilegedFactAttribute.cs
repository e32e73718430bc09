namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>A test of permissions, which do not hold for the superuser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Skip = "Permissions do not hold for the superuser.";
        }
    }
}
