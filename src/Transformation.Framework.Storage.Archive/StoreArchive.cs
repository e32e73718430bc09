using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

/// <summary>
/// Writes everything a store holds into one directory of JSON and CSV, and lays such a directory into an empty store of any kind: the same aggregates with the same versions and bytes, the same
/// decisions with the same hashes, the same texts and load plans.
/// </summary>
/// <remarks>
/// <para>An archive is made of <c>manifest.json</c>, <c>aggregates/TYPE.jsonl</c>, <c>decisions.jsonl</c>, <c>texts.jsonl</c> and, for each load plan,
/// <c>load-plans/PLAN/commitments.csv</c>, <c>impacts.jsonl</c> and <c>capacity.csv</c>. The same record gives the same bytes, whichever store it comes from.</para>
/// <para>Memory stays flat: one aggregate, decision, text or row at a time.</para>
/// <para>All members may be called from several threads at once.</para>
/// </remarks>
public static class StoreArchive
{
    /// <summary>Writes everything a store holds into a directory, while the store is in use.</summary>
    /// <remarks>
    /// <para>It is written beside (<c>DIRECTORY.partial</c>), put on disk and then given its name: a directory of that name holds a whole archive.</para>
    /// <para>Aggregates, decisions and load plans are as they were together at one moment: what was changed since it was written is written again, until a whole look at the store finds everything
    /// as written. Only something that was made after the first look and deleted before the last does not show. The text index, which follows the rest, is read once more
    /// after every change; it is as it was at one moment of its own.</para>
    /// <para>Does not read back what it wrote: <see cref="VerifyAsync"/> does, best where the archive is to be kept.</para>
    /// </remarks>
    /// <param name="store">The store.</param>
    /// <param name="plans">Its load plans.</param>
    /// <param name="directory">Where to: a directory that does not exist, or is empty. Its parents are made.</param>
    /// <param name="progress">Told how many things were written so far, now and then; null for nobody.</param>
    /// <param name="cancellationToken">Stops the export and removes what was written.</param>
    /// <returns>What the archive holds. Keep its <see cref="StoreArchiveManifest.Digest"/> elsewhere to be able to tell it from another.</returns>
    /// <exception cref="StoreNotEmptyException">There is something already where the archive is to be.</exception>
    /// <exception cref="StoreCorruptException">The decision log is not an intact chain, or something else in the store cannot be read.</exception>
    /// <exception cref="StoreUnavailableException">The store was changed again and again (<see cref="StoreUnavailableReason.Busy"/>); or the directory cannot be written.</exception>
    /// <exception cref="StoreException">The store cannot be read, or holds something that an archive cannot (a date before the year 1).</exception>
    public static async ValueTask<StoreArchiveManifest> ExportAsync(
        IRecordStore store, ILoadPlanStore plans, string directory, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        try
        {
            using var draft = ArchiveDraft.Begin(directory);
            var manifest = await new StoreExport(store, plans, draft, progress).RunAsync(cancellationToken).ConfigureAwait(false);
            await draft.WriteAsync(
                ArchivePaths.Manifest, stream => stream.WriteAsync(ArchiveJson.Manifest.ToUtf8(manifest), cancellationToken).AsTask()).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            draft.Finish();
            return manifest;
        }
        catch (Exception e) when (ArchiveErrors.IsAboutFiles(e))
        {
            throw ArchiveErrors.Of(e);
        }
    }

    /// <summary>Checks an archive from its first byte to its last, and finds everything that is wrong with it.</summary>
    /// <remarks>
    /// Every file is there, is the one that was written, and no other is; every line of it can be read; everything stands once, in order; the decisions make an intact chain up to the head that
    /// the manifest names. Whoever can also write hashes can make a whole archive of their own: that shows only by a <see cref="StoreArchiveManifest.Digest"/> kept elsewhere.
    /// </remarks>
    /// <param name="directory">The directory.</param>
    /// <param name="progress">Told how many things were read so far, now and then; null for nobody.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the archive holds, or every problem with its place: <c>aggregates/portfolio.jsonl, line 3, $.key</c>. At most 1,000 are listed.</returns>
    /// <exception cref="StoreUnavailableException">A file cannot be read: no permission, a device or network fault.</exception>
    public static async ValueTask<Checked<StoreArchiveManifest>> VerifyAsync(
        string directory, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        try
        {
            return await ArchiveCheck.RunAsync(directory, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (ArchiveErrors.IsAboutFiles(e))
        {
            throw ArchiveErrors.Of(e);
        }
    }

    /// <summary>Checks an archive as <see cref="VerifyAsync"/> does, and then lays it into an empty store.</summary>
    /// <remarks>
    /// Load plans come first, then texts, then aggregates and decisions in one commit. So an import that was interrupted leaves no aggregate and no decision, and is simply run again.
    /// Versions given afterwards are greater than all in the archive.
    /// </remarks>
    /// <param name="directory">The archive.</param>
    /// <param name="store">A store without aggregates and decisions, and without texts that the archive does not have.</param>
    /// <param name="plans">Its load plans; none that the archive does not have.</param>
    /// <param name="progress">Told how many things were laid in so far, now and then, after the check; null for nobody.</param>
    /// <param name="cancellationToken">Stops the import before it takes effect.</param>
    /// <returns>What the archive holds.</returns>
    /// <exception cref="InvalidDocumentException">The archive is not whole; every problem is listed, and the store was not touched.</exception>
    /// <exception cref="StoreNotEmptyException">The store holds something that the archive does not have; it was not touched.</exception>
    /// <exception cref="StoreCorruptException">The archive was changed between the check and the import.</exception>
    /// <exception cref="StoreException">The store cannot be written, or refuses something in the archive.</exception>
    public static async ValueTask<StoreArchiveManifest> ImportAsync(
        string directory, IRecordStore store, ILoadPlanStore plans, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(plans);
        var manifest = (await VerifyAsync(directory, null, cancellationToken).ConfigureAwait(false)).OrThrow();
        try
        {
            var content = new ArchiveContent(directory, manifest, StoreImport.Refuse);
            await new StoreImport(content, store, plans, progress).RunAsync(cancellationToken).ConfigureAwait(false);
            return manifest;
        }
        catch (Exception e) when (ArchiveErrors.IsAboutFiles(e))
        {
            throw ArchiveErrors.Of(e);
        }
    }
}
