using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class SharedLoadRowShape : JsonObjectShape<SharedLoadRow>
{
    private readonly JsonField<ImmutableArray<SharedLoadKey>> keys;
    private readonly JsonField<ImmutableArray<SharedLoadFigure>> figures;
    private readonly JsonField<SharedLoadFigure> total;

    internal SharedLoadRowShape(SharedLoadFigureShape figure)
        : base("SharedLoadRow", "A row: what it is about, and its figure in each period.")
    {
        keys = List("keys", new KeyShape(), r => r.Keys, "What it is about, none twice; a dimension left out is unknown here.");
        figures = List("figures", figure, r => r.Figures, "The figure of each period, in order.");
        total = Required("total", figure, r => r.Total, "Their total; a commitment in several periods counts once.");
    }

    protected override SharedLoadRow Build(JsonFieldValues values) => new(values.Get(keys), values.Get(figures), values.Get(total));

    private sealed class KeyShape : JsonObjectShape<SharedLoadKey>
    {
        private readonly JsonField<string> dimension;
        private readonly JsonField<string> value;

        internal KeyShape()
            : base("SharedLoadKey", "A value of a dimension.")
        {
            dimension = Required("dimension", JsonShapes.Text, k => k.Dimension, "The name of the dimension.");
            value = Required("value", JsonShapes.Text, k => k.Value, "The value, as text.");
        }

        protected override SharedLoadKey Build(JsonFieldValues values) => new(values.Get(dimension), values.Get(value));
    }
}
