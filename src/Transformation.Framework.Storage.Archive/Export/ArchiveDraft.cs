using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>An archive that is being written, in a directory beside the one it is to be. Under its own name there is a whole archive or nothing.</summary>
internal sealed class ArchiveDraft : IDisposable
{
    private readonly string directory;
    private readonly string draft;
    private bool isFinished;

    private ArchiveDraft(string directory, string draft)
    {
        this.directory = directory;
        this.draft = draft;
    }

    /// <summary>Makes the directory beside.</summary>
    /// <exception cref="StoreNotEmptyException">There is something already where the archive or its draft is to be.</exception>
    internal static ArchiveDraft Begin(string directory)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var beside = place + ".partial";
        if (File.Exists(place) || (Directory.Exists(place) && Directory.EnumerateFileSystemEntries(place).Any()))
        {
            throw new StoreNotEmptyException("There is something already where the archive is to be; an archive goes into a directory of its own, and none is overwritten.");
        }

        if (File.Exists(beside) || Directory.Exists(beside))
        {
            throw new StoreNotEmptyException("Beside the archive there is the draft (\".partial\") of another export to the same place: it is still running, or was killed. In the latter case delete the draft.");
        }

        Directory.CreateDirectory(beside);
        return new(place, beside);
    }

    /// <summary>Writes a file anew and sees it on disk.</summary>
    /// <param name="path">Where it stands in the archive.</param>
    /// <param name="content">Writes it.</param>
    /// <returns>Its length and hash.</returns>
    internal async ValueTask<(long Bytes, string Sha256)> WriteAsync(string path, Func<Stream, Task> content)
    {
        var place = PlaceOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var file = new FileStream(place, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16, FileOptions.Asynchronous);
        var hashed = new HashedStream(file);
        await using var owned = hashed.ConfigureAwait(false);
        await content(hashed).ConfigureAwait(false);
        file.Flush(flushToDisk: true);
        return (hashed.Bytes, hashed.Sha256);
    }

    /// <summary>Takes a file out again, and its directory if nothing else is in it.</summary>
    internal void Remove(string path)
    {
        var place = PlaceOf(path);
        File.Delete(place);
        var parent = Path.GetDirectoryName(place)!;
        if (!Directory.EnumerateFileSystemEntries(parent).Any())
        {
            Directory.Delete(parent);
        }
    }

    /// <summary>Gives the archive its name. From here on it is there, also after the power fails.</summary>
    internal void Finish()
    {
        foreach (var inner in Directory.EnumerateDirectories(draft, "*", SearchOption.AllDirectories))
        {
            DirectorySync.Flush(inner);
        }

        DirectorySync.Flush(draft);
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory); // only ever an empty one
        }

        Directory.Move(draft, directory);
        isFinished = true;
        DirectorySync.Flush(Path.GetDirectoryName(directory) ?? directory);
    }

    /// <summary>Clears away a draft that was not finished.</summary>
    public void Dispose()
    {
        if (isFinished)
        {
            return;
        }

        try
        {
            Directory.Delete(draft, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What went wrong before is what the caller has to know; the next export says that the draft is there.
        }
    }

    private string PlaceOf(string path) => Path.Combine([draft, .. path.Split('/')]);
}
