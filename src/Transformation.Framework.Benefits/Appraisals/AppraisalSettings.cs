using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an appraisal is made on: its years, its prices, its discount schedules and its ratio rule.</summary>
/// <remarks>
/// All amounts are real, in the prices of one financial year: real and nominal amounts are never mixed, and a line in any other prices is
/// refused by name. Source: HM Treasury, The Green Book (2018), on real flows and the base year as the first year of the proposal. Immutable; safe to share between threads.
/// </remarks>
public sealed class AppraisalSettings
{
    /// <summary>The most years an appraisal may cover.</summary>
    public const int LongestYears = DiscountSchedule.LongestYear + 1;

    /// <summary>States what the appraisal is made on.</summary>
    /// <param name="baseYear">The year with index 0, which is not discounted: the first year of the proposal.</param>
    /// <param name="years">How many years are appraised, the base year included; 1 to <see cref="LongestYears"/>.</param>
    /// <param name="priceYear">The financial year in whose prices every amount is given.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    /// <exception cref="OverflowException">It would go past the last financial year there is.</exception>
    public AppraisalSettings(FinancialYear baseYear, int years, FinancialYear priceYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, LongestYears);
        BaseYear = baseYear;
        LastYear = baseYear.PlusYears(years - 1);
        Years = years;
        Prices = PriceBasis.Real(priceYear);
    }

    /// <summary>The year with index 0.</summary>
    public FinancialYear BaseYear { get; }

    /// <summary>The last year appraised.</summary>
    public FinancialYear LastYear { get; }

    /// <summary>How many years are appraised, the base year included.</summary>
    public int Years { get; }

    /// <summary>The prices every amount is given in, and every result is in.</summary>
    public PriceBasis Prices { get; }

    /// <summary>The schedule for costs and for benefits that are not monetised health effects.</summary>
    /// <value>The default is <see cref="DiscountSchedule.GreenBook2003"/>.</value>
    public DiscountSchedule Standard { get; init; } = DiscountSchedule.GreenBook2003;

    /// <summary>The schedule for monetised health effects.</summary>
    /// <value>The default is <see cref="DiscountSchedule.GreenBookHealthTo125"/>.</value>
    public DiscountSchedule Health { get; init; } = DiscountSchedule.GreenBookHealthTo125;

    /// <summary>Where disbenefits stand in the benefit–cost ratio.</summary>
    /// <value>The default is <see cref="BenefitCostRule.DisbenefitsReduceBenefits"/>.</value>
    public BenefitCostRule BenefitCostRule { get; init; } = BenefitCostRule.DisbenefitsReduceBenefits;

    internal DiscountSchedule ScheduleFor(DiscountKind kind) => kind == DiscountKind.Health ? Health : Standard;

    /// <summary>The index of a year, below 0 for one before the base year.</summary>
    internal int IndexOf(FinancialYear year) => year - BaseYear;

    internal bool Covers(FinancialYear year) => year >= BaseYear && year <= LastYear;
}
