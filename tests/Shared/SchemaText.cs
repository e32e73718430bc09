using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Transformation.Framework.TestSupport;

/// <summary>Judges values by the JSON Schema keywords that <see cref="JsonSchemaCheck"/> knows.</summary>
internal sealed class SchemaText(JsonElement definitions)
{
    /// <summary>A pattern as JSON Schema means it; .NET otherwise lets <c>$</c> stand before a last line feed.</summary>
    internal static Regex Pattern(string pattern) =>
        new(pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(10));

    internal static string DefinitionName(JsonElement reference)
    {
        const string Start = "#/$defs/";
        var text = reference.GetString()!;
        Assert.StartsWith(Start, text, StringComparison.Ordinal);
        return text[Start.Length..];
    }

    internal IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(k => FaultsOf(k.Name, k.Value, schema, value, path));

    private IEnumerable<string> FaultsOf(string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "$ref" => Faults(definitions.GetProperty(DefinitionName(rule)), value, path),
        "properties" when value.ValueKind == JsonValueKind.Object => value.EnumerateObject()
            .Where(p => rule.TryGetProperty(p.Name, out _))
            .SelectMany(p => Faults(rule.GetProperty(p.Name), p.Value, $"{path}.{p.Name}")),
        "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().Index()
            .SelectMany(i => Faults(rule, i.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i.Index}]"))),
        "oneOf" => rule.EnumerateArray().Count(r => !Faults(r, value, path).Any()) == 1 ? [] : [$"{path}: oneOf"],
        "$schema" or "$id" or "$defs" or "description" => [],
        _ => Accepts(keyword, rule, schema, value) ? [] : [$"{path}: {keyword} {rule}"],
    };

    private static bool Accepts(string keyword, JsonElement rule, JsonElement schema, JsonElement value) => (keyword, value.ValueKind) switch
    {
        ("type", var kind) => IsOfType(rule.GetString(), kind, value),
        ("required", JsonValueKind.Object) => rule.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)),
        ("additionalProperties", JsonValueKind.Object) => value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _)),
        ("enum", _) => rule.EnumerateArray().Any(r => JsonElement.DeepEquals(r, value)),
        ("const", _) => JsonElement.DeepEquals(rule, value),
        ("pattern", JsonValueKind.String) => Pattern(rule.GetString()!).IsMatch(value.GetString()!),
        ("format", JsonValueKind.String) => HasFormat(rule.GetString(), value.GetString()!),
        ("minLength", JsonValueKind.String) => value.GetString()!.EnumerateRunes().Count() >= rule.GetInt32(),
        ("maxLength", JsonValueKind.String) => value.GetString()!.EnumerateRunes().Count() <= rule.GetInt32(),
        ("minimum", JsonValueKind.Number) => value.GetDecimal() >= rule.GetDecimal(),
        ("maximum", JsonValueKind.Number) => value.GetDecimal() <= rule.GetDecimal(),
        _ => true, // a keyword for another kind of value
    };

    private static bool IsOfType(string? type, JsonValueKind kind, JsonElement value) => type switch
    {
        "object" => kind == JsonValueKind.Object,
        "array" => kind == JsonValueKind.Array,
        "string" => kind == JsonValueKind.String,
        "number" => kind == JsonValueKind.Number,
        "integer" => kind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        _ => false,
    };

    private static bool HasFormat(string? format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => Regex.IsMatch(text, @"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z\z", RegexOptions.ECMAScript, TimeSpan.FromSeconds(10)),
        _ => false,
    };
}
