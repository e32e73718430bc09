using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>Values alone in JSON: objects told apart by <c>kind</c>.</summary>
internal static class GateValueShapes
{
    /// <summary>Those that can be compared by size.</summary>
    internal static JsonShape<GateValue> WithOrder { get; } = Make();

    private static JsonUnionShape<GateValue> Make()
    {
        var union = new JsonUnionShape<GateValue>("GateValue", "kind");
        return union
            .With(GatewayWords.Of(InputKind.Number), new Shape<NumberValue>(InputKind.Number))
            .With(GatewayWords.Of(InputKind.Count), new Shape<CountValue>(InputKind.Count))
            .With(GatewayWords.Of(InputKind.Money), new Shape<MoneyValue>(InputKind.Money))
            .With(GatewayWords.Of(InputKind.Date), new Shape<DateValue>(InputKind.Date))
            .With(GatewayWords.Of(InputKind.Period), new Shape<PeriodValue>(InputKind.Period))
            .With(GatewayWords.Of(InputKind.Ratio), new Shape<RatioValue>(InputKind.Ratio))
            .With(GatewayWords.Of(InputKind.Choice), new Shape<ChoiceValue>(InputKind.Choice));
    }

    private sealed class Shape<T> : ValueShape<T>
        where T : GateValue
    {
        internal Shape(InputKind kind)
            : base($"{kind}Value", ValueKinds.About(kind, "A value"), static v => v) => DeclareValue(kind);

        protected override T Build(JsonFieldValues values) => (T)ValueOf(values);
    }
}
