using System.Text.Json;

namespace Transformation.Framework.TestSupport;

/// <summary>
/// Checks published JSON Schemas and documents against them. It knows exactly the keywords of JSON Schema 2020-12 that our formats use and
/// fails on any other, so that a schema never says something that nothing here verifies. Test support, not a general validator.
/// </summary>
internal static class JsonSchemaCheck
{
    private static readonly Dictionary<string, Action<JsonElement, Schema>> Keywords = new(StringComparer.Ordinal)
    {
        ["description"] = static (v, _) => NotBlank(v),
        ["type"] = static (v, _) => Assert.Contains(v.GetString(), (string[])["object", "array", "string", "number", "integer", "boolean"]),
        ["properties"] = static (v, s) => Each(v, s.Check),
        ["required"] = static (v, s) => Assert.All(Names(v), name => Assert.True(s.Here.GetProperty("properties").TryGetProperty(name, out _), $"{name} is required but not described.")),
        ["additionalProperties"] = static (v, _) => Assert.Equal(JsonValueKind.False, v.ValueKind),
        ["items"] = static (v, s) => s.Check(v),
        ["oneOf"] = static (v, s) => Assert.All(v.EnumerateArray(), s.Check),
        ["enum"] = static (v, _) => Assert.NotEmpty(Names(v)),
        ["const"] = static (v, _) => Assert.Contains(v.ValueKind, (JsonValueKind[])[JsonValueKind.String, JsonValueKind.Number]),
        ["pattern"] = static (v, _) => Assert.NotNull(SchemaText.Pattern(v.GetString()!)),
        ["format"] = static (v, _) => Assert.Contains(v.GetString(), (string[])["date", "date-time"]),
        ["minLength"] = static (v, _) => Assert.True(v.GetInt32() >= 0),
        ["maxLength"] = static (v, _) => Assert.True(v.GetInt32() >= 0),
        ["minimum"] = static (v, _) => v.GetDecimal(),
        ["maximum"] = static (v, _) => v.GetDecimal(),
        ["$ref"] = static (v, s) => Assert.True(s.Definitions.TryGetProperty(SchemaText.DefinitionName(v), out _), $"{v} leads nowhere."),
    };

    /// <summary>Draft 2020-12, an identifier of ours, keywords and their values as they should be, every reference and definition of use.</summary>
    internal static void AssertWellFormed(string schema)
    {
        using var document = JsonDocument.Parse(schema, new JsonDocumentOptions { AllowDuplicateProperties = false });
        var root = document.RootElement;
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.Matches("^urn:transformation-framework:[a-z]+(-[a-z]+)*:[1-9][0-9]*$", root.GetProperty("$id").GetString());
        var definitions = root.GetProperty("$defs");
        new Schema(root, definitions).CheckKeywords("$schema", "$id", "$defs");
        Each(definitions, new Schema(root, definitions).Check);
        foreach (var definition in definitions.EnumerateObject())
        {
            Assert.Contains($"\"#/$defs/{definition.Name}\"", schema, StringComparison.Ordinal);
        }
    }

    /// <summary>What a schema holds against a document; empty if nothing.</summary>
    internal static IReadOnlyList<string> Faults(string schema, string document)
    {
        using var rules = JsonDocument.Parse(schema);
        using var value = JsonDocument.Parse(document);
        return [.. new SchemaText(rules.RootElement.GetProperty("$defs")).Faults(rules.RootElement, value.RootElement, "$")];
    }

    internal static void AssertAccepts(string schema, string document) => Assert.Equal([], Faults(schema, document));

    private static void Each(JsonElement element, Action<JsonElement> check) => Assert.All(element.EnumerateObject(), p => check(p.Value));

    private static IEnumerable<string> Names(JsonElement array) => array.EnumerateArray().Select(static e => e.GetString()!);

    private static void NotBlank(JsonElement text) => Assert.False(string.IsNullOrWhiteSpace(text.GetString()));

    private sealed record Schema(JsonElement Here, JsonElement Definitions)
    {
        internal void Check(JsonElement schema) => (this with { Here = schema }).CheckKeywords();

        internal void CheckKeywords(params string[] passOver)
        {
            foreach (var keyword in Here.EnumerateObject().Where(k => !passOver.Contains(k.Name, StringComparer.Ordinal)))
            {
                Assert.True(Keywords.TryGetValue(keyword.Name, out var check), $"{keyword.Name} is not a keyword that is checked here.");
                check!(keyword.Value, this);
            }
        }
    }
}
