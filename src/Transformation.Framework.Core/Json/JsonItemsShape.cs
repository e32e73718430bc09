using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>An array that is given even when some of its items could not be read: those are reported and marked.</summary>
internal sealed class JsonItemsShape<TItem>(JsonShape<TItem> shape, string property, string idProperty) : JsonShape<JsonItems<TItem>>
    where TItem : class
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out JsonItems<TItem> value)
    {
        value = null;
        if (!at.Is(JsonValueKind.Array))
        {
            return false;
        }

        var items = ImmutableArray.CreateBuilder<JsonItem<TItem>>(at.Element.GetArrayLength());
        foreach (var element in at.Element.EnumerateArray())
        {
            var ok = shape.TryRead(at.Item(element, items.Count), out var item);
            items.Add(new JsonItem<TItem>(FormattableString.Invariant($"$.{property}[{items.Count}]"), ok ? item : null, IdOf(element)) { Element = element });
        }

        value = new JsonItems<TItem>(items.MoveToImmutable());
        return value.All(static item => item.Value is not null);
    }

    public override void Write(Utf8JsonWriter writer, JsonItems<TItem> value) => JsonShapes.ArrayOf(shape).Write(writer, value.Readable());

    public override JsonObject Schema(JsonSchemas schemas) => JsonShapes.ArrayOf(shape).Schema(schemas);

    private string? IdOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && JsonStrings.TryGetProperty(element, idProperty, out var id) && id.ValueKind == JsonValueKind.String
            ? JsonStrings.TextOf(id)
            : null;
}
