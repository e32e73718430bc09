using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

internal sealed class JsonBooleanShape : JsonShape<bool>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out bool value)
    {
        value = at.Element.ValueKind == JsonValueKind.True;
        return value || at.Is(JsonValueKind.False);
    }

    public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    public override JsonObject Schema(JsonSchemas schemas) => new() { ["type"] = "boolean" };
}
