using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>A line of <c>aggregates/TYPE.jsonl</c>. The content stands as the JSON it is; only what is not canonical JSON stands as bytes.</summary>
internal sealed class AggregateLineShape : JsonObjectShape<ArchivedAggregate>
{
    private readonly string type;
    private readonly JsonField<string> key;
    private readonly JsonField<long> version;
    private readonly JsonField<byte[]?> content;
    private readonly JsonField<byte[]?> bytes;

    internal AggregateLineShape(string type)
        : base("ArchivedAggregate", "One aggregate.")
    {
        this.type = type;
        key = Required("key", LineShapes.AnyText, a => a.Stored.Id.Key, "Its key.");
        version = Required("version", LineShapes.FromOne, a => a.Stored.Version, "Its version.");
        content = Optional("content", new RawJsonShape(), a => a.Json, "The document, canonical but for its white space.");
        bytes = Optional(
            "bytes",
            JsonShapes.AsText(Convert.FromBase64String, Convert.ToBase64String, "^[A-Za-z0-9+/]*={0,2}$"),
            a => a.Json is null ? a.Stored.Content.ToArray() : null,
            "In place of the document when it is not canonical JSON: what is stored, in base 64.");
    }

    protected override ArchivedAggregate Build(JsonFieldValues values)
    {
        var stored = (values.Get(content), values.Get(bytes)) switch
        {
            ({ } json, null) => CompactJson.Expand(json),
            (null, { } raw) => raw,
            _ => throw new ArgumentException("An aggregate has either content or bytes.", nameof(content)),
        };
        return new(new(new(type, values.Get(key)), values.Get(version), stored), values.Get(content));
    }
}
