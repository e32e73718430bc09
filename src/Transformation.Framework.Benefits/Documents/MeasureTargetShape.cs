using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>A plain number for an exact target, or an object whose <c>kind</c> says which other it is.</summary>
internal sealed class MeasureTargetShape : JsonShape<MeasureTarget>
{
    private static readonly JsonUnionShape<MeasureTarget> Others = new JsonUnionShape<MeasureTarget>("MeasureTarget", "kind")
        .With("at-least", new AtLeast())
        .With("at-most", new AtMost())
        .With("change", new Change())
        .With("direction-only", new Direction());

    private MeasureTargetShape()
    {
    }

    internal static MeasureTargetShape Instance { get; } = new();

    public override bool TryRead(JsonCursor at, [MaybeNullWhen(false)] out MeasureTarget value)
    {
        if (at.Element.ValueKind != JsonValueKind.Number)
        {
            return Others.TryRead(at, out value);
        }

        var isRead = JsonShapes.Decimal.TryRead(at, out var number);
        value = isRead ? MeasureTarget.Exactly(number) : null;
        return isRead;
    }

    public override void Write(Utf8JsonWriter writer, MeasureTarget value)
    {
        if (value is ExactTarget exact)
        {
            JsonShapes.Decimal.Write(writer, exact.Value);
        }
        else
        {
            Others.Write(writer, value);
        }
    }

    public override JsonObject Schema(JsonSchemas schemas) =>
        new() { ["oneOf"] = new JsonArray(JsonShapes.Decimal.Schema(schemas), Others.Schema(schemas)) };

    private sealed class AtLeast : JsonObjectShape<AtLeastTarget>
    {
        private readonly JsonField<decimal> value;

        internal AtLeast()
            : base("AtLeastTarget", "A bound to reach or pass upwards.") =>
            value = Required("value", JsonShapes.Decimal, t => t.Value, "The bound, in the unit; itself good enough.");

        protected override AtLeastTarget Build(JsonFieldValues values) => new(values.Get(value));
    }

    private sealed class AtMost : JsonObjectShape<AtMostTarget>
    {
        private readonly JsonField<decimal> value;

        internal AtMost()
            : base("AtMostTarget", "A bound to reach or pass downwards.") =>
            value = Required("value", JsonShapes.Decimal, t => t.Value, "The bound, in the unit; itself good enough.");

        protected override AtMostTarget Build(JsonFieldValues values) => new(values.Get(value));
    }

    private sealed class Change : JsonObjectShape<ChangeTarget>
    {
        private readonly JsonField<decimal> percent;

        internal Change()
            : base("ChangeTarget", "A change relative to the baseline.") =>
            percent = Required("percent", JsonShapes.DecimalBetween(-1_000_000, 1_000_000), t => t.Percent, "Per cent of the baseline's size; above zero for more, below for less.");

        protected override ChangeTarget Build(JsonFieldValues values) => new(values.Get(percent));
    }

    private sealed class Direction : JsonObjectShape<DirectionTarget>
    {
        internal Direction()
            : base("DirectionTarget", "Any movement in the direction of the measure; no number is set.")
        {
        }

        protected override DirectionTarget Build(JsonFieldValues values) => DirectionTarget.Instance;
    }
}
