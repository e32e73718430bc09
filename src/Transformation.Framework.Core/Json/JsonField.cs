namespace Transformation.Framework.Core.Json;

/// <summary>A property that a <see cref="JsonObjectShape{T}"/> declares; the key to its value while the object is built.</summary>
/// <typeparam name="TValue">The type of the value; nullable for an optional property.</typeparam>
public sealed class JsonField<TValue>
{
    internal JsonField(int index) => Index = index;

    internal int Index { get; }
}
