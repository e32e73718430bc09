using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Adds flows up into series and ledgers.</summary>
internal sealed class LedgerMaker(AppraisalSettings settings)
{
    internal FlowSeries Series(IEnumerable<BenefitFlow> flows) => Series(flows.Select(static f => (f.YearIndex, f.Amount, f.PresentValue)));

    internal Ledger Ledger(IEnumerable<BenefitFlow> benefits, IEnumerable<CostFlow> costs)
    {
        var byClass = benefits.ToLookup(static f => f.Class);
        return new(
            Series(costs.Select(static f => (f.YearIndex, f.Amount, f.PresentValue))),
            Series(byClass[BenefitClass.CashReleasing]),
            Series(byClass[BenefitClass.NonCashReleasing]),
            Series(byClass[BenefitClass.Societal]));
    }

    private FlowSeries Series(IEnumerable<(int Year, Money Amount, Money PresentValue)> flows)
    {
        var nothing = Money.Zero(settings.Prices);
        var years = Enumerable.Range(0, settings.Years).Select(i => new YearAmount(settings.BaseYear.PlusYears(i), nothing, nothing)).ToArray();
        foreach (var (i, amount, presentValue) in flows)
        {
            years[i] = years[i] with { Amount = years[i].Amount + amount, PresentValue = years[i].PresentValue + presentValue };
        }

        return new([.. years], settings.Prices);
    }
}
