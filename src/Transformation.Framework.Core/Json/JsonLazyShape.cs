using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>A shape found when it is first needed, so that shapes can contain themselves.</summary>
internal sealed class JsonLazyShape<T>(Func<JsonShape<T>> find) : JsonShape<T>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value) => find().TryRead(at, out value);

    public override void Write(Utf8JsonWriter writer, T value) => find().Write(writer, value);

    public override JsonObject Schema(JsonSchemas schemas) => find().Schema(schemas);
}
