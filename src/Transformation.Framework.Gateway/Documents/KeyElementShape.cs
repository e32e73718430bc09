using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class KeyElementShape : JsonObjectShape<KeyElement>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;

    internal KeyElementShape()
        : base("KeyElement", "A group of criteria that is assured as one.")
    {
        id = Required("id", CoreShapes.Identifier, e => e.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, e => e.Title, "Its title, as a heading.");
    }

    protected override KeyElement Build(JsonFieldValues values) => new(values.Get(id), values.Get(title));
}
