using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>The content of a document with its two opening properties around it.</summary>
internal sealed class JsonDocumentShape<T>(string name, int version, JsonObjectShape<T> content) : JsonShape<T>
    where T : class
{
    private const string SchemaProperty = "$schema";
    private const string VersionProperty = "schemaVersion";

    internal string SchemaId { get; } = FormattableString.Invariant($"urn:transformation-framework:{name}:{version}");

    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (!at.Is(JsonValueKind.Object) || IsOfAnotherKind(at))
        {
            return false;
        }

        var ok = HasProperty(at, SchemaProperty, $"\"{SchemaId}\"")
            & HasProperty(at, VersionProperty, version.ToString(CultureInfo.InvariantCulture));
        return content.TryRead(at, [SchemaProperty, VersionProperty], out value) && ok;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        writer.WriteString(SchemaProperty, SchemaId);
        writer.WriteNumber(VersionProperty, version);
        content.WriteProperties(writer, value);
        writer.WriteEndObject();
    }

    public override JsonObject Schema(JsonSchemas schemas) => content.SchemaOf(
        schemas,
        [
            new(SchemaProperty, new JsonObject { ["type"] = "string", ["description"] = $"{SchemaId}, or a path that ends in {name}.schema.json." }),
            new(VersionProperty, new JsonObject { ["const"] = version, ["description"] = "The version of this format." }),
        ]);

    /// <summary>Whether the document says it is of another format or version; then what else stands in it is not ours to judge.</summary>
    private bool IsOfAnotherKind(JsonCursor at)
    {
        var ok = true;
        if (JsonStrings.TryGetProperty(at.Element, SchemaProperty, out var schema)
            && (schema.ValueKind != JsonValueKind.String || !IsOurs(JsonStrings.TextOf(schema) ?? "")))
        {
            ok = at.Property(schema, SchemaProperty).Fail(ProblemCodes.UnsupportedVersion, $"This is not {SchemaId}, nor a path that ends in {name}.schema.json.");
        }

        if (JsonStrings.TryGetProperty(at.Element, VersionProperty, out var number)
            && (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var given) || given != version))
        {
            ok = at.Property(number, VersionProperty).Fail(
                ProblemCodes.UnsupportedVersion, FormattableString.Invariant($"Only version {version} of this format is read here."));
        }

        return !ok;
    }

    private static bool HasProperty(JsonCursor at, string property, string value) =>
        JsonStrings.TryGetProperty(at.Element, property, out _) || at.Missing(property, $"The document needs \"{property}\": {value}.");

    private bool IsOurs(string text) =>
        text == SchemaId || text == $"{name}.schema.json" || text.EndsWith($"/{name}.schema.json", StringComparison.Ordinal);
}
