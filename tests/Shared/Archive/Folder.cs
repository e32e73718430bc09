namespace Transformation.Framework.TestSupport;

/// <summary>A directory for one test, removed at its end.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("tf-archive-");
    private int made;

    public string Root => directory.FullName;

    /// <summary>A place where there is nothing yet.</summary>
    public string NewPath(string ending = "") => Path.Combine(directory.FullName, FormattableString.Invariant($"{++made}{ending}"));

    /// <summary>Every file below a place, by its path from there.</summary>
    public static SortedDictionary<string, byte[]> Files(string place)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(place, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(place, file).Replace(Path.DirectorySeparatorChar, '/')] = File.ReadAllBytes(file);
        }

        return files;
    }

    /// <summary>The same files with the same bytes stand in two places.</summary>
    public static void AssertSame(string expected, string actual)
    {
        var (one, other) = (Files(expected), Files(actual));
        Assert.Equal(one.Keys, other.Keys);
        foreach (var (path, bytes) in one)
        {
            Assert.True(bytes.AsSpan().SequenceEqual(other[path]), $"{path} differs:\n{System.Text.Encoding.UTF8.GetString(bytes)}\n{System.Text.Encoding.UTF8.GetString(other[path])}");
        }
    }

    public void Dispose() => directory.Delete(recursive: true);
}
