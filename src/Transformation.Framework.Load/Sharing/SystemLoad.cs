using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What is known of a system's load from the snapshots that its organisations share: the latest of each.</summary>
/// <remarks>
/// Merging is associative and commutative, and merging the same again changes nothing: snapshots may come in any order, by any route, as often as they like. A snapshot of a higher
/// version replaces the publisher's earlier one; what a replaced one said is forgotten, but not that it was there, so that two different snapshots of one version are noticed even late.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class SystemLoad : IEquatable<SystemLoad>
{
    /// <summary>The digest of every version ever seen; the snapshot of the highest.</summary>
    private readonly ImmutableSortedDictionary<OrganisationId, Publication> publications;

    private SystemLoad(ImmutableSortedDictionary<OrganisationId, Publication> publications) => this.publications = publications;

    /// <summary>Nothing shared yet.</summary>
    public static SystemLoad Empty { get; } = new(ImmutableSortedDictionary<OrganisationId, Publication>.Empty);

    /// <summary>The latest snapshot of each publisher, in order of publishers.</summary>
    public ImmutableArray<LoadSnapshot> Snapshots => [.. publications.Values.Select(static p => p.Latest)];

    /// <summary>What follows from some snapshots, in any order.</summary>
    /// <param name="snapshots">The snapshots.</param>
    /// <exception cref="SnapshotConflictException">Two of a publisher are of one version and differ.</exception>
    public static SystemLoad Of(params IEnumerable<LoadSnapshot> snapshots)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        return snapshots.Aggregate(Empty, static (system, snapshot) => system.With(snapshot));
    }

    /// <summary>What is known from two sides together. Takes O(p·log p) for p publishers.</summary>
    /// <param name="one">One side.</param>
    /// <param name="other">The other side.</param>
    /// <exception cref="SnapshotConflictException">The sides know different snapshots of one publisher's version.</exception>
    public static SystemLoad Merge(SystemLoad one, SystemLoad other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(other.publications.Values.Aggregate(one.publications, static (all, publication) => Join(all, publication)));
    }

    /// <summary>What is known with one snapshot more.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="SnapshotConflictException">Another snapshot of that version is known from the publisher.</exception>
    public SystemLoad With(LoadSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return new(Join(publications, Publication.Of(snapshot)));
    }

    /// <summary>The load that the snapshots tell of a period, all rows together. Takes time in proportion to the snapshots.</summary>
    /// <param name="period">The period: a snapshot tells of it if it has one of the same days.</param>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public SystemLoadFigure In(LoadPeriod period) =>
        Sum(period, static (snapshot, column) => [snapshot.PeriodTotals[column]]);

    /// <summary>The load that the snapshots tell of a period, of the rows with a value in a dimension. Takes time in proportion to the snapshots.</summary>
    /// <param name="period">The period: a snapshot tells of it if it has one of the same days.</param>
    /// <param name="dimension">The name of the dimension: a snapshot tells of it if it is by it.</param>
    /// <param name="value">The value, as text; null for the rows where it is unknown.</param>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public SystemLoadFigure In(LoadPeriod period, string dimension, string? value)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return Sum(period, (snapshot, column) => snapshot.Dimensions.Contains(dimension)
            ? snapshot.Rows.Where(row => value is null ? row.ValuesIn(dimension).IsEmpty : row.ValuesIn(dimension).Contains(value)).Select(row => row.Figures[column])
            : null);
    }

    /// <summary>The load that the snapshots tell of a period, of the rows with a value in a dimension. Takes time in proportion to the snapshots.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="period">The period: a snapshot tells of it if it has one of the same days.</param>
    /// <param name="dimension">The dimension: a snapshot tells of it if it is by one of that name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public SystemLoadFigure In<T>(LoadPeriod period, LoadDimension<T> dimension, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return In(period, dimension.Name, dimension.TextOf(value));
    }

    /// <summary>Whether the same is known, also of the versions that were replaced.</summary>
    /// <param name="other">The other side.</param>
    public bool Equals(SystemLoad? other) =>
        ReferenceEquals(this, other) || (other is not null && publications.Values.SequenceEqual(other.publications.Values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SystemLoad);

    /// <inheritdoc/>
    public override int GetHashCode() => publications.Count == 0 ? 0 : HashCode.Combine(publications.Count, publications.Values.First());

    private static ImmutableSortedDictionary<OrganisationId, Publication> Join(ImmutableSortedDictionary<OrganisationId, Publication> all, Publication publication) =>
        all.SetItem(publication.Publisher, all.TryGetValue(publication.Publisher, out var known) ? known.Join(publication) : publication);

    private SystemLoadFigure Sum(LoadPeriod period, Func<LoadSnapshot, int, IEnumerable<SharedLoadFigure>?> figures)
    {
        var without = ImmutableArray.CreateBuilder<OrganisationId>();
        var sum = new List<SharedLoadFigure>();
        foreach (var (publisher, publication) in publications)
        {
            var latest = publication.Latest;
            if (latest.IndexOf(period) is { } column && figures(latest, column) is { } told)
            {
                sum.AddRange(told);
            }
            else
            {
                without.Add(publisher);
            }
        }

        return SystemLoadFigure.Of(period, sum, without.DrainToImmutable());
    }
}
