namespace Transformation.Framework.TestSupport;

/// <summary>Where the repository is that the running tests were built from.</summary>
internal static class Repository
{
    private const string Landmark = "Transformation.Framework.sln";

    /// <summary>The root folder: the nearest one above the test assembly that holds the solution.</summary>
    internal static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder named by its parts, from the root.</summary>
    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {start} holds {Landmark}; the tests read files of the repository.");
    }
}
