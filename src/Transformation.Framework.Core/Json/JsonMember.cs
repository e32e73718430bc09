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
