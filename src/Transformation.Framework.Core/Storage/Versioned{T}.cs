namespace Transformation.Framework.Core.Storage;

/// <summary>An aggregate and the version of it that it is, or is based on.</summary>
/// <remarks>
/// <para>A version is a whole number above 0 that the store gives when it stores an aggregate: greater than every version that the same key ever
/// had, even if it was deleted in between, though not always the next number. 0 (<see cref="Versioned.NotStored"/>) means "not stored yet".</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
/// <typeparam name="T">The type of the aggregate.</typeparam>
public sealed class Versioned<T>
    where T : class
{
    /// <summary>Puts a value and a version together. Hosts use <see cref="Versioned.New{T}"/> and <see cref="With"/>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="version">The version; 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is negative.</exception>
    public Versioned(T value, long version)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        Value = value;
        Version = version;
    }

    /// <summary>The value.</summary>
    public T Value { get; }

    /// <summary>The version; 0 when it is not stored.</summary>
    public long Version { get; }

    /// <summary>A changed value based on this version. Saving it conflicts if the store has moved on by then.</summary>
    /// <param name="value">The changed value.</param>
    public Versioned<T> With(T value) => new(value, Version);
}
