using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>The kinds of property an object shape may declare.</summary>
/// <remarks>Classes, not functions handed to one class: for each type of value a function is more code to be compiled when the first document is read.</remarks>
internal static class JsonMembers
{
    /// <summary>A property whose value is read and kept as one type.</summary>
    internal abstract class Of<T, TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue> get, bool isRequired)
        : JsonMember<T>(name, description, isRequired)
    {
        internal sealed override bool TryRead(JsonCursor at, out object? value)
        {
            var ok = shape.TryRead(at, out var read);
            value = ok || read is IPartlyRead ? read : null;
            return ok;
        }

        internal sealed override void Write(Utf8JsonWriter writer, T owner)
        {
            var value = get(owner);
            if (!IsLeftOut(value))
            {
                writer.WritePropertyName(Name);
                shape.Write(writer, value);
            }
        }

        protected abstract bool IsLeftOut(TValue value);

        protected sealed override JsonObject Schema(JsonSchemas schemas) => shape.Schema(schemas);
    }

    internal sealed class Required<T, TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue> get)
        : Of<T, TValue>(name, description, shape, get, true)
    {
        internal override object? Absent { get; } = default(TValue);

        protected override bool IsLeftOut(TValue value) => false;
    }

    /// <summary>Left out when there is nothing.</summary>
    internal sealed class Optional<T, TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue?> get)
        : Of<T, TValue>(name, description, shape, get!, false)
        where TValue : class
    {
        internal override object? Absent => null;

        protected override bool IsLeftOut(TValue? value) => value is null;
    }

    /// <summary>Left out when it is as it would be then.</summary>
    internal sealed class Defaulted<T, TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue> get, TValue otherwise)
        : Of<T, TValue>(name, description, shape, get, false)
    {
        internal override object? Absent { get; } = otherwise;

        protected override bool IsLeftOut(TValue value) => EqualityComparer<TValue>.Default.Equals(value, otherwise);
    }

    /// <summary>Left out when empty.</summary>
    internal sealed class List<T, TItem>(string name, string description, JsonShape<ImmutableArray<TItem>> shape, Func<T, ImmutableArray<TItem>> get)
        : Of<T, ImmutableArray<TItem>>(name, description, shape, get, false)
    {
        internal override object? Absent { get; } = ImmutableArray<TItem>.Empty;

        protected override bool IsLeftOut(ImmutableArray<TItem> value) => value.IsDefaultOrEmpty;
    }

    /// <summary>Left out when empty; items that could not be read are kept as such.</summary>
    internal sealed class Items<T, TItem>(string name, string description, JsonShape<JsonItems<TItem>> shape, Func<T, JsonItems<TItem>> get)
        : Of<T, JsonItems<TItem>>(name, description, shape, get, false)
        where TItem : class
    {
        internal override object? Absent { get; } = new JsonItems<TItem>([]);

        protected override bool IsLeftOut(JsonItems<TItem> value) => value.Count == 0;
    }

    /// <summary>A value type that is left out when there is none.</summary>
    internal sealed class Nullable<T, TValue>(string name, string description, JsonShape<TValue> shape, Func<T, TValue?> get)
        : JsonMember<T>(name, description, false)
        where TValue : struct
    {
        internal override object? Absent => null;

        internal override bool TryRead(JsonCursor at, out object? value)
        {
            var ok = shape.TryRead(at, out var read);
            value = ok || read is IPartlyRead ? read : null;
            return ok;
        }

        internal override void Write(Utf8JsonWriter writer, T owner)
        {
            if (get(owner) is { } value)
            {
                writer.WritePropertyName(Name);
                shape.Write(writer, value);
            }
        }

        protected override JsonObject Schema(JsonSchemas schemas) => shape.Schema(schemas);
    }
}
