using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A named and dated table of discount rates by year, with the factors that follow from it.</summary>
/// <remarks>
/// <para>The factor of year <c>t</c> is the product of the yearly factors up to it: <c>DF(0) = 1</c>, <c>DF(t) = DF(t-1) / (1 + r(t))</c>, with
/// <c>r(t)</c> the rate of the band that year <c>t</c> falls in. It is never <c>1 / (1 + r(t))^t</c>, which would apply a later band's rate
/// to the years before it. Source: HM Treasury, The Green Book (2003); the Northern Ireland Guide to Expenditure Appraisal and Evaluation
/// prints DF(30) = 0.3563, DF(75) = 0.0942 and DF(125) = 0.0274 for the table of 2003.</para>
/// <para>Years are counted by index: the base year is 0 and is not discounted. No mid-year correction is made.</para>
/// <para>Factors are decimals, worked out year by year with 28 digits and not rounded further; the error at year 500 is below 1e-25.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed partial class DiscountSchedule
{
    /// <summary>The last year index that any schedule gives a factor for.</summary>
    public const int LongestYear = 500;

    private readonly ImmutableArray<decimal> factors;

    private DiscountSchedule(string name, string source, ImmutableArray<DiscountBand> bands, int lastYear)
    {
        Name = name;
        Source = source;
        Bands = bands;
        LastYear = lastYear;
        factors = Multiply(bands, lastYear);
    }

    /// <summary>Its name with its edition, for a reader.</summary>
    public string Name { get; }

    /// <summary>The document that states the rates, its edition, and anything left out.</summary>
    public string Source { get; }

    /// <summary>The rates by band, earliest first; the first begins in year 0.</summary>
    public ImmutableArray<DiscountBand> Bands { get; }

    /// <summary>The last year index it says anything about, at most <see cref="LongestYear"/>.</summary>
    public int LastYear { get; }

    /// <summary>Makes a schedule of the caller's own.</summary>
    /// <param name="name">Its name with its edition.</param>
    /// <param name="source">The document that states the rates.</param>
    /// <param name="bands">The rates by band; the first begins in year 0, each later one after the one before.</param>
    /// <param name="lastYear">The last year index the source says anything about; 0 to <see cref="LongestYear"/>.</param>
    /// <exception cref="ArgumentException">A text is empty, there is no band, or the bands do not ascend from year 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastYear"/> is out of range or before a band begins.</exception>
    public static DiscountSchedule Create(string name, string source, IEnumerable<DiscountBand> bands, int lastYear = LongestYear)
    {
        ArgumentNullException.ThrowIfNull(bands);
        ImmutableArray<DiscountBand> all = [.. bands];
        if (all.IsEmpty || all[0].FromYear != 0)
        {
            throw new ArgumentException("The first band begins in year 0.", nameof(bands));
        }

        if (all.Zip(all.Skip(1)).Any(static pair => pair.Second.FromYear <= pair.First.FromYear))
        {
            throw new ArgumentException("Each band begins after the one before.", nameof(bands));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, all[^1].FromYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, LongestYear);
        return new(DomainText.Required(name, nameof(name)), DomainText.Required(source, nameof(source)), all, lastYear);
    }

    /// <summary>What a pound of a year is worth in the base year. Constant time.</summary>
    /// <param name="year">The year index, from 0 to <see cref="LastYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schedule says nothing about that year; it is never extended silently.</exception>
    public decimal Factor(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        return factors[year];
    }

    /// <summary>Gives the name.</summary>
    public override string ToString() => Name;

    private static ImmutableArray<decimal> Multiply(ImmutableArray<DiscountBand> bands, int lastYear)
    {
        var all = ImmutableArray.CreateBuilder<decimal>(lastYear + 1);
        all.Add(1);
        var band = 0;
        for (var year = 1; year <= lastYear; year++)
        {
            if (band + 1 < bands.Length && bands[band + 1].FromYear == year)
            {
                band++;
            }

            all.Add(all[^1] / (1 + bands[band].Rate.Fraction));
        }

        return all.MoveToImmutable();
    }
}
