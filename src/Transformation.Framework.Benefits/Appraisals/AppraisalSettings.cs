using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an appraisal is made on: its years, its prices, its discount schedules and its ratio rule.</summary>
/// <remarks>
/// <para>All results are real, in the prices of one financial year. A line in other prices, nominal ones included, is converted by the
/// <see cref="Deflator"/>, and the factor stands in its flows; without a deflator that reaches, it is refused by name. Real and nominal amounts are never mixed.</para>
/// <para>Timing convention: years count by index. The base year has index 0 and is not discounted, and there is no mid-year correction.</para>
/// Source: HM Treasury, The Green Book (2018), on real flows and the base year as the first year of the proposal. Immutable; safe to share between threads.
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

    /// <summary>How amounts in other prices are converted.</summary>
    /// <value>The default is null: every amount must be in <see cref="Prices"/>.</value>
    public Deflator? Deflator { get; init; }

    /// <summary>What is taken off benefits and added to costs for weak evidence, by grade.</summary>
    /// <value>The default is null: nothing is, and the appraisal lists the benefits that are graded in vain. No table is shipped, because none could be verified.</value>
    public EvidenceCorrections? Corrections { get; init; }

    /// <summary>Where disbenefits stand in the benefit–cost ratio.</summary>
    /// <value>The default is <see cref="BenefitCostRule.DisbenefitsReduceBenefits"/>.</value>
    public BenefitCostRule BenefitCostRule { get; init; } = BenefitCostRule.DisbenefitsReduceBenefits;

    /// <summary>What the table says about a grade; null without a grade, a table or an entry.</summary>
    internal EvidenceCorrection? CorrectionOf(EvidenceGrade? grade) =>
        grade is { } given && Corrections is { } table && table.TryFind(given, out var correction) ? correction : null;

    internal DiscountSchedule ScheduleFor(DiscountKind kind) => kind == DiscountKind.Health ? Health : Standard;

    /// <summary>The index of a year, below 0 for one before the base year.</summary>
    internal int IndexOf(FinancialYear year) => year - BaseYear;

    internal bool Covers(FinancialYear year) => year >= BaseYear && year <= LastYear;
}
