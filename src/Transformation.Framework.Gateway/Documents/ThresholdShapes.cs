using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Thresholds in JSON: objects told apart by <c>kind</c>.</summary>
internal static class ThresholdShapes
{
    internal static JsonShape<Threshold> Any { get; } = Make();

    private static JsonUnionShape<Threshold> Make()
    {
        var union = new JsonUnionShape<Threshold>("Threshold", "kind");
        foreach (var kind in ValueKinds.WithOrder)
        {
            union.With(GatewayWords.Of(kind), new FixedShape(kind), t => t.Value.Kind == kind);
        }

        return union.With("parameter", new ParameterShape()).With("as-of", new AsOfShape());
    }

    private sealed class FixedShape : ValueShape<FixedThreshold>
    {
        internal FixedShape(InputKind kind)
            : base($"{kind}Threshold", ValueKinds.About(kind, "A fixed value to compare with,"), static t => t.Value) => DeclareValue(kind);

        protected override FixedThreshold Build(JsonFieldValues values) => new(ValueOf(values));
    }

    private sealed class ParameterShape : JsonObjectShape<ParameterThreshold>
    {
        private readonly JsonField<string> id;

        internal ParameterShape()
            : base("ParameterThreshold", "The value of a parameter on the date of the assessment.") =>
            id = Required("id", Core.CoreShapes.Identifier, t => t.Id, "The parameter.");

        protected override ParameterThreshold Build(JsonFieldValues values) => new(values.Get(id));
    }

    private sealed class AsOfShape : JsonObjectShape<AsOfThreshold>
    {
        private readonly JsonField<Period?> before;
        private readonly JsonField<Period?> after;

        internal AsOfShape()
            : base("AsOfThreshold", "The date of the assessment, or one counted from it.")
        {
            before = Optional("before", PeriodShape.Instance, t => t.IsAfter ? null : t.Offset, "How long before it; not together with after.");
            after = Optional("after", PeriodShape.Instance, t => t.IsAfter ? t.Offset : null, "How long after it.");
        }

        protected override AsOfThreshold Build(JsonFieldValues values) => (values.Get(before), values.Get(after)) switch
        {
            ({ }, { }) => throw new ArgumentException("Give before or after, not both.", "after"),
            (var offset, null) => new(offset, false),
            (null, var offset) => new(offset, true),
        };
    }
}
