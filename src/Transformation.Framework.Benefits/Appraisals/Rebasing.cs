using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>From the prices a line was given in to those of the appraisal. Nominal amounts are in the prices of the year they fall in.</summary>
internal sealed class Rebasing(AppraisalSettings settings)
{
    private readonly FinancialYear prices = settings.Prices.PriceYear!.Value;

    internal bool CanConvert(PriceBasis basis, FinancialYear year) =>
        basis == settings.Prices || (settings.Deflator is { } deflator && deflator.Covers(basis.PriceYear ?? year) && deflator.Covers(prices));

    internal decimal Factor(PriceBasis basis, FinancialYear year) =>
        basis == settings.Prices ? 1 : settings.Deflator!.Factor(basis.PriceYear ?? year, prices);
}
