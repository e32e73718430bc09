using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateInputShape : JsonObjectShape<GateInput>
{
    private readonly JsonField<string> id;
    private readonly JsonField<InputKind> kind;
    private readonly JsonField<string> title;
    private readonly JsonField<string> suppliedBy;
    private readonly JsonField<ImmutableArray<string>> choices;
    private readonly JsonField<ImmutableArray<GateInput>> fields;
    private readonly JsonField<PriceBasis> priceBasis;

    private GateInputShape()
        : base("GateInput", "A type of evidence or a fact that rules may ask for.")
    {
        id = Required("id", CoreShapes.Identifier, i => i.Id, "Its identifier, unique over all kinds.");
        kind = Required("kind", GatewayWords.Kinds, i => i.Kind, "What kind of thing it is.");
        title = Required("title", JsonShapes.Text, i => i.Title, "What it is: evidence as a noun phrase, a yes/no fact as a statement, a count as what is counted.");
        suppliedBy = Required("suppliedBy", JsonShapes.Text, i => i.SuppliedBy, "The role that can supply it.");
        choices = List("choices", JsonShapes.Text, i => i.Choices, "The words of a choice, smallest first where they have an order; left out if any word will do.");
        fields = List("fields", JsonShapes.Lazy<GateInput>(static () => Instance), i => i.Fields, "What may be known of each thing in a list.");
        priceBasis = Optional("priceBasis", CoreShapes.PriceBasis, i => i.PriceBasis, PriceBasis.Nominal, "Which pounds an amount is in; nominal if left out.");
    }

    internal static GateInputShape Instance { get; } = new();

    protected override GateInput Build(JsonFieldValues values) => GateInput.Create(
        values.Get(id), values.Get(kind), values.Get(title), values.Get(suppliedBy), values.Get(choices), values.Get(fields), values.Get(priceBasis));
}
