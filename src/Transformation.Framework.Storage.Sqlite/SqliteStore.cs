using Microsoft.Data.Sqlite;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>An embedded store in one SQLite file: aggregates, a decision log, a text index and load plans.</summary>
/// <remarks>
/// <para>The file is in write-ahead-log mode; while it is open, SQLite keeps two more files beside it (<c>-wal</c>, <c>-shm</c>). A call that writes
/// returns when the change is on disk (<c>synchronous=FULL</c>). Several stores, also in several processes on one machine, may have the same file
/// open. Do not put it on a network file system: SQLite's locks do not hold there.</para>
/// <para>Each read takes a connection from the driver's pool for as long as it lasts, a stream for as long as it is enumerated; all writes go through one of their own. Writers of one store
/// wait for each other without blocking a thread, and so does a writer that waits for another process; SQLite itself has no asynchronous
/// input and output, so the reading and writing takes place on the calling thread. While streams are written (<see cref="ILoadPlanStore.ReplaceAsync"/>, <see cref="RestoreAsync"/>) every other writer waits for
/// their end; they cannot themselves write to the same store, and are told so by an <see cref="InvalidOperationException"/>.</para>
/// <para>Thread-safe. Once disposed, it holds no file open; every further call, and every stream still going on, throws
/// <see cref="ObjectDisposedException"/>.</para>
/// </remarks>
public sealed class SqliteStore : IRecordStore
{
    private readonly SqliteDatabase database;

    private SqliteStore(SqliteDatabase database)
    {
        this.database = database;
        Aggregates = new SqliteAggregateStore(database);
        Decisions = new SqliteDecisionLog(database);
        Texts = new SqliteTextIndex(database);
        LoadPlans = new SqliteLoadPlanStore(database);
    }

    /// <summary>The aggregates in the file.</summary>
    public IAggregateStore Aggregates { get; }

    /// <summary>The decision log in the file.</summary>
    public IDecisionLog Decisions { get; }

    /// <summary>The text index in the file (FTS5); hits that have everything in the title come first, then by Okapi BM25 with the title four times the weight of the body, then by name.</summary>
    public ITextIndex Texts { get; }

    /// <summary>The load plans in the file.</summary>
    public ILoadPlanStore LoadPlans { get; }

    /// <summary>Opens the store in a file; makes it if there is none, and brings an older schema up to date.</summary>
    /// <param name="path">The path of the file; its directory must exist.</param>
    /// <param name="cancellationToken">Stops the opening; an upgrade is either done or not begun.</param>
    /// <exception cref="ArgumentException">The path is blank or <c>:memory:</c>.</exception>
    /// <exception cref="StoreFormatException">The file is something else, or was written by a newer version; it was left untouched.</exception>
    /// <exception cref="StoreException">The file cannot be opened.</exception>
    public static ValueTask<SqliteStore> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        OpenAsync(new SqliteStoreOptions { Path = path }, cancellationToken);

    /// <summary>Opens a store as the options say.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="cancellationToken">Stops the opening; an upgrade is either done or not begun.</param>
    /// <exception cref="ArgumentException">An option is out of its bounds.</exception>
    /// <exception cref="StoreFormatException">
    /// The file is something else, or was written by a newer version (to be read only: by any other version); it was left untouched.
    /// </exception>
    /// <exception cref="StoreException">The file cannot be opened.</exception>
    public static async ValueTask<SqliteStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var opened = new SqliteDatabase(options, typeof(SqliteStore));
        try
        {
            await opened.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new(opened);
    }

    /// <inheritdoc />
    public ValueTask<RecordedDecision> DecideAsync(
        AggregateBatch batch, DecisionRecord record, long? expectedLastSequence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(record);
        return database.WriteAsync(
            (writer, token) =>
            {
                var entry = SqliteDecisionLog.Append(writer, record, expectedLastSequence);
                return new RecordedDecision(SqliteAggregateStore.Commit(writer, batch, token), entry);
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask RestoreAsync(
        IAsyncEnumerable<StoredAggregate> aggregates, IAsyncEnumerable<DecisionLogEntry> decisions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(aggregates);
        ArgumentNullException.ThrowIfNull(decisions);
        await database.WriteManyAsync(
            (writer, token) => SqliteRestore.LayInAsync(writer, aggregates, decisions, token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Copies the store into another file while it goes on being read and written: a copy of one moment, complete and checked, or none.</summary>
    /// <remarks>
    /// <para>The copy is made under the name of the file with <c>.unfinished</c> behind it, in steps that hold nobody up; then SQLite's check of its integrity reads it, it is written out to the disk, and only then does it get its name. Whatever
    /// goes wrong, a file that was there before is left as it was; what a cut-off copy leaves behind is removed by the next one to the same place.</para>
    /// <para>The write-ahead log is not folded back meanwhile. The copy is a store like any other; checking its decisions is <see cref="DecisionLogExtensions.VerifyAsync"/>'s.</para>
    /// </remarks>
    /// <param name="path">Where the copy goes; its directory must exist.</param>
    /// <param name="overwrite">Whether a file there may be replaced; it must not be open.</param>
    /// <param name="progress">Told how far the copying has come, about every megabyte; null for nobody.</param>
    /// <param name="cancellationToken">Stops the copying and the check; not once the copy has its name.</param>
    /// <exception cref="ArgumentException">The path is blank, <c>:memory:</c> or the store's own.</exception>
    /// <exception cref="StoreNotEmptyException">There is a file already, and it is not to be overwritten.</exception>
    /// <exception cref="StoreCorruptException">The store is damaged, and so its copy would be.</exception>
    /// <exception cref="StoreUnavailableException">Another copy is being made to the same place, or the file there is open (<see cref="StoreUnavailableReason.Busy"/>); or the store or the place cannot be reached, or is full.</exception>
    /// <exception cref="StoreException">The store cannot be read or the copy cannot be written.</exception>
    public async ValueTask BackupAsync(
        string path, bool overwrite = false, IProgress<SqliteBackupProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var full = database.PathOfCopy(path);
        using var snapshot = await database.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await SqliteBackup.CopyAsync(snapshot, full, overwrite, database.OnOpen, progress, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.TranslateFile(e);
        }
    }

    /// <summary>Reads the whole file and checks that it is undamaged: pages, indexes, constraints, and that everything named is there. Takes time in proportion to the file; nobody waits for it.</summary>
    /// <remarks>Whether what is recorded of decisions was changed is another question: <see cref="DecisionLogExtensions.VerifyAsync"/>.</remarks>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="StoreCorruptException">It is damaged.</exception>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public async ValueTask CheckAsync(CancellationToken cancellationToken = default)
    {
        using var snapshot = await database.OpenSnapshotAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            SqliteIntegrity.Check(snapshot.Connection, cancellationToken);
        }
        catch (SqliteException e)
        {
            throw SqliteErrors.Translate(e);
        }
    }

    /// <summary>Waits for the write that is going on, if any, and closes the file.</summary>
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
