using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Transformation.Framework.Core.Json;

/// <summary>A value that stands in JSON as another one does.</summary>
internal sealed class JsonMappedShape<TInner, T>(JsonShape<TInner> inner, Func<TInner, T> to, Func<T, TInner> from) : JsonShape<T>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!inner.TryRead(at, out var read))
        {
            return false;
        }

        try
        {
            value = to(read)!;
            return true;
        }
        catch (Exception e) when (JsonFaults.IsAboutValues(e))
        {
            return at.Fail(e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => inner.Write(writer, from(value));

    public override JsonObject Schema(JsonSchemas schemas) => inner.Schema(schemas);
}
