using System.Collections.Immutable;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Load;

/// <summary>Keeps load plans as rows: for commitments by the million, which come and go as streams and can be asked for in part.</summary>
/// <remarks>
/// <para>A plan in the store is what a <see cref="LoadPlan"/> is, under an identifier: commitments and change impacts with identifiers that stand once in it, and capacity that is stated once for an organisation,
/// team and day. An organisation's return, or a system's, can be a plan of its own; figures over several are read across them. What every implementation promises is what
/// <see cref="IAggregateStore"/> promises, with the plan in the place of the aggregate: versions (greater than every version that the plan ever had), conflicts, all or nothing, durability, one moment for each
/// stream, threads. Rows come out as they went in.</para>
/// <para>The package Transformation.Framework.Storage.Testing has these promises as tests.</para>
/// </remarks>
public interface ILoadPlanStore
{
    /// <summary>The plans that there are.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Their identifiers, versions and sizes, ordered by the code points of the identifiers.</returns>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    ValueTask<ImmutableArray<StoredLoadPlan>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Finds one plan.</summary>
    /// <param name="plan">Its identifier.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Its version and size, or null when there is none.</returns>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    ValueTask<StoredLoadPlan?> FindAsync(LoadPlanId plan, CancellationToken cancellationToken = default);

    /// <summary>Makes rows all there is of a plan, in one commit. Memory stays flat, however many rows there are.</summary>
    /// <param name="plan">Its identifier.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="expectedVersion">The version that the store must hold; 0 when it must hold no such plan.</param>
    /// <param name="progress">Told the number of rows taken so far, now and then; null for nobody.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The plan as it is now, always of a new version.</returns>
    /// <exception cref="StoreConflictException">The store does not hold the expected version; nothing was changed.</exception>
    /// <exception cref="LoadRowRepeatedException">Two rows have the same identifier or state the same capacity; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written. (An exception that the rows themselves throw comes through as it is; nothing was changed.)</exception>
    ValueTask<StoredLoadPlan> ReplaceAsync(
        LoadPlanId plan, LoadPlanRows rows, long expectedVersion, IProgress<long>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Puts some rows in, each in place of the one with the same identifier (or the same organisation, team and day) if there is one, and takes others out, in one commit.</summary>
    /// <param name="plan">The plan; made if there is none.</param>
    /// <param name="change">The rows.</param>
    /// <param name="expectedVersion">The version that the store must hold; 0 when it must hold no such plan.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The plan as it is now, always of a new version.</returns>
    /// <exception cref="StoreConflictException">The store does not hold the expected version; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    ValueTask<StoredLoadPlan> ChangeAsync(LoadPlanId plan, LoadPlanChange change, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Deletes a plan with all its rows.</summary>
    /// <param name="plan">Its identifier.</param>
    /// <param name="expectedVersion">The version that the store must hold; above 0.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is not above 0.</exception>
    /// <exception cref="StoreConflictException">The store does not hold the expected version; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    ValueTask DeleteAsync(LoadPlanId plan, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Lays a plan of another store into this one, with its version, in place of the one there if there is one. Versions given afterwards are greater.</summary>
    /// <param name="plan">Its identifier.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="version">Its version in the other store; above 0.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is not above 0.</exception>
    /// <exception cref="LoadRowRepeatedException">Two rows have the same identifier or state the same capacity; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    ValueTask RestoreAsync(LoadPlanId plan, LoadPlanRows rows, long version, CancellationToken cancellationToken = default);

    /// <summary>Streams commitments, ordered by the code points of their plans' identifiers and then of their own.</summary>
    /// <param name="filter">Which of them; null for all.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    IAsyncEnumerable<Commitment> ReadCommitmentsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Streams change impacts, ordered by the code points of their plans' identifiers and then of their own.</summary>
    /// <param name="filter">Which of them; null for all.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    IAsyncEnumerable<ChangeImpact> ReadImpactsAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Streams capacity, ordered by the code points of plans' identifiers, of organisations (as text: <c>ods:RVJ</c>) and of teams (the organisation as a whole first), then by day.</summary>
    /// <param name="filter">Which lines: by plan and organisation; it must ask for neither an initiative nor days, which capacity does not have.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="ArgumentException">The filter asks for an initiative or days.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    IAsyncEnumerable<CapacityLine> ReadCapacityAsync(LoadRowFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Adds commitments to a table that is being built: what adding each of <see cref="ReadCommitmentsAsync"/> does, though a store may know a shorter way.</summary>
    /// <param name="builder">The builder; not safe for several threads, so nobody else uses it meanwhile. Of no use any more when this throws.</param>
    /// <param name="filter">Which of them; null for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    async ValueTask FillAsync(CommitmentTableBuilder builder, LoadRowFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        await foreach (var commitment in ReadCommitmentsAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            builder.Add(commitment);
        }
    }
}
