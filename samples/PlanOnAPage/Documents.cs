using Transformation.Framework.Core.Json;

namespace PlanOnAPage;

/// <summary>The documents of a folder, and what is wrong in any that was read.</summary>
internal sealed class Documents(string folder)
{
    private readonly List<string> spoilt = [];

    /// <summary>The document, or null when it is not in order: then it is among the spoilt ones.</summary>
    internal T? Read<T>(JsonDocumentFormat<T> format, string file)
        where T : class
    {
        var read = format.Load(File.ReadAllBytes(Path.Combine(folder, file)));
        spoilt.AddRange(read.Problems.Select(problem => $"{file} {problem.Path}: {problem.Message}"));
        return read.Value;
    }

    internal void ThrowIfSpoilt()
    {
        if (spoilt.Count > 0)
        {
            throw new SpoiltDocumentsException([.. spoilt]);
        }
    }
}
