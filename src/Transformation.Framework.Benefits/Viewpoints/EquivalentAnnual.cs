using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Turns a present value into the same amount every year, so that options that last for different times can be compared.</summary>
/// <remarks>
/// <c>EAC = PV ÷ Σ DF(t)</c> over the years 1 to n: an ordinary annuity, paid at the end of each year. Source: Northern Ireland Guide to Expenditure Appraisal and
/// Evaluation, whose two boilers (£2,000 for 7 years, £2,500 for 10) come to £327 and £301 a year. Not rounded.
/// </remarks>
public static class EquivalentAnnual
{
    /// <summary>The same amount in each of the years 1 to n that has this present value.</summary>
    /// <param name="presentValue">What it comes to in the base year: of costs, or of net benefits.</param>
    /// <param name="years">For how many years it lasts; at least 1, at most the last year of the schedule.</param>
    /// <param name="schedule">The discount schedule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schedule says nothing about so many years.</exception>
    public static Money Of(Money presentValue, int years, DiscountSchedule schedule) =>
        presentValue with { Pounds = presentValue.Pounds / Annuity(years, schedule) };

    /// <summary>The present value of a pound in each of the years 1 to n: 18.39 for thirty years of the Green Book's standard schedule. Time linear in the years.</summary>
    /// <param name="years">For how many years; at least 1, at most the last year of the schedule.</param>
    /// <param name="schedule">The discount schedule.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schedule says nothing about so many years.</exception>
    public static decimal Annuity(int years, DiscountSchedule schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, schedule.LastYear);
        return Enumerable.Range(1, years).Sum(schedule.Factor);
    }
}
