using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

internal sealed class JsonArrayShape<TItem>(JsonShape<TItem> shape) : JsonShape<ImmutableArray<TItem>>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out ImmutableArray<TItem> value)
    {
        value = [];
        if (!at.Is(JsonValueKind.Array))
        {
            return false;
        }

        var items = ImmutableArray.CreateBuilder<TItem>(at.Element.GetArrayLength());
        var index = 0;
        var ok = true;
        foreach (var element in at.Element.EnumerateArray())
        {
            if (shape.TryRead(at.Item(element, index++), out var item))
            {
                items.Add(item);
            }
            else
            {
                ok = false;
            }
        }

        value = items.DrainToImmutable();
        return ok;
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<TItem> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            shape.Write(writer, item);
        }

        writer.WriteEndArray();
    }

    public override JsonObject Schema(JsonSchemas schemas) => new()
    {
        ["type"] = "array",
        ["items"] = shape.Schema(schemas),
    };
}
