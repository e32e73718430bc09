using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class RatingDefinitionShape : JsonObjectShape<RatingDefinition>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> meaning;

    internal RatingDefinitionShape()
        : base("RatingDefinition", "One rating that a scale offers.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier, unique on its scale only.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        meaning = Required("meaning", JsonShapes.Text, r => r.Meaning, "What it says about an initiative.");
    }

    protected override RatingDefinition Build(JsonFieldValues values) =>
        RatingDefinition.Create(values.Get(id), values.Get(title), values.Get(meaning));
}
