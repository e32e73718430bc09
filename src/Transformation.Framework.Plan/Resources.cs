namespace Transformation.Framework.Plan;

/// <summary>The documents inside the package.</summary>
internal static class Resources
{
    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream($"Transformation.Framework.Plan.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing from the package.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
