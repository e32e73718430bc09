using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>One declared property of an object shape, with its value type hidden.</summary>
internal abstract class JsonMember<T>(string name, string description, bool isRequired)
{
    internal string Name { get; } = name;

    internal bool IsRequired { get; } = isRequired;

    /// <returns>False if anything was wrong; then there may still be a value, that of an array of which some items could be read.</returns>
    internal abstract bool TryRead(JsonCursor at, out object? value);

    /// <summary>What an absent optional property stands for.</summary>
    internal abstract object? Absent { get; }

    internal abstract void Write(Utf8JsonWriter writer, T owner);

    internal JsonObject Describe(JsonSchemas schemas)
    {
        var schema = Schema(schemas);
        schema["description"] = description;
        return schema;
    }

    protected abstract JsonObject Schema(JsonSchemas schemas);
}

/// <summary>A property with one value, written unless <paramref name="isAbsent"/> says there is none.</summary>
internal sealed class JsonMember<T, TRead, TValue>(
    string name,
    string description,
    JsonShape<TRead> shape,
    Func<T, TValue> get,
    Func<TValue, TRead> toRead,
    Func<TRead, TValue> toValue,
    Func<TValue, bool> isAbsent,
    TValue absent,
    bool isRequired)
    : JsonMember<T>(name, description, isRequired)
{
    internal override object? Absent { get; } = absent;

    internal override bool TryRead(JsonCursor at, out object? value)
    {
        var ok = shape.TryRead(at, out var read);
        value = ok || read is IPartlyRead ? toValue(read!) : null;
        return ok;
    }

    internal override void Write(Utf8JsonWriter writer, T owner)
    {
        var value = get(owner);
        if (IsRequired || !isAbsent(value))
        {
            writer.WritePropertyName(Name);
            shape.Write(writer, toRead(value));
        }
    }

    protected override JsonObject Schema(JsonSchemas schemas) => shape.Schema(schemas);
}
