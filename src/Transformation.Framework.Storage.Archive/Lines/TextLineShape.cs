using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>A line of <c>texts.jsonl</c>.</summary>
internal sealed class TextLineShape : JsonObjectShape<TextDocument>
{
    private readonly JsonField<string> type;
    private readonly JsonField<string> key;
    private readonly JsonField<string> title;
    private readonly JsonField<string> body;

    private TextLineShape()
        : base("ArchivedText", "One document of the text index.")
    {
        type = Required("type", LineShapes.AnyText, t => t.Id.Type, "Its kind.");
        key = Required("key", LineShapes.AnyText, t => t.Id.Key, "Its key within the kind.");
        title = Required("title", LineShapes.AnyText, t => t.Title, "Its title.");
        body = Required("body", LineShapes.AnyText, t => t.Body, "Its text; may be empty.");
    }

    internal static TextLineShape Instance { get; } = new();

    protected override TextDocument Build(JsonFieldValues values) => new(new(values.Get(type), values.Get(key)), values.Get(title), values.Get(body));
}
