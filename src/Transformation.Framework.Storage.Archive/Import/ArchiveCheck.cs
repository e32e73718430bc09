using System.IO.Enumeration;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Checks an archive as a whole.</summary>
internal static class ArchiveCheck
{
    private const string What = "archive";
    private const int LargestManifest = 64 << 20;

    internal static async ValueTask<Checked<StoreArchiveManifest>> RunAsync(string directory, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var problems = new ProblemCollector();
        if (await ReadManifestAsync(directory, problems, cancellationToken).ConfigureAwait(false) is { } manifest)
        {
            await CheckFilesAsync(new ArchiveContent(directory, manifest, problems.Add), progress, problems, cancellationToken).ConfigureAwait(false);
            FindUnexpected(directory, manifest, problems);
            if (problems.IsEmpty)
            {
                return Checked<StoreArchiveManifest>.Valid(What, manifest);
            }
        }

        return Checked<StoreArchiveManifest>.Invalid(What, problems.ToImmutable());
    }

    private static async ValueTask<StoreArchiveManifest?> ReadManifestAsync(string directory, ProblemCollector problems, CancellationToken cancellationToken)
    {
        var file = new FileInfo(Path.Combine(directory, ArchivePaths.Manifest));
        if (!file.Exists)
        {
            problems.Add(ArchivePaths.Manifest, ProblemCodes.Missing, "The file is not there: this is no archive, or not a whole one.");
            return null;
        }

        if (file.Length > LargestManifest)
        {
            problems.Add(ArchivePaths.Manifest, ArchiveProblemCodes.TooLarge, FormattableString.Invariant($"The manifest has {file.Length} bytes; at most {LargestManifest} are accepted."));
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken).ConfigureAwait(false);
        var read = ArchiveJson.Manifest.Load(bytes);
        foreach (var problem in read.Problems)
        {
            problems.Add(problem with { Path = problem.Path == "$" ? ArchivePaths.Manifest : $"{ArchivePaths.Manifest}, {problem.Path}" });
        }

        // Every other byte of an archive has its hash in the manifest; the manifest's own are as this library writes them, or somebody else wrote it.
        if (read.IsValid && !bytes.AsSpan().SequenceEqual(ArchiveJson.Manifest.ToUtf8(read.Value)))
        {
            problems.Add(ArchivePaths.Manifest, ArchiveProblemCodes.Damaged, "The manifest says what it is to say, but is not written as an export writes it.");
        }

        return read.Value;
    }

    private static async ValueTask CheckFilesAsync(ArchiveContent content, IProgress<long>? progress, ProblemCollector problems, CancellationToken cancellationToken)
    {
        var counter = new ItemCounter(progress);
        var manifest = content.Manifest;
        var highest = manifest.LoadPlans.Select(static plan => plan.Version).DefaultIfEmpty().Max();
        await foreach (var aggregate in content.AggregatesAsync(cancellationToken).ConfigureAwait(false))
        {
            highest = Math.Max(highest, counter.Count(aggregate).Version);
        }

        if (highest != manifest.HighestVersion)
        {
            problems.Add($"{ArchivePaths.Manifest}, $.highestVersion", ProblemCodes.Contradiction, FormattableString.Invariant($"The greatest version found is {highest}."));
        }

        await foreach (var entry in content.DecisionsAsync(cancellationToken).ConfigureAwait(false))
        {
            counter.Count(entry);
        }

        await foreach (var text in content.TextsAsync(cancellationToken).ConfigureAwait(false))
        {
            counter.Count(text);
        }

        foreach (var plan in manifest.LoadPlans)
        {
            await CheckRowsAsync(content.RowsOf(plan, cancellationToken), counter).ConfigureAwait(false);
        }

        counter.Finish();
    }

    private static async ValueTask CheckRowsAsync(LoadPlanRows rows, ItemCounter counter)
    {
        await foreach (var row in rows.Commitments.ConfigureAwait(false))
        {
            counter.Count(row);
        }

        await foreach (var row in rows.Impacts.ConfigureAwait(false))
        {
            counter.Count(row);
        }

        await foreach (var row in rows.Capacity.ConfigureAwait(false))
        {
            counter.Count(row);
        }
    }

    private static void FindUnexpected(string directory, StoreArchiveManifest manifest, ProblemCollector problems)
    {
        var expected = manifest.Files.Select(static file => file.Path).Append(ArchivePaths.Manifest).ToHashSet(StringComparer.Ordinal);
        var there = new FileSystemEnumerable<string>(
            directory,
            (ref FileSystemEntry entry) => Path.GetRelativePath(directory, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            // Links to directories are not followed: they are something that does not belong there.
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(entry),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(entry),
        };
        foreach (var path in there.Where(path => !expected.Contains(path)).Order(StringComparer.Ordinal))
        {
            problems.Add(Excerpt.Of(path), ArchiveProblemCodes.Unexpected, "The manifest does not name this file.");
        }

        static bool IsLink(in FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
    }
}
