namespace Transformation.Framework.Core.Storage;

/// <summary>A wish to save or delete one aggregate, with the version the wish is based on.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AggregateChange
{
    private AggregateChange(AggregateId id, long expectedVersion, ReadOnlyMemory<byte>? content)
    {
        Id = id;
        ExpectedVersion = expectedVersion;
        Content = content;
    }

    /// <summary>The aggregate.</summary>
    public AggregateId Id { get; }

    /// <summary>The version that the store must hold for the change to be applied; 0 when it must hold none.</summary>
    public long ExpectedVersion { get; }

    /// <summary>The canonical JSON to store, in UTF-8; null to delete the aggregate.</summary>
    public ReadOnlyMemory<byte>? Content { get; }

    /// <summary>To save a value on top of the version it is based on.</summary>
    /// <typeparam name="T">The type of the aggregate.</typeparam>
    /// <param name="type">The kind of aggregate.</param>
    /// <param name="item">The value and the version it is based on.</param>
    /// <exception cref="ArgumentException">The key of the value breaks the rule of <see cref="AggregateId"/>.</exception>
    public static AggregateChange Save<T>(AggregateType<T> type, Versioned<T> item)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(item);
        return new(type.IdOf(item.Value), item.Version, type.Format.ToUtf8(item.Value));
    }

    /// <summary>To delete an aggregate that was loaded.</summary>
    /// <typeparam name="T">The type of the aggregate.</typeparam>
    /// <param name="type">The kind of aggregate.</param>
    /// <param name="item">The value as it was loaded.</param>
    /// <exception cref="ArgumentException">The value was never stored.</exception>
    public static AggregateChange Delete<T>(AggregateType<T> type, Versioned<T> item)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(item);
        return item.Version > Versioned.NotStored
            ? new(type.IdOf(item.Value), item.Version, null)
            : throw new ArgumentException("Only what is stored can be deleted: this has no version.", nameof(item));
    }
}
