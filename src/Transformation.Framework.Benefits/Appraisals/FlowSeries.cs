using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Amounts by year, for every year of the appraisal, with their totals.</summary>
/// <remarks>Amounts stand on a grid of 10 decimal places, so sums are exact and do not depend on order. Immutable; safe to share between threads.</remarks>
public sealed class FlowSeries
{
    private readonly PriceBasis prices;

    internal FlowSeries(ImmutableArray<YearAmount> years, PriceBasis prices)
    {
        this.prices = prices;
        Years = years;
        Total = Money.Sum(years.Select(static y => y.Amount), prices);
        PresentValue = Money.Sum(years.Select(static y => y.PresentValue), prices);
    }

    /// <summary>Every year of the appraisal in order, also those with nothing.</summary>
    public ImmutableArray<YearAmount> Years { get; }

    /// <summary>All years together, not discounted.</summary>
    public Money Total { get; }

    /// <summary>All years together, discounted to the base year.</summary>
    public Money PresentValue { get; }

    /// <summary>The amount of a year. Constant time.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="KeyNotFoundException">The year is not appraised.</exception>
    public YearAmount this[FinancialYear year]
    {
        get
        {
            var index = year - Years[0].Year;
            return index >= 0 && index < Years.Length ? Years[index] : throw new KeyNotFoundException($"The year {year} is not appraised.");
        }
    }

    /// <summary>What falls after the first years: <c>After(3)</c> leaves out year indexes 0, 1 and 2.</summary>
    /// <param name="years">How many first years to leave out; none for 0, everything for as many as there are or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public LaterValue After(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        var later = new FlowSeries([.. Years.Skip(years)], prices);
        return new(years, later.Total, later.PresentValue, PresentValue.Pounds > 0 ? later.PresentValue.Pounds / PresentValue.Pounds : null);
    }

    internal FlowSeries Plus(FlowSeries other) => With(other, static (one, another) => one + another);

    internal FlowSeries Minus(FlowSeries other) => With(other, static (one, another) => one - another);

    private FlowSeries With(FlowSeries other, Func<Money, Money, Money> join) =>
        new([.. Years.Zip(other.Years, (a, b) => new YearAmount(a.Year, join(a.Amount, b.Amount), join(a.PresentValue, b.PresentValue)))], prices);
}
