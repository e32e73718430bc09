using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The gross quantity planned for each financial year.</summary>
internal sealed class PlannedQuantities
{
    private readonly FinancialYear start;
    private readonly decimal[] byYear;

    internal PlannedQuantities(BenefitProfile profile)
    {
        (start, byYear) = profile is { Value: { } value, Timing: { } timing } ? (timing.Start, Made(value, timing)) : (default, []);
    }

    internal IEnumerable<FinancialYear> Years => Enumerable.Range(0, byYear.Length).Select(start.PlusYears);

    internal decimal this[FinancialYear year] => year >= start && year - start < byYear.Length ? byYear[year - start] : 0;

    private static decimal[] Made(BenefitValue value, BenefitTiming timing)
    {
        var quantities = new decimal[timing.Years];
        var (persistence, dropped) = (1m, 0);
        for (var k = 0; k < quantities.Length; k++)
        {
            for (; dropped < timing.TimesDroppedBy(k); dropped++)
            {
                persistence *= 1 - timing.DropOff.Fraction;
            }

            quantities[k] = value.AnnualQuantity * timing.Ramp.PartIn(k) * persistence;
        }

        return quantities;
    }
}
