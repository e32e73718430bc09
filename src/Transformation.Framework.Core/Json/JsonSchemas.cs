using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>Collects the definitions of the named shapes of one document while its JSON Schema is made.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class JsonSchemas
{
    private readonly SortedDictionary<string, Definition> definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> beingCompared = new(StringComparer.Ordinal);

    /// <summary>Gives a reference to a named shape, defining it the first time.</summary>
    /// <param name="name">The name, unique within the document.</param>
    /// <param name="define">Makes the definition.</param>
    /// <exception cref="InvalidOperationException">Another shape of the document has that name, and is defined differently.</exception>
    public JsonObject Reference(string name, Func<JsonSchemas, JsonObject> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        if (!definitions.TryGetValue(name, out var known))
        {
            var definition = new Definition(define);
            definitions.Add(name, definition); // reserved first: a shape may contain itself
            definition.Schema = define(this);
        }
        else if (!known.Define.Equals(define))
        {
            MustBeTheSame(name, known, define);
        }

        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    internal JsonObject Definitions()
    {
        var all = new JsonObject();
        foreach (var (name, definition) in definitions)
        {
            all[name] = definition.Schema;
        }

        return all;
    }

    /// <summary>Two instances of one shape are as good as one; two shapes of one name would leave one of them undescribed.</summary>
    private void MustBeTheSame(string name, Definition known, Func<JsonSchemas, JsonObject> define)
    {
        if (known.Schema is null || !beingCompared.Add(name))
        {
            return; // still being made or compared, further up
        }

        if (!JsonNode.DeepEquals(define(this), known.Schema))
        {
            throw new InvalidOperationException($"Two different shapes of this document are called {name}.");
        }

        beingCompared.Remove(name);
    }

    private sealed class Definition(Func<JsonSchemas, JsonObject> define)
    {
        internal Func<JsonSchemas, JsonObject> Define { get; } = define;

        internal JsonObject? Schema { get; set; }
    }
}
