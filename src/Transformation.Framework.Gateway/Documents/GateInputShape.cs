using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateInputShape : JsonObjectShape<GateInput>
{
    private readonly JsonField<string> id;
    private readonly JsonField<InputKind> kind;
    private readonly JsonField<string> title;
    private readonly JsonField<string> suppliedBy;

    internal GateInputShape()
        : base("GateInput", "A type of evidence or a fact that rules may ask for.")
    {
        id = Required("id", CoreShapes.Identifier, i => i.Id, "Its identifier, unique over all kinds.");
        kind = Required("kind", GatewayWords.Kinds, i => i.Kind, "What kind of thing it is.");
        title = Required("title", JsonShapes.Text, i => i.Title, "What it is: evidence as a noun phrase, a yes/no fact as a statement, a number as what is counted.");
        suppliedBy = Required("suppliedBy", JsonShapes.Text, i => i.SuppliedBy, "The role that can supply it.");
    }

    protected override GateInput Build(JsonFieldValues values) =>
        GateInput.Create(values.Get(id), values.Get(kind), values.Get(title), values.Get(suppliedBy));
}
