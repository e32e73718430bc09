using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core.Storage;

/// <summary>A kind of aggregate that can be stored: its name in the store, its JSON form, and which part of it is the key.</summary>
/// <remarks>
/// Declare one static instance for each kind. The name and the keys are what stored data is found by: do not change them once there
/// is data. Immutable and thread-safe.
/// </remarks>
/// <typeparam name="T">The type of the aggregate; immutable, so that nobody changes what was loaded or is being saved.</typeparam>
public sealed class AggregateType<T>
    where T : class
{
    private readonly Func<T, string> key;

    /// <summary>Declares a kind of aggregate.</summary>
    /// <param name="name">The name in the store, by the rule of <see cref="AggregateId"/>: <c>portfolio</c>.</param>
    /// <param name="format">The canonical JSON form, which is what is stored and what equality is judged by.</param>
    /// <param name="key">Gives the key of an aggregate, by the rule of <see cref="AggregateId"/>; the same aggregate always has the same key.</param>
    /// <exception cref="ArgumentException">The name breaks its rule.</exception>
    public AggregateType(string name, JsonDocumentFormat<T> format, Func<T, string> key)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(key);
        Name = IdentifierText.Check(name, "the name of an aggregate type", nameof(name));
        Format = format;
        this.key = key;
    }

    /// <summary>The name in the store.</summary>
    public string Name { get; }

    /// <summary>The canonical JSON form.</summary>
    public JsonDocumentFormat<T> Format { get; }

    /// <summary>Names an aggregate of this kind.</summary>
    /// <param name="value">The aggregate.</param>
    /// <exception cref="ArgumentException">Its key breaks the rule of <see cref="AggregateId"/>.</exception>
    public AggregateId IdOf(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(Name, key(value));
    }

    /// <summary>Reads back what a store holds.</summary>
    /// <exception cref="StoreCorruptException">It is not a document of this kind, or not under its own key.</exception>
    internal Versioned<T> Read(StoredAggregate stored)
    {
        var read = Format.Load(stored.Content);
        if (!read.IsValid)
        {
            throw new StoreCorruptException($"What is stored as {stored.Id} cannot be read.", new InvalidDocumentException(Format.Name, read.Problems));
        }

        return key(read.Value) == stored.Id.Key
            ? new Versioned<T>(read.Value, stored.Version)
            : throw new StoreCorruptException($"What is stored as {stored.Id} has the key '{key(read.Value)}'.");
    }
}
