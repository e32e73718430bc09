using System.Globalization;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis.Findings;

/// <summary>What it is worth: the public-value case, the financial case, and what a short or cash-only view would have concluded.</summary>
internal static class TheWorth
{
    private static readonly int[] Views = [3, 5, 10];

    internal static void Write(Paper paper, Appraisal appraisal)
    {
        var (settings, value, cash) = (appraisal.Settings, appraisal.PublicValueCase, appraisal.FinancialCase);
        paper.Heading("2. What it is worth");
        paper.Say(FormattableString.Invariant(
            $"{settings.Years} years from {settings.BaseYear}, in {settings.Prices.PriceYear} prices. {settings.Standard.Name}; for health effects {settings.Health.Name}."));
        paper.Table(
            "Two cases, never added up (present values)",
            ["", "Public value", "Budgets"],
            [
                ["Benefits", Paper.Pounds(value.PresentValueOfBenefits), Paper.Pounds(cash.CashReleased)],
                ["Costs", Paper.Pounds(value.PresentValueOfCosts), Paper.Pounds(cash.CashCosts)],
                ["Net", Paper.Pounds(value.NetPresentSocialValue), Paper.Pounds(cash.NetBudgetImpact)],
                ["For each pound of cost", Ratio(value.BenefitCostRatio), Ratio(1 + cash.ReturnOnInvestment)],
                ["Capacity freed, which no budget gets smaller for", "in the benefits", Paper.Pounds(cash.CapacityFreed)],
                ["Equivalent annual net value", Paper.Pounds(Annual(value.NetPresentSocialValue)), Paper.Pounds(Annual(cash.NetBudgetImpact))],
                ["Pays back, discounted", Payback.Discounted(appraisal.System.NetPublicValue).ToString(), Payback.Discounted(appraisal.System.NetCash).ToString()],
            ]);
        Later(paper, appraisal);

        Money Annual(Money presentValue) => EquivalentAnnual.Of(presentValue, settings.Years, settings.Standard);
    }

    private static void Later(Paper paper, Appraisal appraisal)
    {
        paper.Say($"Without a price, to be read beside the figures: {string.Join("; ", appraisal.Unmonetised.Select(static b => b.Node.Title))}.");
        paper.Say(ShortAndLongView.Of(appraisal, Views).Explain());
    }

    private static string Ratio(decimal? ratio) => ratio is { } r ? r.ToString("£0.00", CultureInfo.InvariantCulture) : "none";
}
