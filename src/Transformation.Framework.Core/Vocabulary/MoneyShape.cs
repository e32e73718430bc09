using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class MoneyShape : JsonObjectShape<Money>
{
    private readonly JsonField<decimal> pounds;
    private readonly JsonField<PriceBasis> prices;

    internal MoneyShape()
        : base("Money", "An amount of pounds sterling with its price basis.")
    {
        pounds = Required("pounds", JsonShapes.Decimal, m => m.Pounds, "The amount in pounds.");
        prices = Required("prices", JsonShapes.Parsable<PriceBasis>(PriceBasis.Pattern), m => m.Basis, "nominal, or real and a financial year.");
    }

    protected override Money Build(JsonFieldValues values) => new(values.Get(pounds), values.Get(prices));
}
