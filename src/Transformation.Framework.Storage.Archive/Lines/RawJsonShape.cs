using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Any JSON, kept as the bytes it is written in.</summary>
internal sealed class RawJsonShape : JsonShape<byte[]>
{
    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out byte[] value)
    {
        value = JsonMarshal.GetRawUtf8Value(at.Element).ToArray();
        return true;
    }

    public override void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteRawValue(value, skipInputValidation: true);

    public override JsonObject Schema(JsonSchemas schemas) => [];
}
