using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The initiatives of an appraisal by what each is worth for a pound of a limited budget.</summary>
/// <remarks>
/// <para>Net present social value per constrained pound. Source: HM Treasury, The Green Book (2018), on value for the pound that is constrained, with one formulation for all.</para>
/// <para>First come the worthwhile ones that ask nothing of the budget (they have no ratio), the greatest value first; then all with a ratio, the greatest first; then the
/// others that ask nothing of it. Of equals the one worth more comes first, then the one with the earlier identifier.</para>
/// <para>Each initiative is taken on its own: what two of them both claim is counted in both (see <see cref="ClaimedTwice"/>), and nothing is said about one that needs another. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class PortfolioRanking
{
    private readonly PriceBasis prices;

    private PortfolioRanking(
        ConstrainedCosts constrained, PriceBasis prices, ImmutableArray<RankedInitiative> initiatives, ImmutableArray<DoubleClaim> claimedTwice)
    {
        this.prices = prices;
        Constrained = constrained;
        Initiatives = initiatives;
        ClaimedTwice = claimedTwice;
    }

    /// <summary>What the budget has to bear.</summary>
    public ConstrainedCosts Constrained { get; }

    /// <summary>The initiatives, best first.</summary>
    public ImmutableArray<RankedInitiative> Initiatives { get; }

    /// <summary>What more than one of them claims: counted in each, so to be settled before both go ahead.</summary>
    public ImmutableArray<DoubleClaim> ClaimedTwice { get; }

    /// <summary>Ranks the initiatives of an appraisal. Time linear in its flows.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="constrained">What the budget has to bear.</param>
    public static PortfolioRanking Of(Appraisal appraisal, ConstrainedCosts constrained)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        ArgumentNullException.ThrowIfNull(constrained);
        var basis = appraisal.Settings.Prices;
        var benefits = appraisal.BenefitFlows.Where(static f => !f.IsTransfer).ToLookup(static f => f.Initiative);
        var costs = appraisal.CostFlows.ToLookup(static f => f.Initiative);
        var unmonetised = appraisal.Unmonetised.ToLookup(static b => b.Initiative);
        return new(
            constrained,
            basis,
            [
                .. appraisal.Maps.Select(static m => m.Initiative)
                    .Select(i => new RankedInitiative(
                        i,
                        Money.Sum(benefits[i].Select(static f => f.PresentValue), basis) - Money.Sum(costs[i].Select(static f => f.PresentValue), basis),
                        Money.Sum(costs[i].Where(constrained.Bear).Select(static f => f.Amount), basis),
                        [.. unmonetised[i]]))
                    .OrderBy(static i => i.Group)
                    .ThenByDescending(static i => i.ValuePerPound)
                    .ThenByDescending(static i => i.NetPresentSocialValue.Pounds)
                    .ThenBy(static i => i.Initiative),
            ],
            DoubleClaims.Find(appraisal.Maps));
    }

    /// <summary>Fills a budget in the order of the ranks: each worthwhile initiative goes ahead if what is left suffices, else the next one gets its turn.</summary>
    /// <param name="budget">How much there is for the constrained costs, in the prices of the appraisal; not below nothing.</param>
    /// <exception cref="UnitMismatchException">The budget is in other prices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The budget is below nothing.</exception>
    public BudgetFill Fill(Money budget)
    {
        if (budget.Basis != prices)
        {
            throw new UnitMismatchException($"The budget, {budget}, is not in the prices of the appraisal, {prices}; convert it first.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(budget.Pounds, 0m, nameof(budget));
        return BudgetFill.Of(budget, Initiatives, ClaimedTwice);
    }
}
