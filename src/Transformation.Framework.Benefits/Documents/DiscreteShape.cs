using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class DiscreteShape : JsonObjectShape<DiscreteDistribution>
{
    private readonly JsonField<ImmutableArray<WeightedValue>> values;

    internal DiscreteShape()
        : base(nameof(DiscreteDistribution), "One of a list of values, each with its weight.") =>
        values = Required("values", JsonShapes.ArrayOf(new WeightedValueShape()), d => d.Values, "The values, each once; 1 to 1,000 of them.");

    protected override DiscreteDistribution Build(JsonFieldValues values) => new(values.Get(this.values));

    private sealed class WeightedValueShape : JsonObjectShape<WeightedValue>
    {
        private readonly JsonField<decimal> value;
        private readonly JsonField<decimal> weight;

        internal WeightedValueShape()
            : base(nameof(WeightedValue), "One value with its weight.")
        {
            value = Required("value", JsonShapes.Decimal, v => v.Value, "The value.");
            weight = Required("weight", JsonShapes.Decimal, v => v.Weight, "How likely, against the weights of the others; more than 0.");
        }

        protected override WeightedValue Build(JsonFieldValues values) => new(values.Get(value), values.Get(weight));
    }
}
