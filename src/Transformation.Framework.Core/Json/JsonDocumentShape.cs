using System.Diagnostics.CodeAnalysis;
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
        return at.Is(JsonValueKind.Object) && IsRightVersion(at) && content.TryRead(at, [SchemaProperty, VersionProperty], out value);
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

    private bool IsRightVersion(JsonCursor at)
    {
        var ok = true;
        if (!at.Element.TryGetProperty(SchemaProperty, out var schema))
        {
            ok = at.Fail(ProblemCodes.Missing, $"The document needs \"{SchemaProperty}\": \"{SchemaId}\".");
        }
        else if (schema.ValueKind != JsonValueKind.String || !IsOurs(JsonStrings.TextOf(schema) ?? ""))
        {
            ok = at.Property(schema, SchemaProperty).Fail(ProblemCodes.UnsupportedVersion, $"This is not {SchemaId}, nor a path that ends in {name}.schema.json.");
        }

        if (!at.Element.TryGetProperty(VersionProperty, out var number))
        {
            ok = at.Fail(ProblemCodes.Missing, FormattableString.Invariant($"The document needs \"{VersionProperty}\": {version}."));
        }
        else if (number.ValueKind != JsonValueKind.Number || !number.TryGetInt32(out var given) || given != version)
        {
            ok = at.Property(number, VersionProperty).Fail(
                ProblemCodes.UnsupportedVersion, FormattableString.Invariant($"Only version {version} of this format is read here."));
        }

        return ok;
    }

    private bool IsOurs(string text) =>
        text == SchemaId || text == $"{name}.schema.json" || text.EndsWith($"/{name}.schema.json", StringComparison.Ordinal);
}
