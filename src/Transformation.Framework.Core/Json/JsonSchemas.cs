using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>Collects the definitions of the named shapes of one document while its JSON Schema is made.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class JsonSchemas
{
    private readonly SortedDictionary<string, JsonObject?> definitions = new(StringComparer.Ordinal);

    /// <summary>Gives a reference to a named shape, defining it the first time.</summary>
    /// <param name="name">The name, unique within the document.</param>
    /// <param name="define">Makes the definition.</param>
    public JsonObject Reference(string name, Func<JsonSchemas, JsonObject> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null; // reserved first: a shape may contain itself
            definitions[name] = define(this);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    internal JsonObject Definitions()
    {
        var all = new JsonObject();
        foreach (var (name, definition) in definitions)
        {
            all[name] = definition;
        }

        return all;
    }
}
