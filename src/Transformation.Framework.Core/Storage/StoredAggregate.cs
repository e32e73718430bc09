namespace Transformation.Framework.Core.Storage;

/// <summary>One aggregate as a store holds it: the side of the contract that stores see.</summary>
/// <remarks>Immutable; safe to share between threads, as long as whoever made it leaves the bytes alone.</remarks>
public sealed class StoredAggregate
{
    /// <summary>Describes a stored aggregate.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="version">Its version, above 0.</param>
    /// <param name="content">Its canonical JSON in UTF-8.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is not above 0.</exception>
    public StoredAggregate(AggregateId id, long version, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Id = id;
        Version = version;
        Content = content;
    }

    /// <summary>Its name.</summary>
    public AggregateId Id { get; }

    /// <summary>Its version, above 0.</summary>
    public long Version { get; }

    /// <summary>Its canonical JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Content { get; }
}
