using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateParameterShape : JsonObjectShape<GateParameter>
{
    private readonly JsonField<string> id;
    private readonly JsonField<InputKind> kind;
    private readonly JsonField<string> title;
    private readonly JsonField<System.Collections.Immutable.ImmutableArray<ParameterValue>> values;

    internal GateParameterShape()
        : base("GateParameter", "A threshold by name whose value changes over time.")
    {
        id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
        kind = Required("kind", GatewayWords.Kinds, p => p.Kind, "The kind of its values: one that has an order.");
        title = Required("title", JsonShapes.Text, p => p.Title, "What it limits.");
        values = Required("values", JsonShapes.ArrayOf(new ValueShape()), p => p.Values, "Its values, at least one; each holds until the next begins.");
    }

    protected override GateParameter Build(JsonFieldValues read) => GateParameter.Create(read.Get(id), read.Get(title), read.Get(kind), read.Get(values));

    private sealed class ValueShape : JsonObjectShape<ParameterValue>
    {
        private readonly JsonField<LocalDate> from;
        private readonly JsonField<GateValue> value;
        private readonly JsonField<string> source;

        internal ValueShape()
            : base("ParameterValue", "What a parameter is from a date on.")
        {
            from = Required("from", JsonShapes.Date, v => v.From, "The first day on which it holds.");
            value = Required("value", GateValueShapes.WithOrder, v => v.Value, "What it is.");
            source = Required("source", JsonShapes.Text, v => v.Source, "Where it comes from: document, edition and place.");
        }

        protected override ParameterValue Build(JsonFieldValues read) => new(read.Get(from), read.Get(value), read.Get(source));
    }
}
